import { expect, it } from 'vitest';
import { barsOf, monthNumber, monthsBetween, monthText } from './months.ts';

it('goes from text to number and back', () => {
  expect(monthText(monthNumber('2015-12'))).toBe('2015-12');
  expect(monthNumber('2016-01') - monthNumber('2015-12')).toBe(1);
});
it('takes a year as its January', () => expect(monthNumber('2016')).toBe(monthNumber('2016-01')));
it('lists months over the turn of a year', () =>
  expect(monthsBetween('2015-11', '2016-02')).toEqual(['2015-11', '2015-12', '2016-01', '2016-02']));

it('fills the silent months and finds the peaks', () => {
  const bar = (month: string, cooperation: number, conflict: number) => ({
    month,
    cooperation,
    conflict,
    claims: 1,
  });
  const { bars, above, below } = barsOf([bar('2015-03', 1, 12), bar('2015-01', 4, 0)]);
  expect(bars.map((each) => [each.month, each.claims])).toEqual([
    ['2015-01', 1],
    ['2015-02', 0],
    ['2015-03', 1],
  ]);
  expect([above, below]).toEqual([4, 12]);
});
it('is empty for nothing', () => expect(barsOf([])).toEqual({ bars: [], above: 0, below: 0 }));
