/** Which of a sentence's times is the time of a cue: the nearest one in its clause, else the document's date. */
import type { DatePrecision } from '../record.ts';
import type { Token } from '../text/tokens.ts';
import { isEnclosed, sameClause, type VerbTest } from './clause.ts';
import type { TimeExpression } from './find.ts';

export interface EventDate {
  date: string;
  precision: DatePrecision;
}

export interface EventDateOptions {
  /** Tells verbs, so that a new clause after و is seen. */
  isVerb?: VerbTest;
  documentDate: string | null;
}

/**
 * @param times of the cue's sentence
 * @param cueAt index of the cue's token
 * @returns null when nothing is known; at equal distance the time after the cue
 */
export function eventDate(
  times: readonly TimeExpression[],
  cueAt: number,
  tokens: readonly Token[],
  { documentDate, isVerb }: EventDateOptions,
): EventDate | null {
  let best: TimeExpression | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    const after = time.from > cueAt;
    const distance = after ? time.from - cueAt : cueAt - (time.to - 1);
    if (distance > least || (distance === least && !after)) continue;
    if (!sameClause(tokens, cueAt, after ? time.from : time.to - 1, isVerb)) continue;
    if (!after && isEnclosed(tokens, time.from, time.to, cueAt)) continue;
    best = time;
    least = distance;
  }
  if (best !== null) return { date: best.date, precision: best.precision };
  return documentDate === null ? null : { date: documentDate, precision: 'document' };
}
