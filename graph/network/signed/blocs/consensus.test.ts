import louvain from 'graphology-communities-louvain';
import { describe, expect, test } from 'vitest';
import { seededRandom, shuffle } from '../../../../ingest/random.ts';
import { type SignedGraph, type SignedPair, signedGraph } from '../signed-graph.ts';
import { adjustedRand } from '../testing/adjusted-rand.ts';
import { plantedNetwork } from '../testing/planted.ts';
import { membershipStrengths } from './consensus/strength.ts';
import { signedBlocs } from './consensus.ts';
import { flatNetwork } from './leiden/flat-network.ts';
import { leiden } from './leiden.ts';
import { signedModularity } from './modularity.ts';
import { tieMatrix } from './tie-matrix.ts';

const pairsOf = (graph: SignedGraph): SignedPair[] =>
  graph.mapEdges((_, { weight }, a, b) => ({ a, b, weight }));
const tie = (text: string): SignedPair => ({ a: text[0]!, b: text[1]!, weight: Number(text.slice(2)) });
/** As dense between groups as within: only signs tell them apart. */
const planted = (nodes: number, noise: number) =>
  plantedNetwork({ nodes, groups: 3, within: 20, between: 40, noise, seed: 7 });

describe.each([100, 1000])('%i nodes in three groups that only signs tell apart', (nodes) => {
  test('Louvain without signs finds nothing', () => {
    const { graph, groups } = planted(nodes, 0);
    const absolute = signedGraph(pairsOf(graph).map((pair) => ({ ...pair, weight: Math.abs(pair.weight) })));
    const unsigned = louvain(absolute, { getEdgeWeight: 'weight', rng: seededRandom(1) });
    const found = new Map(Object.entries(unsigned).map(([id, group]) => [id, String(group)]));
    expect(adjustedRand(found, groups)).toBeLessThan(0.1);
  });

  test.each([0, 0.1, 0.2, 0.3])('blocs do, with a share of %f of the signs turned', (noise) => {
    const { graph, groups } = planted(nodes, noise);
    const blocs = signedBlocs(graph, { runs: 6 });
    expect(adjustedRand(blocs.groups, groups)).toBeGreaterThan(0.9);
    expect(blocs.quality.q).toBeGreaterThanOrEqual(signedModularity(graph, groups).q - 1e-9);
  });
});

test('no worse than twenty runs of Leiden', () => {
  for (const [nodes, noise] of [
    [100, 0.3],
    [300, 0.45],
  ] as const) {
    const { graph } = planted(nodes, noise);
    const network = flatNetwork(tieMatrix(graph));
    const runs = Array.from({ length: 20 }, (_, run) => leiden(network, seededRandom(run)).quality);
    expect(signedBlocs(graph).quality.q).toBeGreaterThanOrEqual(Math.max(...runs) - 1e-9);
  }
});

test('the order of the ties changes nothing', () => {
  const pairs = pairsOf(planted(100, 0.3).graph);
  const told = (ties: SignedPair[]) => {
    const { groups, strength, quality } = signedBlocs(signedGraph(ties), { runs: 5 });
    return JSON.stringify([[...groups], [...strength], quality]);
  };
  const expected = told(pairs);
  shuffle(pairs, seededRandom(5));
  expect(told(pairs.map(({ a, b, weight }) => ({ a: b, b: a, weight })))).toBe(expected);
});

test('a group is named by its smallest member', () => {
  const camps = ['bc+3', 'cd+3', 'bd+3', 'xy+3', 'yz+3', 'xz+3', 'bx-3', 'cy-3', 'dz-3'];
  const { groups, strength } = signedBlocs(signedGraph(camps.map(tie)));
  expect(Object.fromEntries(groups)).toEqual({ b: 'b', c: 'b', d: 'b', x: 'x', y: 'x', z: 'x' });
  expect(new Set(strength.values())).toEqual(new Set([1]));
});

test('those put in a wrong group belong less surely than the others', () => {
  const { graph, groups } = planted(300, 0.35);
  const blocs = signedBlocs(graph);
  const mates = (id: string, of: ReadonlyMap<string, string>) =>
    new Set([...of.keys()].filter((other) => of.get(other) === of.get(id)));
  const mean = (ids: string[]) => ids.reduce((sum, id) => sum + blocs.strength.get(id)!, 0) / ids.length;
  const isRight = (id: string) => {
    const [found, planted] = [mates(id, blocs.groups), mates(id, groups)];
    return [...found].filter((other) => planted.has(other)).length > found.size / 2;
  };
  const ids = [...groups.keys()];
  const wrong = ids.filter((id) => !isRight(id));
  expect(wrong.length).toBeGreaterThan(0);
  expect(mean(wrong)).toBeLessThan(mean(ids.filter(isRight)) - 0.05);
});

test('nodes without ties stand alone, surely', () => {
  const graph = signedGraph([tie('ab+1')]);
  graph.addNode('z');
  const { groups, strength } = signedBlocs(graph);
  expect([...groups]).toEqual([
    ['a', 'a'],
    ['b', 'a'],
    ['z', 'z'],
  ]);
  expect([...strength.values()]).toEqual([1, 1, 1]);
});

test('a network of nothing has no blocs', () => {
  const { groups, quality } = signedBlocs(signedGraph([]));
  expect(groups.size).toBe(0);
  expect(quality.q).toBe(0);
});

test.each([{ runs: 0 }, { runs: 1.5 }, { alpha: 2 }, { resolution: -1 }])('refuses %o', (options) =>
  expect(() => signedBlocs(signedGraph([tie('ab+1')]), options)).toThrow(RangeError),
);

test('strengths by counts are those pair by pair', () => {
  const random = seededRandom(2);
  const draw = (groups: number) => Int32Array.from({ length: 30 }, () => Math.floor(random() * groups));
  const [blocs, runs] = [draw(4), [draw(3), draw(5), draw(4)]];
  const expected = [...blocs.keys()].map((node) => {
    const others = [...blocs.keys()].filter((other) => other !== node && blocs[other] === blocs[node]);
    const together = others.map(
      (other) => runs.filter((run) => run[node] === run[other]).length / runs.length,
    );
    return together.reduce((sum, share) => sum + share, 0) / others.length;
  });
  for (const [node, strength] of membershipStrengths(blocs, runs).entries()) {
    expect(strength).toBeCloseTo(expected[node]!, 12);
  }
});
