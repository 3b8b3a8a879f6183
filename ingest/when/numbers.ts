/** Numbers in time expressions: counts (ثلاثة، خمسة عشر، خمسة وعشرين), days of a month (الحادي والعشرين), years, 17/10/2015. */
import { dayMoment, isYear, type Moment } from './calendar.ts';
import type { Scope } from './scope.ts';

interface Counted {
  to: number;
  value: number;
}

const TEN = 10;
const TWENTY = 20;
const HIGHEST_DAY = 31;
const HIGHEST_COUNT = 99;
const YEAR_DIGITS = 4;
const SEPARATORS = ['/', '-', '.'];

function spelled(scope: Scope, at: number, role: 'count' | 'ordinal'): Counted | null {
  const first = scope.as(at, role);
  if (first === undefined) return null;
  if (first.value < TEN) {
    const next = scope.as(at + 1, role) ?? scope.as(at + 1, 'count');
    if (next?.value === TEN && !next.joined) return { to: at + 2, value: first.value + TEN };
    if (next !== undefined && next.value >= TWENTY && next.joined)
      return { to: at + 2, value: first.value + next.value };
  }
  return { to: at + 1, value: first.value };
}

/** How many. */
export function readCount(scope: Scope, at: number): Counted | null {
  const digits = scope.number(at);
  if (digits !== null) return digits <= HIGHEST_COUNT ? { to: at + 1, value: digits } : null;
  return spelled(scope, at, 'count');
}

/** Number of a day in its month. */
export function readDayNumber(scope: Scope, at: number): Counted | null {
  const digits = scope.number(at);
  const found = digits === null ? spelled(scope, at, 'ordinal') : { to: at + 1, value: digits };
  return found !== null && found.value >= 1 && found.value <= HIGHEST_DAY ? found : null;
}

/** A year in four digits that is no part of a larger number. */
export function readYear(scope: Scope, at: number): number | null {
  const value = scope.number(at);
  if (value === null || !isYear(value) || scope.form(at).length !== YEAR_DIGITS) return null;
  if (scope.is(at + 1, '.', ',', '٫', '٬') && scope.glued(at) && scope.number(at + 2) !== null) return null;
  return value;
}

/** 17/10/2015, 17-10-2015, 2015-10-17: day first, as Arabic outlets write it, or ISO. */
export function readNumericDate(scope: Scope, at: number): { to: number; moment: Moment | null } | null {
  const mark = scope.form(at + 1);
  if (!SEPARATORS.includes(mark) || scope.form(at + 3) !== mark) return null;
  const parts = [at, at + 2, at + 4].map((i) => scope.number(i));
  const [a, b, c] = parts;
  if (a == null || b == null || c == null) return null;
  const yearFirst = scope.form(at).length === YEAR_DIGITS;
  if (!yearFirst && scope.form(at + 4).length !== YEAR_DIGITS) return null;
  const moment = dayMoment(yearFirst ? { year: a, month: b, day: c } : { year: c, month: b, day: a });
  return { to: at + 5, moment };
}
