/** Which claims a view is made from. */
import type { EventType } from '../../ingest/vocabulary.ts';
import type { ClaimFact } from '../model/facts.ts';

export interface ClaimFilter {
  /** Kept types; all when absent or empty. */
  types?: readonly EventType[] | undefined;
  /** First and last day, ISO or a prefix of it, inclusive. An undated claim is in no period. */
  from?: string | undefined;
  to?: string | undefined;
}

const LAST = '9999-12-31';
const FIRST = '0000-01-01';
const earliest = (date: string) => date + FIRST.slice(date.length);
const latest = (date: string) => date + LAST.slice(4).slice(date.length - 4);

/** The last day, or a day that is surely no earlier, of a date or a prefix of one; null for none. */
export const lastDay = (date: string | undefined): string | null => (date ? latest(date) : null);

/**
 * True when a date lies in a period, or may: a month is in a period that holds any of its days.
 * @param date ISO date or a prefix of it (year, year and month); null is in no period but the unbounded
 */
export function inPeriod(date: string | null, from?: string, to?: string): boolean {
  if (!from && !to) return true;
  if (date === null) return false;
  return (!from || latest(date) >= earliest(from)) && (!to || earliest(date) <= latest(to));
}

/** The claims that a filter keeps. */
export function filterFacts(
  facts: readonly ClaimFact[],
  { types, from, to }: ClaimFilter,
): readonly ClaimFact[] {
  const kept = types && types.length > 0 ? new Set(types) : null;
  if (!kept && !from && !to) return facts;
  return facts.filter(({ type, date }) => (!kept || kept.has(type)) && inPeriod(date, from, to));
}
