/** Months, with or without day and year: 30 سبتمبر/أيلول 2015, الأول من شهر تموز الماضي, 12 (أغسطس) آب, 14 الجاري. */
import { dayMoment, type Moment, monthMoment } from './calendar.ts';
import { readDayNumber, readYear } from './numbers.ts';
import { resolveRecurring, type Shift } from './resolve.ts';
import type { Reading, Scope } from './scope.ts';

interface Named {
  to: number;
  month: number;
  /** Two calendars agree, or the word is nothing but a month. */
  sure: boolean;
}

interface YearSaid {
  to: number;
  year: number | null;
  shift: Shift;
  /** A year is said that none of the calendar's in use is (1436, 1867). */
  foreign?: boolean;
}

const YEAR_DIGITS = 4;

function nameAt(scope: Scope, at: number): Named | null {
  const entry = scope.as(at, 'month');
  if (entry === undefined) return null;
  for (const { month, second, needsNumber } of entry.names) {
    if (second === null) return { to: at + 1, month, sure: !needsNumber };
    if (scope.form(at + 1) === second) return { to: at + 2, month, sure: !needsNumber };
  }
  return null;
}

/** A month's name with its name in another calendar beside it. */
function readName(scope: Scope, at: number): Named | null {
  const found = nameAt(scope, scope.is(at, '(') ? at + 1 : at);
  if (found === null) return null;
  let to = found.to;
  let twice = false;
  if (scope.is(at, '(')) {
    if (!scope.is(to, ')')) return null;
    to++;
  }
  for (;;) {
    const open = scope.is(to, '/', '(', '-', '–', '،');
    const other = nameAt(scope, open ? to + 1 : to);
    if (other === null || other.month !== found.month) break;
    twice = true;
    to = scope.is(other.to, ')') ? other.to + 1 : other.to;
  }
  return { to, month: found.month, sure: found.sure || twice };
}

/** The year said after a month: 2015, من عام 2015, الماضي, من العام الماضي. */
function readYearSaid(scope: Scope, at: number, anchorYear: number | null): YearSaid {
  const start = scope.is(at, 'من', '/', '-', '(', '،') ? at + 1 : at;
  const unit = scope.as(start, 'unit');
  const afterUnit = unit?.unit === 'year' && unit.number === 'one' ? start + 1 : start;
  const year = readYear(scope, afterUnit);
  if (year !== null)
    return { to: scope.is(afterUnit + 1, ')') ? afterUnit + 2 : afterUnit + 1, year, shift: null };
  if (scope.form(afterUnit).length === YEAR_DIGITS && scope.number(afterUnit) !== null)
    return { to: afterUnit + 1, year: null, shift: null, foreign: true };
  const shift = scope.as(afterUnit, 'shift');
  if (shift === undefined || shift.joined) return { to: at, year: null, shift: null };
  if (afterUnit > start && unit?.definite)
    return { to: afterUnit + 1, year: anchorYear === null ? null : anchorYear + shift.value, shift: null };
  if (start > at) return { to: at, year: null, shift: null };
  const both = readYear(scope, at + 1);
  return { to: both === null ? at + 1 : at + 2, year: both, shift: shift.value };
}

/** The year at the end of a range serves its start too: بين أبريل ويونيو 2015. */
function yearOfRange(scope: Scope, at: number, month: number): YearSaid | null {
  const joiner = scope.as(at, 'joiner') !== undefined;
  let next = joiner ? at + 1 : at;
  if (!joiner && scope.as(at, 'month')?.joined !== true) return null;
  next = readDayNumber(scope, next)?.to ?? next;
  const end = readName(scope, next);
  if (end === null) return null;
  const said = readYearSaid(scope, end.to, null);
  return said.year === null ? null : { ...said, year: month > end.month ? said.year - 1 : said.year };
}

/**
 * Reads a month.
 * @param day of the month, where one was read before
 * @param bare whether the name alone will do (after في)
 * @param start token that the expression began at
 */
export function readMonth(
  scope: Scope,
  at: number,
  day: number | null,
  bare: boolean,
  start: number = at,
): Reading | null {
  const unit = scope.as(at, 'unit');
  const called = unit?.unit === 'month' && !unit.definite && unit.number !== 'many';
  const name = readName(scope, called ? at + 1 : at);
  if (name === null) return null;
  const own = readYearSaid(scope, name.to, scope.anchor?.year ?? null);
  const range = own.to === name.to ? yearOfRange(scope, name.to, name.month) : null;
  const { to, year, shift, foreign = false } = range ?? own;
  const said = to > name.to;
  if (day === null && !said && !called && !(bare && name.sure)) return null;
  if (foreign) return { to, moment: null };
  const moment =
    year === null
      ? resolveRecurring(scope.anchor, name.month, day, shift, scope.planned(start))
      : day === null
        ? monthMoment(year, name.month)
        : dayMoment({ year, month: name.month, day });
  return { to, moment };
}

/** Reads a day of a month; of a range of days the first: 12 و13 مايو. */
export function readDayOfMonth(scope: Scope, at: number): Reading | null {
  const day = readDayNumber(scope, at);
  if (day === null) return null;
  let next = day.to;
  if (scope.as(next, 'joiner') !== undefined || scope.is(next, '،', 'او')) {
    const end = readDayNumber(scope, next + 1);
    if (end !== null) next = end.to;
  }
  if (scope.is(next, 'من')) next++;
  else if (scope.number(at) === null) return null;
  const month = readMonth(scope, next, day.value, true, at);
  if (month !== null) return month;
  return readDayOfThisMonth(scope, at, next, day.value);
}

/** 14 الجاري, الخامس من الشهر الماضي. */
function readDayOfThisMonth(scope: Scope, at: number, next: number, day: number): Reading | null {
  const unit = scope.as(next, 'unit');
  const named = unit?.unit === 'month' && unit.definite;
  const shift = scope.as(named ? next + 1 : next, 'shift');
  if (shift === undefined || shift.joined) return null;
  if (!named) {
    const before = scope.word(at - 1)?.role;
    if (before !== 'preposition' && before !== 'unit' && before !== 'weekday') return null;
  }
  const { anchor } = scope;
  const month = anchor?.month == null ? null : monthMoment(anchor.year, anchor.month + shift.value);
  return { to: named ? next + 2 : next + 1, moment: dayIn(month, day) };
}

function dayIn(month: Moment | null, day: number): Moment | null {
  if (month === null) return null;
  const [year, number] = month.date.split('-').map(Number);
  return dayMoment({ year: year!, month: number!, day });
}
