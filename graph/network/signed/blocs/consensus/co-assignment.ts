/**
 * What many partitions of one network agree on.
 * Method: consensus clustering (Lancichinetti & Fortunato 2012, Consensus clustering in complex networks): the share
 * of partitions that put two nodes together becomes the weight of a tie, weak ones are dropped, and the network of
 * agreement is partitioned in turn, until all agree. Sparse variant, for large networks: only pairs that have a tie
 * are weighed (after Tandon et al. 2019, Fast consensus clustering in complex networks).
 */
import { seededRandom } from '../../../../../ingest/random.ts';
import { flatNetwork } from '../leiden/flat-network.ts';
import { leiden } from '../leiden.ts';
import type { TieMatrix } from '../tie-matrix.ts';

/** τ of the paper: pairs that fewer partitions put together are dropped. */
const LEAST_AGREEMENT = 0.5;
/** Networks of agreement, at most; most agree after two. */
const MOST_ROUNDS = 3;
/** Partitions of each: agreement is clearer than the ties that it comes from. */
const RUNS_A_ROUND = 4;
const PASSES = 2;

/**
 * The partition that others agree on.
 * @param partitions of the same network: group of each node
 * @param seed of the partitions of agreement
 * @returns community of each node, numbered from 0 in the order of their first members
 */
export function agreedPartition(
  matrix: TieMatrix,
  partitions: readonly Int32Array[],
  seed: number,
): Int32Array {
  let current = partitions;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { agreement, isUnanimous } = coAssignment(matrix, current);
    const network = flatNetwork(agreement);
    const runs = isUnanimous ? 1 : RUNS_A_ROUND;
    current = Array.from({ length: runs }, (_, run) => {
      return leiden(network, seededRandom(seed + round * RUNS_A_ROUND + run), { passes: PASSES }).membership;
    });
    if (isUnanimous) break;
  }
  return current[0]!;
}

/**
 * The network of agreement: the ties of another, weighted by the share of partitions that put both ends together.
 * @returns ties below LEAST_AGREEMENT left out, but for the strongest of a node that would have none; and whether
 *   every pair is together in all partitions or in none
 */
export function coAssignment(matrix: TieMatrix, partitions: readonly Int32Array[]) {
  const { ids, offsets, neighbours } = matrix;
  const shares = new Float64Array(neighbours.length);
  const kept = new Uint8Array(neighbours.length);
  let isUnanimous = true;
  for (let node = 0; node < ids.length; node++) {
    let strongest = -1;
    let hasTie = false;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      let together = 0;
      for (const groups of partitions) if (groups[node] === groups[neighbours[at]!]) together++;
      const share = together / partitions.length;
      shares[at] = share;
      if (together > 0 && together < partitions.length) isUnanimous = false;
      if (share >= LEAST_AGREEMENT) {
        kept[at] = 1;
        hasTie = true;
      } else if (share > 0 && (strongest === -1 || share > shares[strongest]!)) strongest = at;
    }
    if (!hasTie && strongest !== -1) kept[strongest] = 1;
  }
  return { agreement: keptTies(matrix, shares, kept), isUnanimous };
}

/** Those ties that either end keeps. */
function keptTies(matrix: TieMatrix, shares: Float64Array, kept: Uint8Array): TieMatrix {
  const { ids, offsets, neighbours } = matrix;
  // Rows ascend, so going through them in order meets the two entries of a tie in the order of both rows.
  const next = offsets.slice();
  for (let node = 0; node < ids.length; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const twin = next[neighbours[at]!]!++;
      if (kept[at] === 1) kept[twin] = 1;
    }
  }
  const starts = new Int32Array(ids.length + 1);
  const columns: number[] = [];
  const weights: number[] = [];
  for (let node = 0; node < ids.length; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      if (kept[at] === 0) continue;
      columns.push(neighbours[at]!);
      weights.push(shares[at]!);
    }
    starts[node + 1] = columns.length;
  }
  return {
    ids,
    offsets: starts,
    neighbours: Int32Array.from(columns),
    weights: Float64Array.from(weights),
  };
}
