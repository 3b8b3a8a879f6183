/**
 * Features of a token for the tagger. Those of the form alone (spelling, stem, endings, lists) are computed once a
 * form and used at five positions around the token; those of the place (the lexicon's cover, titles) are joined
 * with the word before. Readable strings: a weight can be looked up by name.
 */
import type { Lexicon } from '../lexicon/load.ts';
import type { Token } from '../text/tokens.ts';
import type { Cover } from './cover.ts';
import { cachedSegmentations, nisbaOf } from './lookup.ts';

/** Positions around a token whose forms are looked at. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
/** Endings are looked at only this near. */
const ENDING_REACH = 1;

/** The most plausible stem: the shortest cut whose stem news writes far more often than the whole. */
export function likelyStem(lexicon: Lexicon, form: string): { stem: string; clitics: string } {
  let best = { stem: form, clitics: '' };
  let bestLog = lexicon.frequency.get(form) ?? 0;
  for (const { stem, clitics } of cachedSegmentations(form)) {
    if (clitics === '') continue;
    const log = lexicon.frequency.get(stem) ?? 0;
    if (log > bestLog + 1) {
      best = { stem, clitics };
      bestLog = log;
    }
  }
  return best;
}

function personalKind(lexicon: Lexicon, form: string): string {
  for (const { stem } of cachedSegmentations(form)) {
    const kind = lexicon.personalNames.get(stem);
    if (kind !== undefined) return kind;
  }
  return '-';
}

function headKind(lexicon: Lexicon, form: string): string {
  for (const { stem } of cachedSegmentations(form)) {
    const values = lexicon.heads.next.get(stem)?.values[0];
    if (values !== undefined) return `${values.type}.${values.composes}`;
  }
  return '-';
}

/** Features of a form, the same wherever it stands. */
export function formFeatures(lexicon: Lexicon, token: Pick<Token, 'form' | 'kind'>): string[] {
  const { form, kind } = token;
  if (kind !== 'word') return [`w=${kind === 'number' ? '#' : form}`, `k=${kind}`];
  const { stem, clitics } = likelyStem(lexicon, form);
  const bare = stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem;
  const nisba = nisbaOf(lexicon, form);
  const frequency = lexicon.frequency.get(form) ?? 0;
  return [
    `w=${form}`,
    `t=${bare}`,
    `c=${clitics}`,
    `f=${frequency < 4 ? 'rare' : frequency < 8 ? 'some' : 'common'}`,
    `p=${personalKind(lexicon, form)}`,
    `h=${headKind(lexicon, form)}`,
    `n=${nisba === undefined ? '-' : `${nisba.entry.form.definite}${nisba.entry.form.gender}${nisba.entry.form.number}`}`,
    `a=${stem.startsWith('ال')}${clitics}`,
    `e2=${form.slice(-2)}`,
    `e3=${form.slice(-3)}`,
    `b2=${form.slice(0, 2)}`,
  ];
}

/** Whether a form's feature is used at an offset: spelling details only near. */
export function usedAt(feature: string, offset: number): boolean {
  return Math.abs(offset) <= ENDING_REACH || !/^(e2|e3|b2|a|c)=/.test(feature);
}

/** A coarse class of the word before: itself when it is a function word, else what kind of word it is. */
export function coarse(lexicon: Lexicon, token: Token | undefined): string {
  if (token === undefined) return '^';
  if (token.kind !== 'word') return token.kind === 'mark' ? token.form : token.kind;
  const log = lexicon.frequency.get(token.form) ?? 0;
  if (log >= 11) return token.form;
  const head = headKind(lexicon, token.form);
  if (head !== '-') return head;
  if (nisbaOf(lexicon, token.form)) return 'nisba';
  return personalKind(lexicon, token.form);
}

/** Features of the place: the cover at the token and its neighbours, and the coarse word before and after. */
export function placeFeatures(cover: Cover, at: number, before: string, after: string): string[] {
  const here = cover.tags[at]!;
  const previous = cover.tags[at - 1] ?? '^';
  const next = cover.tags[at + 1] ?? '$';
  const title = cover.titles[at]!;
  const previousTitle = cover.titles[at - 1] ?? '^';
  return [
    `x=${here}`,
    `x-=${previous}`,
    `x+=${next}`,
    `x,b=${here}|${before}`,
    `x,a=${here}|${after}`,
    `x-,x=${previous}|${here}`,
    `x,x+=${here}|${next}`,
    `t=${title}`,
    `t-=${previousTitle}`,
    `t,x=${title}|${here}`,
    `t-,x=${previousTitle}|${here}`,
    `b,a=${before}|${after}`,
    `t,x+=${title}|${next}`,
  ];
}
