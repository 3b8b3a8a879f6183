/**
 * A tie month by month: how much cooperation and conflict its events make in each, silent months included. Events
 * are counted as everywhere (model/ties.ts), each in the month of its first report.
 */
import type { ClaimFact } from '../../model/facts.ts';
import { monthOf, monthsBetween } from '../../model/months.ts';
import { eventsOf, type TieEvent, tieScore, totalsOf } from '../../model/ties.ts';

/** Numbers of events by what they say of a tie. */
export interface EventCounts {
  /** All, those of score 0 included. */
  events: number;
  /** Of a score above 0. */
  cooperative: number;
  /** Of a score below 0. */
  conflictual: number;
}

export interface MonthFigures extends EventCounts {
  /** YYYY-MM. */
  month: string;
  /** Sum of the scores above 0. */
  cooperation: number;
  /** Sum of the scores below 0, as a positive number. */
  conflict: number;
  /** Reports of the month's events. */
  claims: number;
}

export interface MonthPeriod {
  /** First and last month, YYYY-MM, inclusive. */
  from?: string;
  to?: string;
}

/** Counts events by the sign of their scores. */
export function countsOf(events: readonly ClaimFact[]): EventCounts {
  const scores = events.map(tieScore);
  return {
    events: events.length,
    cooperative: scores.filter((score) => score > 0).length,
    conflictual: scores.filter((score) => score < 0).length,
  };
}

/** The net of some events, -1 (all conflict) to 1 (all cooperation); 0 where none takes a side. */
export function netOf({ cooperative, conflictual }: EventCounts): number {
  const sided = cooperative + conflictual;
  return sided === 0 ? 0 : (cooperative - conflictual) / sided;
}

/**
 * The monthly series of one pair.
 * @param facts claims between the same two actors, either way, in any order; negated and irrealis ones, and those
 *   dated by a year alone or not at all, are left out
 * @param period first and last month; from the first event's month to the last's where not given
 * @returns one entry a month, without gaps; none where there is no event and no whole period
 */
export function monthlySeries(facts: Iterable<ClaimFact>, period: MonthPeriod = {}): MonthFigures[] {
  const byMonth = new Map<string, TieEvent[]>();
  for (const event of eventsOf(facts)) {
    const month = monthOf(event.first.date);
    if (month === null) continue;
    const list = byMonth.get(month);
    if (list) list.push(event);
    else byMonth.set(month, [event]);
  }
  const known = [...byMonth.keys()].sort();
  const [from, to] = [period.from ?? known[0], period.to ?? known.at(-1)];
  if (from === undefined || to === undefined) return [];
  return monthsBetween(from, to).map((month) => {
    const events = byMonth.get(month) ?? [];
    const claims = events.reduce((sum, { reports }) => sum + reports.length, 0);
    const firsts = events.map(({ first }) => first);
    return { month, ...totalsOf(firsts.map(tieScore)), ...countsOf(firsts), claims };
  });
}
