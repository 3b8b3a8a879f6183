import { expect, test } from 'vitest';
import { adjustedRand } from './adjusted-rand.ts';
import { plantedNetwork } from './planted.ts';

const OPTIONS = { nodes: 120, groups: 3, within: 10, between: 20, noise: 0.2, seed: 1 };

test('as many ties, and as many turned signs, as asked for', () => {
  const { graph, groups } = plantedNetwork(OPTIONS);
  const ties = graph.mapEdges((_, { weight }, a, b) => ({
    weight,
    isInside: groups.get(a) === groups.get(b),
  }));
  const inside = ties.filter(({ isInside }) => isInside);
  expect([graph.order, inside.length, ties.length]).toEqual([120, 600, 1800]);
  const turned = ties.filter(({ weight, isInside }) => weight > 0 !== isInside);
  expect(turned.length / ties.length).toBeCloseTo(0.2, 1);
});

test('the same seed draws the same network', () => {
  const drawn = (seed: number) => plantedNetwork({ ...OPTIONS, seed }).graph.export().edges;
  expect(drawn(2)).toEqual(drawn(2));
  expect(drawn(2)).not.toEqual(drawn(3));
});

test('refuses degrees that a group is too small for', () =>
  expect(() => plantedNetwork({ ...OPTIONS, within: 100 })).toThrow(RangeError));

const partition = (text: string) => new Map([...text].map((group, i) => [`n${i}`, group]));

// 0.24242 from the formula of Hubert & Arabie: (2 - 18/15) / (9/2 - 18/15).
test.each([
  ['the same but for names', 'aabbcc', 'xxyyzz', 1],
  ['part of the way', 'aabbcc', 'xxxyyy', 0.24242],
  ['across each other', 'abab', 'xxyy', -0.5],
  ['one group says nothing', 'aaaa', 'xxyy', 0],
  ['both leave all alone', 'abcd', 'wxyz', 1],
])('adjusted Rand index: %s', (_, found, truth, expected) =>
  expect(adjustedRand(partition(found), partition(truth))).toBeCloseTo(expected, 5),
);

test('adjusted Rand index: a node left out stands alone', () =>
  expect(adjustedRand(partition('aab'), partition('xxyy'))).toBe(
    adjustedRand(partition('aabc'), partition('xxyy')),
  ));
