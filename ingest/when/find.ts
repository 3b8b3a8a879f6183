/**
 * Finds time expressions of Arabic news in a sentence and resolves them against the document's date, by rules over a
 * table of words, after the manner of TIMEX3 (Pustejovsky et al. 2003) and HeidelTime for Arabic (Strötgen et al. 2014).
 * Ranges give their start; hijri dates, and times that are no time of an event (حتى الثلاثاء), give none.
 */
import type { Token } from '../text/tokens.ts';
import { type Moment, readAnchor, yearMoment } from './calendar.ts';
import { readBeforeYesterday, readDay, readWeekday } from './days.ts';
import { readDayOfMonth, readMonth } from './months.ts';
import { readNumericDate } from './numbers.ts';
import { type Reading, Scope } from './scope.ts';
import { readAgo, readPart, readUnit, readYears } from './units.ts';
import { type Preposition, timeWords } from './words.ts';

export interface TimeExpression extends Moment {
  /** Tokens, end exclusive. */
  from: number;
  to: number;
}

/** A bare year or month after a preposition: في 2014. */
function readAfter(scope: Scope, at: number, kind: Preposition): Reading | null {
  const month = readMonth(scope, at, null, kind !== 'from' || joins(scope, at));
  if (month !== null) return month;
  const years = readYears(scope, at);
  if (years === null || (kind === 'from' && !years.range)) return null;
  if (scope.as(years.to, 'measure') !== undefined) return null;
  return { to: years.to, moment: yearMoment(years.year) };
}

/** Whether a month at a token opens a range: من أبريل إلى يونيو. */
function joins(scope: Scope, at: number): boolean {
  const next = at + 1;
  if (scope.as(next, 'month')?.joined === true) return true;
  return scope.as(next, 'joiner') !== undefined && scope.as(next + 1, 'month') !== undefined;
}

function readPreposition(scope: Scope, at: number, kind: Preposition): Reading | null {
  const ago = kind === 'since' || kind === 'before' ? readAgo(scope, at) : null;
  if (ago !== null) return ago;
  if (kind === 'other' && scope.as(at + 1, 'day')?.value === 1) return readDay(scope, at + 1, 1);
  const found = readAt(scope, at + 1) ?? readAfter(scope, at + 1, kind);
  if (found === null || (kind !== 'before' && kind !== 'other')) return found;
  return { to: found.to, moment: null };
}

function readNumber(scope: Scope, at: number): Reading | null {
  const date = readNumericDate(scope, at);
  if (date !== null) return date;
  const found = readDayOfMonth(scope, at);
  if (found === null || scope.as(at - 1, 'naming') === undefined) return found;
  return { ...found, moment: null };
}

/** What begins at a token. */
function readAt(scope: Scope, at: number): Reading | null {
  if (scope.number(at) !== null) return readNumber(scope, at);
  const word = scope.word(at);
  if (word === undefined) return scope.is(at, 'اول', 'واول') ? readBeforeYesterday(scope, at) : null;
  switch (word.role) {
    case 'weekday':
      return readWeekday(scope, at, word.value);
    case 'day':
      return readDay(scope, at, word.value);
    case 'unit':
      if (word.unit !== 'day') return readUnit(scope, at) ?? readMonth(scope, at, null, false);
      return readNamedDay(scope, at);
    case 'part':
      return readPart(scope, at, word.part);
    case 'preposition':
      return readPreposition(scope, at, word.kind);
    case 'month':
      return readMonth(scope, at, null, false);
    case 'ordinal':
      return readNumber(scope, at);
    default:
      return null;
  }
}

/** يوم الثلاثاء, يوم أمس, يوم 17 أكتوبر. */
function readNamedDay(scope: Scope, at: number): Reading | null {
  const role = scope.word(at + 1)?.role;
  if (role === 'weekday' || role === 'day' || role === 'ordinal') return readAt(scope, at + 1);
  return scope.number(at + 1) === null ? null : readAt(scope, at + 1);
}

/** Whether a time carries on the one before it: الأحد والاثنين, من الأحد إلى الثلاثاء. */
function continues(scope: Scope, previous: TimeExpression | undefined, at: number): boolean {
  if (previous === undefined) return false;
  const word = scope.word(at);
  if (word?.role === 'preposition') return false;
  if (previous.to === at) return word?.joined === true;
  return previous.to === at - 1 && scope.as(at - 1, 'joiner') !== undefined;
}

/**
 * @param tokens of the document
 * @param from first token looked at
 * @param to the one after the last
 * @param documentDate ISO date, as precise as known; null when unknown, and then only whole dates are found
 * @returns expressions in text order; every date is one of the calendar
 */
export function findTimes(
  tokens: readonly Token[],
  from: number,
  to: number,
  documentDate: string | null,
): TimeExpression[] {
  const words = timeWords();
  const scope = new Scope(tokens, from, to, readAnchor(documentDate), words);
  const out: TimeExpression[] = [];
  for (let i = from; i < to; i++) {
    const { kind, form } = tokens[i]!;
    if (kind !== 'number' && (kind !== 'word' || (!words.has(form) && form !== 'اول' && form !== 'واول')))
      continue;
    const found = readAt(scope, i);
    if (found === null) continue;
    const previous = out.at(-1);
    if (continues(scope, previous, i)) previous!.to = found.to;
    else if (found.moment !== null) {
      const word = scope.word(i);
      const inside = word?.role === 'preposition' && (word.kind === 'in' || word.kind === 'from');
      out.push({ from: inside ? i + 1 : i, to: found.to, ...found.moment });
    }
    i = found.to - 1;
  }
  return out;
}
