import louvain from 'graphology-communities-louvain';
import { expect, test } from 'vitest';
import { type SignedGraph, signedGraph } from '../signed-graph.ts';
import { plantedNetwork } from '../testing/planted.ts';
import { signedModularity } from './modularity.ts';

/** `ab+3 bc-1`, and groups `ab c`. */
const graphOf = (text: string): SignedGraph =>
  signedGraph(text.split(' ').map((tie) => ({ a: tie[0]!, b: tie[1]!, weight: Number(tie.slice(2)) })));
const groupsOf = (text: string) =>
  new Map(text.split(' ').flatMap((group) => [...group].map((id) => [id, group] as const)));

const CAMPS = 'ab+1 cd+1 ac-1 bd-1';

// Worked out by hand.
test.each([
  ['friends inside, opponents outside', CAMPS, 'ab cd', {}, { q: 0.5, qPositive: 0.5, qNegative: -0.5 }],
  ['all in one group', CAMPS, 'abcd', {}, { q: 0, qPositive: 0, qNegative: 0 }],
  ['each alone', CAMPS, 'a b c d', {}, { q: 0, qPositive: -0.25, qNegative: -0.25 }],
  ['opponents inside', CAMPS, 'ac bd', {}, { q: -0.5, qPositive: -0.5, qNegative: 0.5 }],
  ['cooperation only', CAMPS, 'ab cd', { alpha: 1 }, { q: 0.5, alpha: 1 }],
  ['weights', 'ab+3 bc-1', 'ab c', {}, { q: 0.125, qPositive: 0, qNegative: -0.5, alpha: 0.75 }],
  ['resolution', 'ab+3 bc-1', 'ab c', { resolution: 2 }, { q: -0.5, qPositive: -1, qNegative: -1 }],
  ['conflict only', 'ab-1', 'a b', {}, { q: 0.5, qPositive: 0, alpha: 0 }],
])('%s', (_, ties, groups, options, expected) => {
  const quality = signedModularity(graphOf(ties), groupsOf(groups), options);
  for (const [part, value] of Object.entries(expected)) {
    expect(quality[part as keyof typeof quality], part).toBeCloseTo(value, 12);
  }
});

test('a node that is in no group stands alone', () =>
  expect(signedModularity(graphOf(CAMPS), groupsOf('ab c'))).toEqual(
    signedModularity(graphOf(CAMPS), groupsOf('ab c d')),
  ));

test('without conflict it is the modularity that Louvain reports', () => {
  const planted = plantedNetwork({ nodes: 60, groups: 3, within: 6, between: 3, noise: 0, seed: 1 });
  const graph = signedGraph(
    planted.graph.mapEdges((_, { weight }, a, b) => ({ a, b, weight: weight > 0 ? 2 : 1 })),
  );
  for (const resolution of [1, 2]) {
    const found = louvain.detailed(graph, { getEdgeWeight: 'weight', resolution, rng: () => 0.5 });
    const groups = new Map(Object.entries(found.communities).map(([id, group]) => [id, String(group)]));
    expect(signedModularity(graph, groups, { resolution }).q).toBeCloseTo(found.modularity, 10);
  }
});

test.each([{ alpha: 1.1 }, { alpha: -0.1 }, { resolution: 0 }, { resolution: Number.NaN }])(
  'refuses %o',
  (options) => expect(() => signedModularity(graphOf(CAMPS), new Map(), options)).toThrow(RangeError),
);
