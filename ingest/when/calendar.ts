/**
 * The calendar: every date that leaves this room is made here, so that none is invalid. Gregorian, proleptic,
 * without time zones: an outlet's day is the day it prints.
 */

export type TimePrecision = 'day' | 'month' | 'year';

/** A date as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY. */
export interface Moment {
  date: string;
  precision: TimePrecision;
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** The document's date, from which relative expressions count; null where the outlet gives no more. */
export interface Anchor {
  year: number;
  month: number | null;
  day: number | null;
}

/** Years outside are numbers of something else, or hijri. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2099;
const MONTHS_A_YEAR = 12;
const DAYS_A_WEEK = 7;

const pad = (n: number): string => String(n).padStart(2, '0');

export function isYear(n: number): boolean {
  return Number.isInteger(n) && n >= FIRST_YEAR && n <= LAST_YEAR;
}

export function isDay({ year, month, day }: Day): boolean {
  if (!isYear(year) || month < 1 || month > MONTHS_A_YEAR || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function dayMoment(day: Day): Moment | null {
  if (!isDay(day)) return null;
  return { date: `${day.year}-${pad(day.month)}-${pad(day.day)}`, precision: 'day' };
}

/** @param month from 1; outside 1 to 12 it runs into the years around */
export function monthMoment(year: number, month: number): Moment | null {
  const count = year * MONTHS_A_YEAR + month - 1;
  const y = Math.floor(count / MONTHS_A_YEAR);
  return isYear(y) ? { date: `${y}-${pad((count % MONTHS_A_YEAR) + 1)}`, precision: 'month' } : null;
}

export function yearMoment(year: number): Moment | null {
  return isYear(year) ? { date: String(year), precision: 'year' } : null;
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @returns 0 for Sunday to 6 for Saturday */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The last such weekday on or before a day. */
export function weekdayBefore(day: Day, weekday: number): Day {
  return addDays(day, -((weekdayOf(day) - weekday + DAYS_A_WEEK) % DAYS_A_WEEK));
}

/** The first such weekday on or after a day. */
export function weekdayAfter(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + DAYS_A_WEEK) % DAYS_A_WEEK);
}

/** Days since 1970, to compare. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T ])/;

/** @returns null for what is no date, and for one that no calendar has */
export function readAnchor(iso: string | null): Anchor | null {
  const match = iso === null ? null : ISO.exec(iso);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  return isDay({ year, month: month ?? 1, day: day ?? 1 }) ? { year, month, day } : null;
}

/** The day of an anchor, where it has one. */
export function anchorDay(anchor: Anchor | null): Day | null {
  if (anchor === null || anchor.month === null || anchor.day === null) return null;
  return { year: anchor.year, month: anchor.month, day: anchor.day };
}
