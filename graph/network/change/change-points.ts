/**
 * Months at which a tie changed, as the optimum of a penalised cost that PELT finds (Killick, Fearnhead & Eckley
 * 2012; pelt.ts).
 *
 * Cost: each month is a binomial, its conflictual events out of those that take a side, with one share a segment;
 * a segment costs minus twice its log-likelihood at the best share. A month without such events costs nothing and
 * is passed over. News comes in waves, so that shares swing more than a binomial allows: costs are divided by the
 * dispersion (quasi-likelihood, Wedderburn 1974), which is estimated from differences of neighbouring months alone,
 * as a change of level enters only one of them (von Neumann 1941).
 * Penalty: 3 ln n a change, n the months with events (36 where there are fewer), as the modified BIC (Zhang &
 * Siegmund 2007) asks; its second term, which favours short segments at the ends, is left out. That keeps PELT's
 * pruning exact.
 */
import { pelt } from './pelt.ts';
import { type EventCounts, type MonthFigures, netOf } from './series.ts';

export const CHANGE_POINT_DEFAULTS = {
  /** Fewest months with events on either side of a change. */
  minMonths: 2,
  /** Penalty a change, times ln n. */
  penaltyFactor: 3,
  /** Least n of the penalty: from fewer months the dispersion is known too poorly for a smaller one. */
  penaltyMonths: 36,
};
export type ChangePointOptions = Partial<typeof CHANGE_POINT_DEFAULTS>;

/** A stretch of months between two changes. */
export interface Segment extends EventCounts {
  /** Net of the events, -1 to 1. */
  net: number;
}

export interface ChangePoint {
  /** First month with events after the change, YYYY-MM. */
  month: string;
  before: Segment;
  after: Segment;
  /** Twice the log-likelihood that the change wins over none, over the dispersion, less the penalty; above 0. */
  gain: number;
}

type Month = Pick<MonthFigures, 'month' | keyof EventCounts>;

/** Minus twice the log-likelihood of `hits` out of `trials` at their own share, without the constant. */
function deviance(hits: number, trials: number): number {
  const part = (count: number) => (count === 0 ? 0 : count * Math.log(count / trials));
  return -2 * (part(hits) + part(trials - hits));
}

/**
 * How much more the shares of neighbouring months differ than binomial chance allows: the mean of Pearson's
 * chi-square of the tables that two neighbours make, each with its exact mean 1 under chance; at least 1. Two neighbours
 * whose events are all of one kind do not differ at all: 0.
 * @param months months with events that take a side, in order
 */
export function dispersionOf(months: readonly EventCounts[]): number {
  const squares: number[] = [];
  for (let i = 1; i < months.length; i++) {
    const [x, y] = [months[i - 1]!, months[i]!];
    const [n, m] = [x.cooperative + x.conflictual, y.cooperative + y.conflictual];
    const [hits, all] = [x.conflictual + y.conflictual, n + m];
    if (hits === 0 || hits === all) {
      squares.push(0);
      continue;
    }
    const off = x.conflictual - (n * hits) / all;
    squares.push((off * off * all * (all - 1)) / (n * m * (hits / all) * (all - hits)));
  }
  if (squares.length === 0) return 1;
  return Math.max(1, squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

/**
 * Change points of a monthly series.
 * @param series months in order, as monthlySeries gives them
 * @returns changes in order of months; none where a series is too short for two segments
 */
export function changePoints(series: readonly Month[], options: ChangePointOptions = {}): ChangePoint[] {
  const { minMonths, penaltyFactor, penaltyMonths } = { ...CHANGE_POINT_DEFAULTS, ...options };
  const months = series.filter(({ cooperative, conflictual }) => cooperative + conflictual > 0);
  if (months.length < 2 * minMonths) return [];
  const sums = cumulated(months);
  const dispersion = dispersionOf(months);
  const cost = (start: number, end: number): number => {
    const { cooperative, conflictual } = between(sums, start, end);
    return deviance(conflictual, cooperative + conflictual) / dispersion;
  };
  const penalty = penaltyFactor * Math.log(Math.max(months.length, penaltyMonths));
  const starts = pelt(months.length, cost, penalty, minMonths);
  const bounds = [0, ...starts, months.length];
  return starts.map((at, i) => {
    const [first, last] = [bounds[i]!, bounds[i + 2]!];
    return {
      month: months[at]!.month,
      before: segment(between(sums, first, at)),
      after: segment(between(sums, at, last)),
      gain: cost(first, last) - cost(first, at) - cost(at, last) - penalty,
    };
  });
}

function segment(counts: EventCounts): Segment {
  return { net: netOf(counts), ...counts };
}

/** Sums of the first 0, 1, … months. */
function cumulated(months: readonly EventCounts[]): EventCounts[] {
  const sums = [{ events: 0, cooperative: 0, conflictual: 0 }];
  for (const { events, cooperative, conflictual } of months) {
    const last = sums.at(-1)!;
    sums.push({
      events: last.events + events,
      cooperative: last.cooperative + cooperative,
      conflictual: last.conflictual + conflictual,
    });
  }
  return sums;
}

function between(sums: readonly EventCounts[], start: number, end: number): EventCounts {
  const [a, b] = [sums[start]!, sums[end]!];
  return {
    events: b.events - a.events,
    cooperative: b.cooperative - a.cooperative,
    conflictual: b.conflictual - a.conflictual,
  };
}
