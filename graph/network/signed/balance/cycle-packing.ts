/**
 * Unbalanced cycles that share no tie: each needs a frustrated tie of its own, so their number is a lower bound of
 * frustration. With weights, cycles share a tie as long as their amounts stay within its weight.
 * Method: greedy packing (lower bounds as in Aref & Wilson 2019). The cycles are looked for where a good division
 * says they are: one frustrated tie, closed by the shortest path of ties that agree and still have room; such a
 * cycle is always unbalanced. Triangles are taken first, then longer ones.
 */
import type { SignedArrays } from '../indexed.ts';
import { isFrustrated, type TieCost } from './switching.ts';

export interface CyclePacking {
  /** Summed amounts of the cycles: no division can cost less. */
  bound: number;
  /** Numbers of the ties of each cycle. */
  cycles: number[][];
}

/** Longest path, in ties, that may close a frustrated tie. */
const LONGEST_PATH = 8;
/** Ties that all searches together may look at before no more cycles are packed. */
const WORK = 30_000_000;
/** Below this part of a tie's cost, what is left of it is rounding. */
const NOTHING = 1e-9;

/**
 * Packs unbalanced cycles.
 * @param cost of each tie when frustrated; all 1 for cycles that share no tie
 * @param sides a good division, 0 or 1 for each node
 */
export function packCycles(network: SignedArrays, cost: TieCost, sides: Uint8Array): CyclePacking {
  const { from, to, size } = network;
  const room = cost.slice();
  const agrees = new Uint8Array(size);
  const open: number[] = [];
  for (let tie = 0; tie < size; tie++) {
    if (isFrustrated(network, sides, tie)) open.push(tie);
    else agrees[tie] = 1;
  }
  const work = { left: WORK };
  const findPath = pathFinder(network, agrees, room, cost, work);
  const cycles: number[][] = [];
  let bound = 0;
  for (let length = 2; length <= LONGEST_PATH; length++) {
    for (const tie of open) {
      while (room[tie]! > NOTHING * cost[tie]! && work.left > 0) {
        const path = findPath(from[tie]!, to[tie]!, length);
        if (!path) break;
        const cycle = [tie, ...path];
        const amount = cycle.reduce((least, one) => Math.min(least, room[one]!), Number.POSITIVE_INFINITY);
        for (const one of cycle) room[one]! -= amount;
        bound += amount;
        cycles.push(cycle);
      }
    }
  }
  return { bound, cycles };
}

/** A search, from both ends at once, for a shortest path of agreeing ties with room; null where none is short enough. */
function pathFinder(
  { order, starts, neighbours, tieAt }: SignedArrays,
  agrees: Uint8Array,
  room: Float64Array,
  cost: TieCost,
  work: { left: number },
): (source: number, target: number, longest: number) => number[] | null {
  // Which search met a node from which end, and the tie it came by.
  const metAs = new Int32Array(order);
  const cameBy = new Int32Array(order);
  const cameFrom = new Int32Array(order);
  let search = 0;
  const back = (v: number, path: number[]) => {
    for (let at = v; cameBy[at]! >= 0; at = cameFrom[at]!) path.push(cameBy[at]!);
    return path;
  };
  return (source, target, longest) => {
    search += 2;
    let fronts: [number[], number[]] = [[source], [target]];
    metAs[source] = search;
    metAs[target] = search + 1;
    cameBy[source] = cameBy[target] = -1;
    for (let length = 1; length <= longest; length++) {
      const side = fronts[0].length <= fronts[1].length ? 0 : 1;
      const grown: number[] = [];
      for (const v of fronts[side]) {
        work.left -= starts[v + 1]! - starts[v]!;
        for (let at = starts[v]!; at < starts[v + 1]!; at++) {
          const tie = tieAt[at]!;
          if (!agrees[tie] || room[tie]! <= NOTHING * cost[tie]!) continue;
          const w = neighbours[at]!;
          if (metAs[w] === search + side) continue;
          if (metAs[w] === search + 1 - side) return back(w, back(v, [tie]));
          metAs[w] = search + side;
          cameBy[w] = tie;
          cameFrom[w] = v;
          grown.push(w);
        }
      }
      if (grown.length === 0) return null;
      fronts = side === 0 ? [grown, fronts[1]] : [fronts[0], grown];
    }
    return null;
  };
}
