import { expect, test } from 'vitest';
import { seededRandom } from '../../../../ingest/random.ts';
import { type SignedPair, signedGraph } from '../signed-graph.ts';
import { signedBlocs } from './consensus.ts';
import { flatNetwork, qualityOf } from './leiden/flat-network.ts';
import { type TieMatrix, tieMatrix } from './tie-matrix.ts';

const SIZE = 8;

/** A small network of random signs and weights. */
function randomTies(seed: number): SignedPair[] {
  const random = seededRandom(seed);
  const ids = [...'abcdefgh'];
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b) => {
      const weight = Math.round(6 * random()) - 3;
      return random() < 0.6 ? [{ a, b, weight }] : [];
    }),
  );
}

/** Every partition, as restricted growth strings. */
function* partitions(prefix: number[] = []): Generator<number[]> {
  if (prefix.length === SIZE) return yield prefix;
  const next = Math.max(-1, ...prefix) + 1;
  for (let group = 0; group <= next; group++) yield* partitions([...prefix, group]);
}

/** Whether nobody is in a group without a tie to one of its members. */
function isTied({ ids, offsets, neighbours }: TieMatrix, groups: Int32Array): boolean {
  return ids.every((_, node) => {
    const others = neighbours.subarray(offsets[node], offsets[node + 1]);
    return (
      groups.filter((group) => group === groups[node]).length === 1 ||
      others.some((other) => groups[other] === groups[node])
    );
  });
}

const all = [...partitions()].map((groups) => Int32Array.from(groups));

test.each([1, 2, 3, 4, 5])('small network %i: the best of all partitions into groups with ties', (seed) => {
  const graph = signedGraph(randomTies(seed));
  const matrix = tieMatrix(graph);
  expect(matrix.ids).toHaveLength(SIZE);
  const network = flatNetwork(matrix);
  const tied = all.filter((groups) => isTied(matrix, groups));
  const most = Math.max(...tied.map((groups) => qualityOf(network, groups)));
  expect(signedBlocs(graph).quality.q).toBeCloseTo(most, 10);
});
