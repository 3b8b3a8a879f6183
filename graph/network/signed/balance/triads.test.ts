import { expect, test } from 'vitest';
import { seededRandom } from '../../../../ingest/random.ts';
import { signedGraph } from '../signed-graph.ts';
import { network, plantedPairs } from '../testing/synthetic.ts';
import { brokenTriads } from './broken-triads.ts';
import { triadCensus } from './triads.ts';

const counts = (census: ReturnType<typeof triadCensus>) => census.kinds.map(({ count }) => count);

test('each kind of triad is counted by its negative ties', () => {
  const two = network('a+b', 'b+c', 'a+c', 'c-d', 'a-d', 'd-e', 'c-e', 'c-f', 'e+f');
  expect(counts(triadCensus(two))).toEqual([1, 0, 2, 1]);
  expect(counts(triadCensus(network('a+b', 'b+c', 'a-c')))).toEqual([0, 1, 0, 0]);
});

test('three enemies break strong balance, not weak balance', () => {
  const enemies = triadCensus(network('a-b', 'b-c', 'a-c'));
  expect([enemies.balance, enemies.weakBalance]).toEqual([0, 1]);
});

test('a network without triads has no degree of balance', () => {
  const chain = triadCensus(network('a+b', 'b-c'));
  expect([chain.triads, chain.balance, chain.expectedBalance]).toEqual([0, null, null]);
});

test('the census equals one over all triples of nodes', () => {
  const graph = signedGraph(plantedPairs(30, 200, 3, 0.2, seededRandom(5)));
  const ids = graph.nodes();
  const slow = [0, 0, 0, 0];
  for (const a of ids)
    for (const b of ids)
      for (const c of ids) {
        if (!(a < b && b < c && graph.hasEdge(a, b) && graph.hasEdge(b, c) && graph.hasEdge(a, c))) continue;
        const edges = [graph.edge(a, b), graph.edge(b, c), graph.edge(a, c)];
        slow[edges.filter((edge) => graph.getEdgeAttribute(edge, 'weight') < 0).length]!++;
      }
  expect(counts(triadCensus(graph))).toEqual(slow);
});

test('the expectation is that of all placements of the signs', () => {
  // Two triangles, two negative ties: of the 10 placements 1, 6 and 3 give a triangle none, one and two of them.
  const { kinds } = triadCensus(network('a+b', 'a-c', 'b+c', 'a+d', 'b-d'));
  expect(kinds.map(({ expected }) => expected)).toEqual([0.2, 1.2, 0.6, 0].map((x) => expect.closeTo(x, 12)));
});

test('blocs have more balanced triads than shuffled signs, the same for the same seed', () => {
  const graph = signedGraph(plantedPairs(40, 300, 2, 0.1, seededRandom(7)));
  const census = triadCensus(graph, { permutations: 50 });
  expect(census.kinds[2]?.z).toBeGreaterThan(3);
  expect(census.kinds[1]?.z).toBeLessThan(-3);
  expect(census).toEqual(triadCensus(graph, { permutations: 50 }));
});

test('broken triads come by the strength of their weakest tie, then by id', () => {
  const graph = network('a+b 5', 'b+c 4', 'a-c 3', 'd-e 9', 'e-f 9', 'd-f 9', 'x+y 3', 'y+z 3', 'x-z 3');
  const broken = brokenTriads(graph, 5);
  expect(broken.map(({ actors, kind, strength }) => [actors.join(''), kind, strength])).toEqual([
    ['def', '---', 9],
    ['abc', '++-', 3],
    ['xyz', '++-', 3],
  ]);
  expect(broken[1]?.ties.map(({ a, b, weight }) => `${a}${b}${weight}`)).toEqual(['ab5', 'ac-3', 'bc4']);
  expect(brokenTriads(graph, 1, true).map(({ actors }) => actors.join(''))).toEqual(['abc']);
});

test('a limit gives the head of the whole list, whatever the order of the pairs', () => {
  const pairs = plantedPairs(60, 1500, 2, 0.3, seededRandom(11));
  const all = brokenTriads(signedGraph(pairs), Number.MAX_SAFE_INTEGER);
  expect(all.length).toBeGreaterThan(3000);
  expect(brokenTriads(signedGraph(pairs.reverse()), 20)).toEqual(all.slice(0, 20));
});
