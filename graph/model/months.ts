/** Months as text (YYYY-MM) and as numbers, for series, sliders and charts. */
const MONTH_CHARACTERS = 'YYYY-MM'.length;

/** The month of an ISO date or a prefix of it; null where only the year is known, or nothing. */
export function monthOf(date: string | null): string | null {
  return date !== null && date.length >= MONTH_CHARACTERS ? date.slice(0, MONTH_CHARACTERS) : null;
}

/** Months from year 0 to a month; a year counts as its January. */
export function monthNumber(month: string): number {
  const [year, ofYear] = month.split('-');
  return Number(year) * 12 + (ofYear ? Number(ofYear) - 1 : 0);
}

/** The month that {@link monthNumber} counts so. */
export function monthText(n: number): string {
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** Every month from the first to the last, the silent ones too; none where the last is before the first. */
export function monthsBetween(first: string, last: string): string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => monthText(from + i));
}
