import { expect, test } from 'vitest';
import { seededRandom } from '../../../../ingest/random.ts';
import { signedGraph } from '../signed-graph.ts';
import { plantedNetwork } from '../testing/planted.ts';
import { aggregated } from './leiden/aggregation.ts';
import { flatNetwork, qualityOf } from './leiden/flat-network.ts';
import { refined } from './leiden/refinement.ts';
import { leiden } from './leiden.ts';
import { modularityOf } from './modularity.ts';
import { tieMatrix } from './tie-matrix.ts';

const camps = plantedNetwork({ nodes: 120, groups: 3, within: 6, between: 12, noise: 0.2, seed: 4 });

test.each([{}, { alpha: 0.3 }, { resolution: 2 }])('its quality is signed modularity (%o)', (options) => {
  const matrix = tieMatrix(camps.graph);
  const { membership, quality } = leiden(flatNetwork(matrix, options), seededRandom(1));
  expect(quality).toBeCloseTo(modularityOf(matrix, membership, options).q, 10);
});

test('those who only have opponents end alone, even from one group', () => {
  const ids = [...'abcd'];
  const ties = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b, weight: -1 })));
  const found = leiden(flatNetwork(tieMatrix(signedGraph(ties))), seededRandom(1), {
    start: new Int32Array(4),
  });
  expect([...found.membership]).toEqual([0, 1, 2, 3]);
  expect(found.quality).toBeCloseTo(0.25, 12);
});

test('a node without ties leaves the group that it started in', () => {
  const graph = signedGraph([{ a: 'a', b: 'b', weight: 1 }]);
  graph.addNode('z');
  const start = new Int32Array(3);
  const found = leiden(flatNetwork(tieMatrix(graph)), seededRandom(1), { start });
  expect([...found.membership]).toEqual([0, 0, 1]);
});

test('never worse than what it starts from', () => {
  const matrix = tieMatrix(camps.graph);
  const network = flatNetwork(matrix);
  const start = Int32Array.from(matrix.ids, (id) => Number(camps.groups.get(id)));
  for (const passes of [1, 5]) {
    const { quality } = leiden(network, seededRandom(1), { start, passes });
    expect(quality).toBeGreaterThanOrEqual(qualityOf(network, start) - 1e-12);
  }
});

test('the same seed finds the same', () => {
  const network = flatNetwork(tieMatrix(camps.graph));
  expect(leiden(network, seededRandom(9))).toEqual(leiden(network, seededRandom(9)));
});

test('aggregation keeps the quality of every partition of the parts', () => {
  const network = flatNetwork(tieMatrix(camps.graph));
  const random = seededRandom(3);
  const parts = Int32Array.from({ length: network.size }, () => Math.floor(random() * 20));
  const once = aggregated(network, parts);
  const halves = Int32Array.from({ length: once.network.size }, (_, part) => part % 7);
  const twice = aggregated(once.network, halves);
  const above = Int32Array.from({ length: twice.network.size }, (_, part) => part % 2);
  const below = once.nodeOf.map((part) => above[twice.nodeOf[part]!]!);
  expect(qualityOf(twice.network, above)).toBeCloseTo(qualityOf(network, below), 12);
});

test('refinement parts a community that does not hang together, and joins no two', () => {
  const pairs = ['ab', 'bc', 'ac', 'de', 'ef', 'df', 'gh'];
  const matrix = tieMatrix(signedGraph(pairs.map(([a, b]) => ({ a: a!, b: b!, weight: 1 }))));
  // The lower resolution keeps each triangle whole.
  const network = flatNetwork(matrix, { resolution: 0.5 });
  const parts = refined(network, Int32Array.of(0, 0, 0, 0, 0, 0, 1, 1), seededRandom(1));
  const [abc, def, gh] = [parts.slice(0, 3), parts.slice(3, 6), parts.slice(6)].map((part) => new Set(part));
  expect([abc?.size, def?.size, gh?.size]).toEqual([1, 1, 1]);
  expect(new Set(parts).size).toBe(3);
});
