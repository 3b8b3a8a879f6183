/**
 * Negation and irrealis of a claim. Words of each kind before the cue, and the cue's own form, become features; a
 * small forest decides. Without words of negation near, nothing is negated.
 */
import type { ResolveContext } from '../resolve/state.ts';
import type { CueContext } from './actor-features.ts';
import type { Frames } from './frames.ts';
import { EVENT_TYPES } from './plover.ts';
import type { SentenceView } from './view.ts';

export const MODALITY_KINDS = [
  'future',
  'wish',
  'possible',
  'condition',
  'purpose',
  'demand',
  'question',
  'negation',
] as const;
export const MODALITY_FEATURES: readonly string[] = [
  'kind',
  'type',
  'future',
  'clitic',
  ...MODALITY_KINDS.map((kind) => `d.${kind}`),
  ...MODALITY_KINDS.map((kind) => `n.${kind}`),
  'denied',
  'an',
  'request',
  'requestType',
  'presentBefore',
  'before',
  'attributed',
  'distance',
];
const REACH = 14;
const NONE = 20;

interface Found {
  kind: string;
  /** Token after the phrase. */
  to: number;
}

/** Words of modality in a sentence. */
export function modalityWords(context: ResolveContext, frames: Frames, view: SentenceView): Found[] {
  const out: Found[] = [];
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

/**
 * @param words of the sentence, see modalityWords
 * @returns features in the order of MODALITY_FEATURES
 */
export function modalityVector(
  context: ResolveContext,
  frames: Frames,
  view: SentenceView,
  words: readonly Found[],
  cue: CueContext,
  attributed: boolean,
): number[] {
  const { at, reading, row } = cue;
  const before = words.filter((w) => w.to <= at && at - w.to <= REACH);
  const nearest = MODALITY_KINDS.map((kind) =>
    Math.min(NONE, ...before.filter((w) => w.kind === kind).map((w) => at - w.to)),
  );
  const counts = MODALITY_KINDS.map(
    (kind) =>
      before.filter(
        (w) =>
          w.kind === kind &&
          !view.classes.slice(w.to - view.range.from, at - view.range.from).includes('comma'),
      ).length,
  );
  const denied = view.speech.findLast((s) => s.kind === 'deny' && s.at < at);
  const request = view.cues.findLast(
    (c) =>
      c.at < at &&
      at - c.at <= REACH &&
      c.readings.some((r) => frames.lexicon.cues[r.row]!.clause === 'irrealis'),
  );
  const requestRow = request?.readings.find((r) => frames.lexicon.cues[r.row]!.clause === 'irrealis');
  let an = 0;
  for (let i = Math.max(view.range.from, at - 3); i < at; i++)
    if (context.tokens[i]!.form === 'ان') an = at - i;
  const offset = at - view.range.from;
  const previous = context.tokens[at - 1]?.form ?? '';
  return [
    ['past', 'present', 'masdar', 'active', 'passive', 'noun', 'adjective'].indexOf(reading.kind),
    EVENT_TYPES.indexOf(row.type),
    reading.clitics.includes('س') ? 1 : 0,
    /[بل]/.test(reading.clitics) ? 1 : 0,
    ...nearest,
    ...counts,
    denied === undefined ? NONE : Math.min(NONE, at - denied.at),
    an,
    request === undefined ? NONE : at - request.at,
    requestRow === undefined ? -1 : EVENT_TYPES.indexOf(frames.lexicon.cues[requestRow.row]!.type),
    view.classes.slice(Math.max(0, offset - 5), offset).includes('verb') ? 1 : 0,
    ['لم', 'لن', 'لا', 'ما', 'ليس', 'عدم', 'دون', 'غير'].indexOf(previous),
    attributed ? 1 : 0,
    Math.min(offset, NONE),
  ];
}

const VERB_NEGATORS: ReadonlySet<string> = new Set(['لم', 'لن', 'لا']);
const NOUN_NEGATORS: ReadonlySet<string> = new Set(['عدم', 'بعدم', 'لعدم', 'دون', 'بدون']);
/** A denial holds for a cue at most this many tokens behind it. */
const DENIAL_REACH = 8;

/**
 * Negation that needs no weighing: a particle just before the verb (لم تقصف), عدم or دون just before the verbal noun,
 * or a verb of denial close before the cue (نفى أن تكون روسيا قصفت).
 */
export function plainlyNegated(context: ResolveContext, view: SentenceView, cue: CueContext): boolean {
  const { at, reading } = cue;
  const previous = (context.tokens[at - 1]?.form ?? '').replace(/^[وف](?=..)/, '');
  const verbal = reading.kind === 'past' || reading.kind === 'present';
  if (at > view.range.from && (verbal ? VERB_NEGATORS : NOUN_NEGATORS).has(previous)) return true;
  return view.speech.some((s) => s.kind === 'deny' && s.at < at && at - s.at <= DENIAL_REACH);
}
