import { describe, expect, it } from 'vitest';
import { addDays, dayMoment, monthMoment, readAnchor, weekdayOf, yearMoment } from './calendar.ts';
import { resolveDistance, resolveRecurring } from './resolve.ts';
import { timeWords } from './words.ts';

describe('the calendar', () => {
  it.each([
    ['2016-02-29', { year: 2016, month: 2, day: 29 }],
    [undefined, { year: 2015, month: 2, day: 29 }],
    [undefined, { year: 1900, month: 2, day: 29 }],
    [undefined, { year: 2015, month: 4, day: 31 }],
    [undefined, { year: 2015, month: 13, day: 1 }],
    [undefined, { year: 1436, month: 9, day: 1 }],
  ])('has %s', (expected, day) => expect(dayMoment(day)?.date).toBe(expected));
  it('runs over the ends of months and years', () => {
    expect(addDays({ year: 2016, month: 3, day: 1 }, -1)).toEqual({ year: 2016, month: 2, day: 29 });
    expect(monthMoment(2016, 0)?.date).toBe('2015-12');
    expect(monthMoment(2016, 13)?.date).toBe('2017-01');
    expect(yearMoment(2216)).toBeNull();
    expect(weekdayOf({ year: 2015, month: 10, day: 14 })).toBe(3);
  });
  it('reads the document date as far as it goes', () => {
    expect(readAnchor('2015-10-14T08:00:00Z')).toEqual({ year: 2015, month: 10, day: 14 });
    expect(readAnchor('2015')).toEqual({ year: 2015, month: null, day: null });
    expect(readAnchor('2015-13')).toBeNull();
    expect(readAnchor('أمس')).toBeNull();
  });
});

describe('what recurs', () => {
  const anchor = { year: 2016, month: 1, day: 5 };
  it('is the last, or one just ahead', () => {
    expect(resolveRecurring(anchor, 12, 20, null, false)?.date).toBe('2015-12-20');
    expect(resolveRecurring(anchor, 1, 20, null, false)?.date).toBe('2016-01-20');
    expect(resolveRecurring(anchor, 3, 20, null, false)?.date).toBe('2015-03-20');
    expect(resolveRecurring(anchor, 3, 20, null, true)?.date).toBe('2016-03-20');
    expect(resolveRecurring({ ...anchor, month: 12 }, 1, null, null, false)?.date).toBe('2017-01');
    expect(resolveRecurring(anchor, 2, 29, -1, false)).toBeNull();
  });
  it('counts weeks as months', () => {
    expect(resolveDistance(anchor, 'week', -1)).toEqual({ date: '2015-12', precision: 'month' });
  });
});

describe('the words', () => {
  it('name twelve months and seven weekdays', () => {
    const words = [...timeWords().values()];
    const months = new Set(words.flatMap((w) => (w.role === 'month' ? w.names.map((n) => n.month) : [])));
    const weekdays = new Set(words.flatMap((w) => (w.role === 'weekday' ? [w.value] : [])));
    expect([months.size, weekdays.size]).toEqual([12, 7]);
  });
});
