import { expect, test } from 'vitest';
import { seededRandom } from '../../../../ingest/random.ts';
import { type SignedGraph, type SignedPair, signedGraph } from '../signed-graph.ts';
import { network, plantedPairs } from '../testing/synthetic.ts';
import { type FrustrationOptions, frustration } from './frustration.ts';

/** The least cost over all divisions. */
function bruteForce(pairs: readonly SignedPair[], by: FrustrationOptions['by']): number {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const ties = pairs.map(({ a, b, weight }) => [indexOf.get(a)!, indexOf.get(b)!, weight] as const);
  let least = Number.POSITIVE_INFINITY;
  for (let division = 0; division < 2 ** (ids.length - 1); division++) {
    let cost = 0;
    for (const [a, b, weight] of ties)
      if (weight > 0 === (((division >> a) ^ (division >> b)) & 1) > 0)
        cost += by === 'ties' ? 1 : Math.abs(weight);
    least = Math.min(least, cost);
  }
  return least;
}

const cost = (found: { frustrated: [string, string, number][] }) => found.frustrated.length;
const isBalanced = async (graph: SignedGraph, without: [string, string, number][]) => {
  const rest = graph.copy() as SignedGraph;
  for (const [a, b] of without) rest.dropEdge(a, b);
  return (await frustration(rest)).upperBound === 0;
};

test('two blocs at war are in balance, and are the sides', async () => {
  const found = await frustration(network('a+b', 'c+d', 'a-c', 'b-d', 'a-d'));
  expect(found).toMatchObject({ lowerBound: 0, upperBound: 0, exact: true, frustrated: [] });
  expect(found.measure).toEqual({ lower: 1, upper: 1 });
  expect([...found.sides]).toEqual([
    ...[['a', 0] as const, ['b', 0] as const],
    ...[['c', 1] as const, ['d', 1] as const],
  ]);
});

test('three enemies cost one tie, by weight the weakest', async () => {
  const enemies = network('a-b 5', 'b-c 2', 'a-c 4');
  expect(await frustration(enemies)).toMatchObject({ upperBound: 1, exact: true });
  const weighed = await frustration(enemies, { by: 'weight' });
  expect(weighed).toMatchObject({ upperBound: 2, exact: true, frustrated: [['b', 'c', -2]] });
  expect(weighed.measure.lower).toBeCloseTo(1 - 4 / 11, 12);
});

test('five enemies of each other cost four ties, which no packing of triangles proves', async () => {
  const all = 'abcde';
  const ties = [...all].flatMap((a) => [...all].filter((b) => a < b).map((b) => `${a}-${b}`));
  const found = await frustration(network(...ties));
  expect(found).toMatchObject({ lowerBound: 4, upperBound: 4, exact: true });
  expect((await frustration(network(...ties), { exactTies: 0 })).lowerBound).toBeLessThanOrEqual(4);
});

test('blocks that share an actor add up, and bridges cost nothing', async () => {
  const graph = network('a-b', 'b-c', 'a-c', 'c+d', 'd+e', 'c-e', 'e-f', 'f+g', 'p-q');
  const found = await frustration(graph);
  expect(found).toMatchObject({ upperBound: 2, exact: true, blocks: { unbalanced: 2, proved: 2 } });
  expect(await isBalanced(graph, found.frustrated)).toBe(true);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'random network %i: exact equals brute force, by ties and weight',
  async (seed) => {
    const random = seededRandom(seed);
    const nodes = 6 + Math.floor(random() * 7);
    const pairs = plantedPairs(nodes, Math.floor(nodes * (1 + random() * 3)), 1 + (seed % 4), 0.4, random);
    for (const by of ['ties', 'weight'] as const) {
      const least = bruteForce(pairs, by);
      const exact = await frustration(signedGraph(pairs), { by });
      expect([exact.exact, exact.lowerBound, exact.upperBound]).toEqual([true, least, least]);
      const bounds = await frustration(signedGraph(pairs), { by, exactTies: 0 });
      expect(bounds.lowerBound).toBeLessThanOrEqual(least);
      expect(bounds.upperBound).toBeGreaterThanOrEqual(least);
    }
  },
);

test('the solver proves what packing leaves open', async () => {
  const graph = signedGraph(plantedPairs(30, 120, 4, 0.15, seededRandom(3)));
  const bounds = await frustration(graph, { exactTies: 0 });
  const exact = await frustration(graph);
  expect(bounds.exact).toBe(false);
  expect(exact.exact).toBe(true);
  expect(exact.lowerBound).toBeGreaterThan(bounds.lowerBound);
  expect(cost(exact)).toBe(exact.upperBound);
  expect(await isBalanced(graph, exact.frustrated)).toBe(true);
});

test('the same whatever the order of the pairs', async () => {
  const pairs = plantedPairs(30, 120, 4, 0.15, seededRandom(3));
  const turned = pairs.map(({ a, b, weight }) => ({ a: b, b: a, weight })).reverse();
  expect(await frustration(signedGraph(turned))).toEqual(await frustration(signedGraph(pairs)));
});

test('a network without ties is in balance', async () => {
  expect(await frustration(signedGraph([]))).toMatchObject({ upperBound: 0, exact: true, frustrated: [] });
});
