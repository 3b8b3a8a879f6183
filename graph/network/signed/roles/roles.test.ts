import { expect, test } from 'vitest';
import { seededRandom } from '../../../../ingest/random.ts';
import { signedGraph } from '../signed-graph.ts';
import { network, plantedPairs } from '../testing/synthetic.ts';
import { betweenness } from './betweenness.ts';
import { positivePart } from './positive-part.ts';
import {
  brokers,
  centralities,
  type DirectedConflict,
  instigators,
  isolates,
  mediators,
  talksOf,
} from './roles.ts';

const act = (source: string, target: string, conflict: number, talks = 0): DirectedConflict => ({
  ...{ source, target, conflict, talks, cooperation: 0 },
});

test('a mediator talks with both sides and fights neither', () => {
  const graph = network('a-b 10', 'a-c 2', 'm+a', 'n-b', 'f+a', 'f+b');
  const talks = [
    ...[
      { a: 'a', b: 'm', talks: 4 },
      { a: 'm', b: 'b', talks: 3 },
      { a: 'c', b: 'm', talks: 9 },
    ],
    ...[
      { a: 'n', b: 'a', talks: 9 },
      { a: 'n', b: 'b', talks: 9 },
    ],
  ];
  const found = mediators(graph, talks, 5);
  expect(found.map(({ actor, score }) => [actor, score])).toEqual([
    ['m', 3 * 10 + 4 * 2],
    ['f', 0],
  ]);
  expect(found[0]?.pairs).toEqual([
    { a: 'a', b: 'b', conflict: 10, talksWithA: 4, talksWithB: 3, score: 30 },
    { a: 'a', b: 'c', conflict: 2, talksWithA: 4, talksWithB: 9, score: 8 },
  ]);
  expect(mediators(graph, talks, 1)).toHaveLength(1);
});

test('mutual talks are counted once', () => {
  expect(
    talksOf([act('b', 'a', 0, 3), act('a', 'b', 0, 5), act('c', 'a', 0, 2), act('a', 'a', 0, 7)]),
  ).toEqual([
    { a: 'a', b: 'b', talks: 5 },
    { a: 'a', b: 'c', talks: 2 },
  ]);
});

test('a broker joins circles that are not tied to each other', () => {
  const graph = network('a+b', 'a+c', 'b+c', 'c+x', 'x+y', 'x+z', 'y+z', 'a-z');
  const groups = new Map([...'abcxyz'].map((id) => [id, id < 'm' ? 'east' : 'west']));
  const [first, second, third] = brokers(graph, groups);
  expect([first?.actor, second?.actor]).toEqual(['c', 'x']);
  expect(first?.blocs).toEqual(['east', 'west']);
  expect(first?.betweenness).toBeCloseTo(6 / 10, 12);
  expect(third?.blocs).toEqual(['east']);
  expect(first!.constraint).toBeLessThan(third!.constraint);
});

test("Burt's constraint is 1 with one partner and 1/n in a star of n", () => {
  const star = new Map(
    brokers(network('o+a', 'o+b', 'o+c', 'o+d')).map((one) => [one.actor, one.constraint]),
  );
  expect(star.get('o')).toBeCloseTo(1 / 4, 12);
  expect(star.get('a')).toBe(1);
});

test('instigators and targets are those whose share is surely off one half', () => {
  const {
    actors,
    instigators: sends,
    targets,
  } = instigators([
    ...[act('a', 'b', 30), act('b', 'a', 5), act('c', 'd', 2), act('d', 'c', 1), act('a', 'a', 99)],
  ]);
  expect(actors.map(({ actor, sent, received }) => [actor, sent, received])).toEqual([
    ...[
      ['a', 30, 5],
      ['b', 5, 30],
      ['c', 2, 1],
      ['d', 1, 2],
    ],
  ]);
  expect(sends.map(({ actor }) => actor)).toEqual(['a']);
  expect(targets.map(({ actor }) => actor)).toEqual(['b']);
  expect(actors[0]?.asymmetry).toBeCloseTo(25 / 35, 12);
  // The roots x of (x - 30/35)^2 = z^2 x (1 - x) / 35.
  expect(actors[0]?.interval.lower).toBeCloseTo(0.7062, 4);
  expect(actors[0]?.interval.upper).toBeCloseTo(0.9374, 4);
});

test('isolates: only enemies, or no tie at all', () => {
  expect(isolates(network('a+b', 'b-c'), ['z', 'c', 'a', 'y'])).toEqual({
    onlyConflict: ['c'],
    noTie: ['y', 'z'],
  });
});

test('enemies add nothing to prestige, and are counted', () => {
  const with_ = centralities(network('a+b', 'a+c', 'a+d', 'e-a', 'e-b'));
  const without = centralities(network('a+b', 'a+c', 'a+d'));
  expect(with_[0]).toMatchObject({
    actor: 'a',
    positiveTies: 3,
    negativeTies: 1,
    cooperation: 3,
    conflict: 1,
  });
  expect(with_[0]?.degree).toBe(3 / 4);
  expect(with_[0]?.eigenvector).toBeCloseTo(without[0]!.eigenvector!, 3);
  expect(with_.at(-1)).toMatchObject({ actor: 'e', cooperation: 0, betweenness: 0 });
  expect(with_.reduce((sum, { pagerank }) => sum + pagerank, 0)).toBeCloseTo(1, 9);
});

test('pivots give nearly the same brokers as all paths', () => {
  const positive = positivePart(signedGraph(plantedPairs(150, 600, 3, 0.15, seededRandom(4))));
  const exact = betweenness(positive);
  const sampled = betweenness(positive, { exactActors: 0, pivots: 75 });
  const top = (values: Map<string, number>) =>
    [...values]
      .sort(([, x], [, y]) => y - x)
      .slice(0, 15)
      .map(([id]) => id);
  const both = top(exact).filter((id) => top(sampled).includes(id));
  expect(both.length).toBeGreaterThanOrEqual(11);
  const whole = (values: Map<string, number>) => [...values.values()].reduce((sum, value) => sum + value, 0);
  expect(whole(sampled) / whole(exact)).toBeCloseTo(1, 1);
});
