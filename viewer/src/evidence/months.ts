/** The bars of a chart of months. */
import { monthsBetween } from '../../../graph/model/months.ts';

export interface MonthBar {
  month: string;
  cooperation: number;
  conflict: number;
  claims: number;
}

/** A chart's bars without gaps, and the greatest height above and below the line. */
export function barsOf(monthly: readonly MonthBar[]): { bars: MonthBar[]; above: number; below: number } {
  const known = new Map(
    monthly.filter((each) => /^\d{4}-\d{2}$/.test(each.month)).map((each) => [each.month, each]),
  );
  const sorted = [...known.keys()].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { bars: [], above: 0, below: 0 };
  const bars = monthsBetween(first, last).map(
    (month) => known.get(month) ?? { month, cooperation: 0, conflict: 0, claims: 0 },
  );
  const above = Math.max(...bars.map((bar) => bar.cooperation));
  return { bars, above, below: Math.max(...bars.map((bar) => bar.conflict)) };
}
