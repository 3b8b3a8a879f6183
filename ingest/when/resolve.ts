/**
 * From what an expression says to a date, given the document's date. Weeks have no ISO prefix: they give the month of
 * the day a week off. A month or day without a year is the last one up to the document's date, or one that is just
 * ahead; after a verb of the future it is the next.
 */
import {
  type Anchor,
  addDays,
  anchorDay,
  dayMoment,
  dayNumber,
  isDay,
  type Moment,
  monthMoment,
  weekdayAfter,
  weekdayBefore,
  yearMoment,
} from './calendar.ts';
import type { Part, Unit } from './words.ts';

/** Which one of those that recur: the last, this one or the next; null where the words do not say. */
export type Shift = number | null;

/** News of a day without a year may announce one this far ahead. */
const AHEAD_DAYS = 31;
const AHEAD_MONTHS = 1;
/** A document may be dated some days after it was written: what it announces may be past by then. */
const LATE_DAYS = 7;
const MONTHS_A_YEAR = 12;
const DAYS_A_WEEK = 7;

export function resolveOffset(anchor: Anchor | null, days: number): Moment | null {
  const day = anchorDay(anchor);
  return day === null ? null : dayMoment(addDays(day, days));
}

export function resolveWeekday(
  anchor: Anchor | null,
  weekday: number,
  shift: Shift,
  planned: boolean,
): Moment | null {
  const day = anchorDay(anchor);
  if (day === null) return null;
  if (shift === 1) return dayMoment(weekdayAfter(addDays(day, 1), weekday));
  if (shift === -1) return dayMoment(weekdayBefore(addDays(day, -1), weekday));
  return dayMoment(planned ? weekdayAfter(day, weekday) : weekdayBefore(day, weekday));
}

/** N days, weeks, months or years away. */
export function resolveDistance(anchor: Anchor | null, unit: Unit, count: number): Moment | null {
  if (anchor === null) return null;
  if (unit === 'year') return yearMoment(anchor.year + Math.floor(count));
  if (anchor.month === null) return null;
  if (unit === 'month') return monthMoment(anchor.year, anchor.month + Math.floor(count));
  const day = anchorDay(anchor);
  if (day === null) return null;
  if (unit === 'day') return dayMoment(addDays(day, Math.floor(count)));
  const then = addDays(day, Math.round(count * DAYS_A_WEEK));
  return monthMoment(then.year, then.month);
}

function recurringMonth(anchor: Anchor & { month: number }, month: number, shift: Shift, planned: boolean) {
  const ahead = month - anchor.month;
  const of = (year: number): Moment | null => monthMoment(year, month);
  if (shift === 0) return of(anchor.year);
  if (shift === -1) return of(ahead >= 0 ? anchor.year - 1 : anchor.year);
  if (shift === 1) return of(ahead <= 0 ? anchor.year + 1 : anchor.year);
  if (planned) return of(ahead < 0 ? anchor.year + 1 : anchor.year);
  if (ahead + MONTHS_A_YEAR <= AHEAD_MONTHS) return of(anchor.year + 1);
  return of(ahead <= AHEAD_MONTHS ? anchor.year : anchor.year - 1);
}

/** A month, or a day of one, whose year the words leave open. */
export function resolveRecurring(
  anchor: Anchor | null,
  month: number,
  day: number | null,
  shift: Shift,
  planned: boolean,
): Moment | null {
  if (anchor === null || anchor.month === null) return null;
  if (day === null) return recurringMonth({ ...anchor, month: anchor.month }, month, shift, planned);
  if (shift === 0) return dayMoment({ year: anchor.year, month, day });
  const here = anchorDay(anchor) ?? { year: anchor.year, month: anchor.month, day: 1 };
  const distances = [-1, 0, 1]
    .map((years) => ({ year: anchor.year + years, month, day }))
    .filter(isDay)
    .map((date) => ({ date, days: dayNumber(date) - dayNumber(here) }));
  const next = distances.find(({ days }) => days > (shift === 1 ? 0 : -LATE_DAYS));
  const last = distances.findLast(({ days }) => days < (shift === -1 ? 0 : AHEAD_DAYS));
  const chosen = shift === 1 || (shift === null && planned) ? next : last;
  return chosen === undefined ? null : dayMoment(chosen.date);
}

/** Start or end of a year, as a month; the middle of it stays the year. */
export function resolvePart(year: Moment | null, part: Part): Moment | null {
  if (year === null || year.precision !== 'year' || part === 'middle') return year;
  return monthMoment(Number(year.date), part === 'start' ? 1 : MONTHS_A_YEAR);
}
