/** Expressions made with a unit: الأسبوع الماضي, هذا العام, عام 2014, مطلع الشهر, قبل ثلاثة أيام, منذ عامين. */
import { monthMoment, yearMoment } from './calendar.ts';
import { readMonth } from './months.ts';
import { readCount, readYear } from './numbers.ts';
import { resolveDistance, resolvePart } from './resolve.ts';
import type { Reading, Scope } from './scope.ts';
import type { Part } from './words.ts';

const HALF = 0.5;
const MONTHS_A_YEAR = 12;

/** The number of a year, and where a second one ends its range: 2014 و2016. */
export function readYears(scope: Scope, at: number): { to: number; year: number; range: boolean } | null {
  const year = readYear(scope, at);
  if (year === null) return null;
  const end = scope.as(at + 1, 'joiner') === undefined ? null : readYear(scope, at + 2);
  return { to: end === null ? at + 1 : at + 3, year, range: end !== null };
}

/** A unit that says which one it is. */
export function readUnit(scope: Scope, at: number): Reading | null {
  const unit = scope.as(at, 'unit');
  if (unit === undefined || unit.unit === 'day') return null;
  if (unit.unit === 'year') {
    const years = readYears(scope, at + 1);
    if (years !== null) {
      const named = scope.as(at - 1, 'naming') !== undefined;
      return { to: years.to, moment: named ? null : yearMoment(years.year) };
    }
  }
  if (!unit.definite || unit.number !== 'one') return null;
  if (scope.is(at + 1, 'قبل') && scope.as(at + 2, 'shift')?.value === -1)
    return { to: at + 3, moment: resolveDistance(scope.anchor, unit.unit, -2) };
  const shift = scope.as(at + 1, 'shift');
  if (shift !== undefined && !shift.joined)
    return { to: at + 2, moment: resolveDistance(scope.anchor, unit.unit, shift.value) };
  if (!scope.is(at - 1, 'هذا', 'هذه')) return null;
  return { to: at + 1, moment: resolveDistance(scope.anchor, unit.unit, 0) };
}

/** What a part is a part of: a month (which stays the month), a year, or the week, month or year that runs. */
export function readPart(scope: Scope, at: number, part: Part): Reading | null {
  const next = at + 1;
  const month = readMonth(scope, next, null, true);
  if (month !== null) return month;
  const years = readYears(scope, next);
  const whole = years === null ? readUnit(scope, next) : { to: years.to, moment: yearMoment(years.year) };
  if (whole !== null) return { to: whole.to, moment: resolvePart(whole.moment, part) };
  const unit = scope.as(next, 'unit');
  if (unit === undefined || !unit.definite || unit.number !== 'one' || unit.unit === 'day') return null;
  return { to: next + 1, moment: resolvePart(resolveDistance(scope.anchor, unit.unit, 0), part) };
}

/** So long ago; the preposition stands at `at`. */
export function readAgo(scope: Scope, at: number): Reading | null {
  let next = at + 1;
  while (scope.as(next, 'about') !== undefined) {
    next++;
    if (scope.is(next, 'من')) next++;
  }
  const count = readCount(scope, next);
  const unit = scope.as(count?.to ?? next, 'unit');
  if (unit === undefined || unit.definite) return null;
  const to = (count?.to ?? next) + 1;
  if (count === null && (unit.number === 'many' || readYear(scope, to) !== null)) return null;
  const half = scope.is(to, 'ونصف');
  const value = (count?.value ?? (unit.number === 'two' ? 2 : 1)) + (half ? HALF : 0);
  const end = half ? to + 1 : to;
  // قبل يومين من الانتخابات is told from another day than the document's.
  if (scope.is(at, 'قبل') && scope.is(end, 'من')) return { to: end, moment: null };
  return { to: end, moment: distance(scope, unit.unit, value) };
}

function distance(
  scope: Scope,
  unit: Parameters<typeof resolveDistance>[1],
  value: number,
): Reading['moment'] {
  const { anchor } = scope;
  if (unit === 'year' && !Number.isInteger(value) && anchor !== null && anchor.month !== null) {
    const then = monthMoment(anchor.year, anchor.month - value * MONTHS_A_YEAR);
    return then === null ? null : yearMoment(Number(then.date.slice(0, 4)));
  }
  return resolveDistance(anchor, unit, -value);
}
