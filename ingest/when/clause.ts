/**
 * Clauses, as far as dates and places need them: what stands between two tokens decides whether the one can say when
 * or where the other happened. A subordinator, a relative, a participle that stands for a relative (الموقع, المقررة), an
 * event that the sentence only looks back to (بعد), a semicolon or a full stop part them; so does a new verb after و.
 */
import { RELATIVES, SUBORDINATORS } from '../relate/words.ts';
import type { Token } from '../text/tokens.ts';

/** Tells whether a folded word is a verb; only asked of words that begin with و or ف. */
export type VerbTest = (form: string) => boolean;

/** Participles of what is planned: a time after them is still to come. Folded. */
export const PLANNED: ReadonlySet<string> = new Set(
  'المقرر المقرره مقرر مقرره مقررا المزمع المرتقب المرتقبه مرتقب مرتقبه المنتظر المنتظره المتوقع المتوقعه المفترض'.split(
    ' ',
  ),
);
const PARTICIPLES: ReadonlySet<string> = new Set(
  'الموقع الموقعه المبرم المبرمه الصادر الصادره المنعقد المنعقده المنشور المنشوره المعلن المعلنه المستمر المستمره المندلعه'.split(
    ' ',
  ),
);
const LOOKING_BACK: ReadonlySet<string> = new Set('بعد عقب اثر قبل قبيل بعيد غداه عشيه منذ حتي'.split(' '));
const STOPS: ReadonlySet<string> = new Set(['.', '؟', '!', '؛', ';', '\n']);

const isConjunction = (ch: string | undefined): boolean => ch === 'و' || ch === 'ف';

/** A word after which another clause has begun. */
export function partsClauses(form: string): boolean {
  if (STOPS.has(form)) return true;
  const bare = form.length > 2 && isConjunction(form[0]) ? form.slice(1) : form;
  return (
    SUBORDINATORS.has(form) ||
    SUBORDINATORS.has(bare) ||
    RELATIVES.has(form) ||
    RELATIVES.has(bare) ||
    PARTICIPLES.has(bare) ||
    PLANNED.has(bare) ||
    LOOKING_BACK.has(bare)
  );
}

/**
 * Whether what stands at one token can be said of the cue at another.
 * @param cueAt index of the cue's token
 * @param at index of the first token of what is after the cue, of the last of what is before it
 */
export function sameClause(tokens: readonly Token[], cueAt: number, at: number, isVerb?: VerbTest): boolean {
  const opens = (form: string): boolean =>
    isVerb !== undefined && form.length > 3 && isConjunction(form[0]) && isVerb(form);
  const first = Math.min(cueAt, at);
  const last = Math.max(cueAt, at);
  for (let i = first + 1; i < last; i++) {
    const { form } = tokens[i]!;
    if (partsClauses(form) || opens(form)) return false;
  }
  return !(at < cueAt && opens(tokens[cueAt]!.form));
}

const COMMAS: ReadonlySet<string> = new Set(['،', ',']);
const TEMPORAL: ReadonlySet<string> = new Set(['عندما', 'حين', 'حينما', 'بعدما', 'قبلما']);

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (COMMAS.has(tokens[i]!.form)) return true;
  return false;
}

/**
 * Whether what stands before a cue belongs to a clause that a comma has closed since: الطائرات التي أقلعت أمس، قصفت.
 * @param from first token of it
 * @param to the one after its last
 */
export function isEnclosed(tokens: readonly Token[], from: number, to: number, cueAt: number): boolean {
  if (!hasComma(tokens, to, cueAt)) return false;
  for (let i = from - 1; i >= 0; i--) {
    const { form } = tokens[i]!;
    if (COMMAS.has(form) || STOPS.has(form)) return false;
    const bare = form.length > 2 && isConjunction(form[0]) ? form.slice(1) : form;
    if (RELATIVES.has(form) || RELATIVES.has(bare) || LOOKING_BACK.has(bare) || TEMPORAL.has(bare))
      return true;
  }
  return false;
}
