/**
 * Unbalanced cycles that a fractional solution pays less than one tie for: the cuts of the exact model.
 * Method: a closed walk with an odd number of negative ties is a path between the two copies of a node in the signed
 * double cover, where positive ties join like copies and negative ones unlike; its shortest one is the most violated
 * (Barahona & Mahjoub 1986, "On the cut polytope"; negative cycles as in Aref, Mason & Wilson 2020).
 */
import type { SignedArrays } from '../indexed.ts';
import { forEachTriangle } from './triangles.ts';

/** How far below 1 a cycle must be paid for to be cut. */
const VIOLATION = 1e-4;
/** What each tie of a cycle adds to its length: of cycles paid for alike the short ones cut deepest. */
const SHORTNESS = [1e-2, 1e-5];

/** The triangles with an odd number of negative ties, three tie numbers each. */
export function unbalancedTriangles(network: SignedArrays): number[][] {
  const found: number[][] = [];
  forEachTriangle(network, (...ties) => {
    if (ties.filter((tie) => network.weight[tie]! < 0).length % 2 === 1) found.push(ties);
  });
  return found;
}

/**
 * Those cycles of a list that are paid for by less than 1, the most violated first.
 * @param paid what the solution gives each tie, from 0 to 1
 * @param limit most to return
 */
export function violated(cycles: readonly number[][], paid: Float64Array, limit: number): number[][] {
  const scored: { cycle: number[]; sum: number; rank: number }[] = [];
  cycles.forEach((cycle, rank) => {
    const sum = cycle.reduce((total, tie) => total + paid[tie]!, 0);
    if (sum < 1 - VIOLATION) scored.push({ cycle, sum, rank });
  });
  return scored
    .sort((x, y) => x.sum - y.sum || x.rank - y.rank)
    .slice(0, limit)
    .map(({ cycle }) => cycle);
}

/**
 * For each node the unbalanced cycle through it that is paid for least, where that is below 1.
 * @param paid what the solution gives each tie, from 0 to 1
 * @returns tie numbers of simple cycles, ascending, none twice; empty if the solution meets all cycles
 */
export function violatedCycles(network: SignedArrays, paid: Float64Array): number[][] {
  for (const perTie of SHORTNESS) {
    const found = shortestCycles(
      network,
      paid.map((value) => Math.max(0, value) + perTie),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function shortestCycles(network: SignedArrays, lengths: Float64Array): number[][] {
  const { order, weight, starts, neighbours, tieAt } = network;
  const found = new Map<string, number[]>();
  const distance = new Float64Array(2 * order);
  const cameBy = new Int32Array(2 * order);
  const cameFrom = new Int32Array(2 * order);
  const waits = new Uint8Array(2 * order);
  for (let root = 0; root < order; root++) {
    distance.fill(1 - VIOLATION);
    distance[2 * root] = 0;
    cameBy[2 * root] = -1;
    // Label correcting: only what stays below 1 is walked, which is little.
    const queue = [2 * root];
    for (const at of queue) {
      waits[at] = 0;
      const v = at >> 1;
      for (let on = starts[v]!; on < starts[v + 1]!; on++) {
        const tie = tieAt[on]!;
        const next = 2 * neighbours[on]! + (weight[tie]! > 0 ? at & 1 : 1 - (at & 1));
        const length = distance[at]! + lengths[tie]!;
        if (length >= distance[next]! - 1e-12 || length >= distance[2 * root + 1]!) continue;
        distance[next] = length;
        cameBy[next] = tie;
        cameFrom[next] = at;
        if (!waits[next]) queue.push(next);
        waits[next] = 1;
      }
    }
    if (distance[2 * root + 1]! >= 1 - VIOLATION) continue;
    const cycle = simpleCycle(2 * root + 1, cameBy, cameFrom);
    found.set(cycle.join(), cycle);
  }
  return [...found.values()];
}

/** The part of a walk between the first two visits of one node: it lies in both copies, so it is unbalanced. */
function simpleCycle(end: number, cameBy: Int32Array, cameFrom: Int32Array): number[] {
  const seenAt = new Map<number, number>();
  const ties: number[] = [];
  for (let at = end; ; at = cameFrom[at]!) {
    const earlier = seenAt.get(at >> 1);
    if (earlier !== undefined) return ties.slice(earlier).sort((x, y) => x - y);
    seenAt.set(at >> 1, ties.length);
    ties.push(cameBy[at]!);
  }
}
