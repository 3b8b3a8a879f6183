/** Months as text (YYYY-MM) and as numbers, for sliders and charts. */
export function monthNumber(month: string): number {
  const [year, ofYear] = month.split('-');
  return Number(year) * 12 + (ofYear ? Number(ofYear) - 1 : 0);
}

export function monthText(n: number): string {
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** Every month from the first to the last, the silent ones too. */
export function monthsBetween(first: string, last: string): string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => monthText(from + i));
}

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
