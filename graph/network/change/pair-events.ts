/** The events of each pair before and in a period, with the claims behind them. */
import type { ClaimFact } from '../../model/facts.ts';
import { compareText } from '../../model/ids.ts';
import { monthOf } from '../../model/months.ts';
import { byPair, eventsOf, type TieEvent, tieOfEvents } from '../../model/ties.ts';
import { countsOf, type EventCounts, type MonthPeriod, netOf } from './series.ts';

/** A pair with events in one of two periods. */
export interface PairEvents {
  /** Ids, a < b. */
  a: string;
  b: string;
  /** Events of the earlier and of the later period. */
  before: TieEvent[];
  after: TieEvent[];
  /** Number of events before both. */
  earlier: number;
}

/** What one period holds of a pair. */
export interface Side extends EventCounts {
  /** By numbers of events, -1 to 1. */
  net: number;
  /** By sums of scores, as that of ties. */
  sign: -1 | 0 | 1;
  /** Ids of the claims of the events, ascending. */
  claims: string[];
}

export interface Sides {
  before: Side;
  after: Side;
}

/**
 * The events of all pairs, each in the month of its first report.
 * @param facts claims of one level, in any order; those of an actor on itself are left out
 * @param before, after two periods of whole months, the later directly after the earlier
 * @returns pairs that have an event in the later period or before it, ordered by a, then b
 */
export function pairEvents(
  facts: Iterable<ClaimFact>,
  before: Required<MonthPeriod>,
  after: Required<MonthPeriod>,
): PairEvents[] {
  const pairs: PairEvents[] = [];
  for (const list of byPair(facts).values()) {
    const [a, b] = [list[0]!.source, list[0]!.target].sort(compareText) as [string, string];
    const pair: PairEvents = { a, b, before: [], after: [], earlier: 0 };
    for (const event of eventsOf(list)) {
      const month = monthOf(event.first.date);
      if (month === null || month > after.to) continue;
      if (month >= after.from) pair.after.push(event);
      else if (month >= before.from) pair.before.push(event);
      else pair.earlier++;
    }
    if (pair.before.length + pair.after.length + pair.earlier > 0) pairs.push(pair);
  }
  return pairs.sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
}

/** Figures and claims of some events of a pair. */
export function sideOf(events: readonly TieEvent[]): Side {
  const counts = countsOf(events.map(({ first }) => first));
  return {
    ...counts,
    net: netOf(counts),
    sign: tieOfEvents(events)?.sign ?? 0,
    claims: events.flatMap(({ reports }) => reports.map(({ id }) => id)).sort(compareText),
  };
}
