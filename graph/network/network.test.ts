import { expect, test } from 'vitest';
import { seededRandom } from '../../ingest/random.ts';
import type { Tie } from '../model/ties.ts';
import { findBlocs } from './blocs.ts';
import { inPeriod } from './filter.ts';
import { layOut } from './layout.ts';
import { egoNetwork, tieGraph } from './tie-graph.ts';

const tie = (a: string, b: string, net: number): Tie => ({
  ...{ a, b, cooperation: Math.max(net, 0), conflict: Math.max(-net, 0), sign: net > 0 ? 1 : -1 },
  ...{ weight: 2, claims: 2, documents: 1, first: null, last: null },
});
/** Two camps of three, at odds with each other. */
const CAMPS = [
  ...[tie('a', 'b', 9), tie('a', 'c', 5), tie('b', 'c', 4), tie('a', 'x', -9), tie('c', 'y', -3)],
  ...[tie('x', 'y', 8), tie('x', 'z', 6), tie('y', 'z', 1), tie('lone', 'x', -2)],
];

test('allies make a bloc, opponents do not join it, and who has no ally stands alone', () => {
  expect(findBlocs(tieGraph(CAMPS))).toEqual([
    { id: 'bloc.a', members: ['a', 'b', 'c'] },
    { id: 'bloc.x', members: ['x', 'y', 'z'] },
  ]);
});

test('another partition can take its place', () => {
  expect(
    findBlocs(
      tieGraph(CAMPS),
      () =>
        new Map([
          ['a', '1'],
          ['x', '1'],
        ]),
    ),
  ).toEqual([{ id: 'bloc.a', members: ['a', 'x'] }]);
});

test('the same ties have the same layout, within its square', () => {
  const [one, two] = [layOut(tieGraph(CAMPS)), layOut(tieGraph(CAMPS))];
  expect(one).toEqual(two);
  for (const { x, y } of one.values()) {
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1000);
  }
});

test('nothing to lay out is an empty layout', () => expect(layOut(tieGraph([])).size).toBe(0));

test('a layout of two thousand actors takes seconds', () => {
  const random = seededRandom(7);
  const ties = new Map<string, Tie>();
  while (ties.size < 3500) {
    const [a, b] = [Math.floor(2000 * random() ** 2), Math.floor(2000 * random())].sort((x, y) => x - y);
    if (a !== b) ties.set(`${a}|${b}`, tie(`n${a}`, `n${b}`, random() < 0.5 ? 3 : -3));
  }
  const start = performance.now();
  layOut(tieGraph(ties.values()));
  expect(performance.now() - start).toBeLessThan(15_000);
});

test('an ego network reaches as many ties as asked', () => {
  const graph = tieGraph(CAMPS);
  expect(egoNetwork(graph, 'lone', 0)).toEqual(new Set(['lone']));
  expect(egoNetwork(graph, 'lone', 1)).toEqual(new Set(['lone', 'x']));
  expect(egoNetwork(graph, 'nobody', 3)).toEqual(new Set(['nobody']));
});

test.each([
  ['2020-05-10', '2020-05', '2020-05', true],
  ['2020-05-10', '2020-05-11', undefined, false],
  ['2020-05', '2020-05-31', '2020-06-02', true],
  ['2020', '2020-12-31', undefined, true],
  ['2019', '2020-01-01', undefined, false],
  ['2020-06-01', undefined, '2020-05', false],
  [null, '2020', undefined, false],
  [null, undefined, undefined, true],
])('%s from %s to %s: %s', (date, from, to, kept) => expect(inPeriod(date, from, to)).toBe(kept));
