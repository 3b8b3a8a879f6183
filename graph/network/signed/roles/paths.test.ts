import { expect, test } from 'vitest';
import { seededRandom } from '../../../../ingest/random.ts';
import { type SignedGraph, signedGraph } from '../signed-graph.ts';
import { network, plantedPairs } from '../testing/synthetic.ts';
import { cooperationPaths, MAX_PATHS } from './paths.ts';
import { positivePart } from './positive-part.ts';

const written = (graph: SignedGraph, source: string, target: string, count?: number) =>
  cooperationPaths(graph, source, target, count).map(({ actors }) => actors.join(''));

test('strong ties are short, and enemies are no way', () => {
  const graph = network('a+b 1', 'a+c 4', 'c+b 4', 'a-d 9', 'd+b 9');
  expect(written(graph, 'a', 'b')).toEqual(['acb', 'ab']);
  expect(cooperationPaths(graph, 'a', 'b', 1)[0]).toMatchObject({
    length: 0.5,
    ties: [
      { a: 'a', b: 'c', weight: 4 },
      { a: 'c', b: 'b', weight: 4 },
    ],
  });
});

test('equal paths come by the ids of their actors', () => {
  expect(written(network('s+z', 'z+t', 's+m', 'm+t', 's+b', 'b+t'), 's', 't', 2)).toEqual(['sbt', 'smt']);
});

test('no path, unknown actors, and a count out of bounds', () => {
  const graph = network('a+b', 'c+d', 'b-c');
  expect(written(graph, 'a', 'd')).toEqual([]);
  expect(written(graph, 'a', 'x')).toEqual([]);
  expect(written(graph, 'a', 'a')).toEqual([]);
  expect(() => cooperationPaths(graph, 'a', 'b', MAX_PATHS + 1)).toThrow(RangeError);
});

test('the five best are those of all simple paths', () => {
  for (const seed of [1, 2, 3, 4]) {
    const graph = signedGraph(plantedPairs(9, 22, 2, 0.4, seededRandom(seed)));
    const positive = positivePart(graph);
    const all: { actors: string; length: number }[] = [];
    const walk = (path: string[], length: number) => {
      const last = path.at(-1)!;
      if (last === 'n8') all.push({ actors: path.join(), length });
      else
        positive.forEachEdge(last, (edge, { weight }) => {
          const next = positive.opposite(last, edge);
          if (!path.includes(next)) walk([...path, next], length + 1 / weight);
        });
    };
    if (positive.hasNode('n0')) walk(['n0'], 0);
    all.sort((x, y) =>
      Math.abs(x.length - y.length) > 1e-9 ? x.length - y.length : x.actors < y.actors ? -1 : 1,
    );
    const found = cooperationPaths(graph, 'n0', 'n8').map(({ actors }) => actors.join());
    expect(found).toEqual(all.slice(0, 5).map(({ actors }) => actors));
    expect(found.length).toBeGreaterThan(0);
  }
});
