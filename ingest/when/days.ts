/** Days said by name or from the document's day: أمس, أول من أمس, اليوم الثلاثاء, الأحد الماضي, الجمعة 29 تموز. */
import { addDays, anchorDay, dayMoment, weekdayBefore, weekdayOf } from './calendar.ts';
import { readDayOfMonth } from './months.ts';
import { readNumericDate } from './numbers.ts';
import { resolveOffset, resolveWeekday } from './resolve.ts';
import type { Reading, Scope } from './scope.ts';

/** Names that end in اليوم: broadcasters and newspapers. */
const PAPERS = ['روسيا', 'المصري', 'عين', 'فلسطين', 'القدس', 'ذلك'];

export function readWeekday(
  scope: Scope,
  at: number,
  weekday: number,
  plannedAt: number = at,
): Reading | null {
  if (scope.is(at - 1, 'ايام', 'كل')) return null;
  let next = at + 1;
  // ليل الاثنين الثلاثاء: the night begins with the first.
  if (scope.as(next, 'weekday')?.joined === false) next++;
  const shift = scope.as(next, 'shift');
  if (shift !== undefined && !shift.joined) next++;
  const dated = readDateBeside(scope, next);
  if (dated !== null && dated.moment !== null) return dated;
  const planned = scope.planned(plannedAt);
  const moment = resolveWeekday(scope.anchor, weekday, shift?.value ?? null, planned);
  return { to: next, moment };
}

/** The date that follows a weekday: الثلاثاء 17 أكتوبر, الثلاثاء (17/10/2015), الثلاثاء الموافق 17 أكتوبر. */
function readDateBeside(scope: Scope, at: number): Reading | null {
  const start = scope.is(at, '(', '،', '-', 'الموافق') ? at + 1 : at;
  const found = readNumericDate(scope, start) ?? readDayOfMonth(scope, start);
  if (found === null) return null;
  return scope.is(at, '(') && scope.is(found.to, ')') ? { ...found, to: found.to + 1 } : found;
}

/** أول من أمس, أول أمس. */
export function readBeforeYesterday(scope: Scope, at: number): Reading | null {
  const day = scope.is(at + 1, 'من') ? at + 2 : at + 1;
  return scope.is(day, 'امس') ? withWeekday(scope, day + 1, -2) : null;
}

/** @param offset days from the document's */
export function readDay(scope: Scope, at: number, offset: number): Reading | null {
  if (offset === 0 && isOtherDay(scope, at)) return null;
  if (scope.is(at, 'غد', 'الغد') && !scope.is(at - 1, 'يوم', 'بعد', 'صباح', 'مساء')) return null;
  if (offset === 1 && scope.is(at - 1, 'بعد')) return withWeekday(scope, at + 1, 2);
  if (offset === -1 && scope.is(at + 1, 'الاول')) return withWeekday(scope, at + 2, -2);
  return withWeekday(scope, at + 1, offset);
}

function isOtherDay(scope: Scope, at: number): boolean {
  if (scope.is(at - 1, ...PAPERS)) return true;
  const next = scope.word(at + 1);
  return (next?.role === 'ordinal' && !next.joined) || next?.role === 'otherDay';
}

/** A weekday beside أمس, اليوم or غدا corrects a document's date that is a day late. */
function withWeekday(scope: Scope, at: number, offset: number): Reading {
  const open = scope.is(at, '(');
  const start = open || scope.is(at, '،') ? at + 1 : at;
  const weekday = scope.as(start, 'weekday');
  const day = anchorDay(scope.anchor);
  if (weekday === undefined || weekday.joined || (open && !scope.is(start + 1, ')')))
    return { to: at, moment: resolveOffset(scope.anchor, offset) };
  const to = open ? start + 2 : start + 1;
  if (day === null) return { to, moment: null };
  const said = addDays(day, offset);
  if (weekdayOf(said) === weekday.value) return { to, moment: dayMoment(said) };
  if (offset > 0) return { to, moment: resolveWeekday(scope.anchor, weekday.value, null, true) };
  return { to, moment: dayMoment(weekdayBefore(said, weekday.value)) };
}
