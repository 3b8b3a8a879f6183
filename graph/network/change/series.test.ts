import { expect, test } from 'vitest';
import { tieOf } from '../../model/ties.ts';
import { monthlySeries } from './series.ts';
import { claimOf, monthClaims } from './testing.ts';

test('months follow one another without gaps, silent ones too', () => {
  const series = monthlySeries([
    ...monthClaims(['a', 'b'], '2016-11', 2, 1),
    ...monthClaims(['b', 'a'], '2017-01', 0, 1),
  ]);
  expect(series).toEqual([
    { month: '2016-11', cooperation: 10, conflict: 9, events: 3, cooperative: 2, conflictual: 1, claims: 3 },
    { month: '2016-12', cooperation: 0, conflict: 0, events: 0, cooperative: 0, conflictual: 0, claims: 0 },
    { month: '2017-01', cooperation: 0, conflict: 9, events: 1, cooperative: 0, conflictual: 1, claims: 1 },
  ]);
});

test('an event is counted once, in the month of its first report, whatever the order of the claims', () => {
  const facts = [
    claimOf('late', { event: 'first', date: '2017-07-01' }),
    claimOf('first', { date: '2017-06-30' }),
  ];
  for (const order of [facts, facts.toReversed()])
    expect(monthlySeries(order)).toMatchObject([{ month: '2017-06', conflict: 9, events: 1, claims: 2 }]);
});

test('without its first report an event stands at the same report, whatever the order', () => {
  const facts = [
    claimOf('x', { event: 'gone', date: '2017-07-01' }),
    claimOf('w', { event: 'gone', date: '2017-06-30' }),
  ];
  for (const order of [facts, facts.toReversed()])
    expect(monthlySeries(order).map(({ month }) => month)).toEqual(['2017-06']);
});

test('what is denied, wished or dated by a year alone is left out; a request takes no side', () => {
  const series = monthlySeries([
    claimOf('1', { negated: true }),
    claimOf('2', { irrealis: true }),
    claimOf('3', { date: '2017' }),
    claimOf('4', { date: null }),
    claimOf('5', { type: 'REQUEST', score: 0.5 }),
  ]);
  expect(series).toMatchObject([{ events: 1, cooperative: 0, conflictual: 0, cooperation: 0, claims: 1 }]);
});

test('a given period is covered whole, and nothing outside it', () => {
  const series = monthlySeries(monthClaims(['a', 'b'], '2017-05', 1, 0), { from: '2017-06', to: '2017-08' });
  expect(series.map(({ month, events }) => [month, events])).toEqual([
    ['2017-06', 0],
    ['2017-07', 0],
    ['2017-08', 0],
  ]);
  expect(monthlySeries([])).toEqual([]);
});

test('the months add up to the tie', () => {
  const facts = ['2017-01', '2017-03', '2017-12'].flatMap((month, n) =>
    monthClaims(['a', 'b'], month, n, 3 - n),
  );
  const series = monthlySeries(facts);
  const sum = (key: 'cooperation' | 'conflict' | 'events') => series.reduce((all, m) => all + m[key], 0);
  expect(tieOf(facts)).toMatchObject({
    cooperation: sum('cooperation'),
    conflict: sum('conflict'),
    weight: sum('events'),
  });
});
