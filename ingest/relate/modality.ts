/**
 * Words of negation and irrealis in a sentence, and the negation that needs no weighing. What else is denied, and what is
 * only future, wished, asked for or possible, a linear model decides (modality-features).
 */
import type { ResolveContext } from '../resolve/state.ts';
import type { CueContext } from './actor-features.ts';
import type { Frames } from './frames.ts';
import type { SentenceView } from './view.ts';

export interface FoundModality {
  kind: string;
  /** Token after the phrase. */
  to: number;
}

/** Words of modality in a sentence. */
export function modalityWords(context: ResolveContext, frames: Frames, view: SentenceView): FoundModality[] {
  const out: FoundModality[] = [];
  for (let i = view.range.from; i < view.range.to; i++) {
    const form = context.tokens[i]!.form;
    const entries =
      frames.modality.get(form) ??
      (form.length > 2 ? frames.modality.get(form.replace(/^[وف]/, '')) : undefined);
    const hit = entries?.find(({ words }) =>
      words.every((word, k) => k === 0 || context.tokens[i + k]?.form === word),
    );
    if (hit !== undefined) out.push({ kind: hit.kind, to: i + hit.words.length });
  }
  return out;
}

const VERB_NEGATORS: ReadonlySet<string> = new Set(['لم', 'لن', 'لا']);
const NOUN_NEGATORS: ReadonlySet<string> = new Set(['عدم', 'بعدم', 'لعدم', 'دون', 'بدون']);
/**
 * Negation that needs no weighing: a particle just before the verb (لم تقصف), عدم or دون just before the verbal noun.
 * Only where the word itself tells the type: of *لم يلتزم* as an accusation, or *لن يقبل* as a refusal, the negation is a part.
 */
export function plainlyNegated(context: ResolveContext, view: SentenceView, cue: CueContext): boolean {
  const { at, reading, row } = cue;
  if (row.example === '') return false;
  const previous = (context.tokens[at - 1]?.form ?? '').replace(/^[وف](?=..)/, '');
  const verbal = reading.kind === 'past' || reading.kind === 'present';
  return at > view.range.from && (verbal ? VERB_NEGATORS : NOUN_NEGATORS).has(previous);
}
