import { expect, test } from 'vitest';
import { findBlocs } from './blocs.ts';
import { inPeriod } from './filter.ts';
import { layOut } from './layout.ts';
import { evidenceOf, type SignedTie } from './signed/signed-ties.ts';
import { egoNetwork, tieGraph } from './tie-graph.ts';

const tie = (a: string, b: string, net: number): SignedTie => ({
  ...{ a, b, cooperation: Math.max(net, 0), conflict: Math.max(-net, 0), sign: net > 0 ? 1 : -1 },
  ...{ weight: 2, claims: 2, documents: 1, first: null, last: null },
  ...{ ...evidenceOf([net]), outlets: 1, soleOutlet: null, attributed: 0, ownSide: 0 },
});
/** Two camps of three, at odds with each other. */
const CAMPS = [
  ...[tie('a', 'b', 9), tie('a', 'c', 5), tie('b', 'c', 4), tie('a', 'x', -9), tie('c', 'y', -3)],
  ...[tie('x', 'y', 8), tie('x', 'z', 6), tie('y', 'z', 1), tie('lone', 'x', -2)],
];

test('allies make a bloc, opponents do not join it, and who shares only an enemy with it stands alone', () => {
  const blocs = findBlocs(CAMPS);
  expect(blocs.map(({ id, members }) => [id, [...members].sort()])).toEqual([
    ['bloc.a', ['a', 'b', 'c']],
    ['bloc.x', ['x', 'y', 'z']],
  ]);
  // Runs do not agree on whether the one that shares only an enemy belongs to the first camp.
  expect(blocs[1]?.strengths).toEqual([1, 1, 1]);
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
