import { expect, it } from 'vitest';
import { barsOf } from './months.ts';

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
