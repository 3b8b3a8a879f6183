/**
 * A good division of a network into two sides, found by moving one node at a time: an upper bound of frustration.
 * Method: tabu search over single switches from several starts (Glover 1989, "Tabu search, part I"; switching as in
 * Aref & Wilson 2019). Each start puts all ties of a spanning tree in order; a node just moved rests for some steps.
 */
import type { SignedArrays } from '../indexed.ts';

export interface SwitchingOptions {
  /** Most searches from different starts. */
  starts: number;
  /** Elementary steps (a node looked at or a tie updated) for all starts together; one start is always searched. */
  work: number;
  /** Most moves without a better division before a start is given up, as a multiple of the nodes. */
  patience: number;
}
export const SWITCHING_DEFAULTS: SwitchingOptions = { starts: 6, work: 20_000_000, patience: 4 };

/** Fewest steps that a moved node rests; up to as many again are drawn. */
const TENURE = 8;

/** What a tie costs when it is frustrated: 1 or its absolute weight. */
export type TieCost = Float64Array;

/**
 * Whether a tie disagrees with a division: positive across, or negative within.
 * @param sides 0 or 1 for each node
 */
export const isFrustrated = ({ from, to, weight }: SignedArrays, sides: Uint8Array, tie: number): boolean =>
  weight[tie]! > 0 === (sides[from[tie]!] !== sides[to[tie]!]);

/** The summed cost of the ties that disagree with a division. */
export function costOf(network: SignedArrays, cost: TieCost, sides: Uint8Array): number {
  let sum = 0;
  for (let tie = 0; tie < network.size; tie++) if (isFrustrated(network, sides, tie)) sum += cost[tie]!;
  return sum;
}

/**
 * Sides such that every tie of a breadth-first spanning tree agrees with them.
 * @param network connected, or only the component of the root is divided
 */
export function treeSides(
  { order, weight, starts, neighbours, tieAt }: SignedArrays,
  root: number,
): Uint8Array {
  const sides = new Uint8Array(order);
  const seen = new Uint8Array(order);
  const queue = [root];
  seen[root] = 1;
  for (const v of queue) {
    for (let at = starts[v]!; at < starts[v + 1]!; at++) {
      const w = neighbours[at]!;
      if (seen[w]) continue;
      seen[w] = 1;
      sides[w] = weight[tieAt[at]!]! > 0 ? sides[v]! : 1 - sides[v]!;
      queue.push(w);
    }
  }
  return sides;
}

/**
 * The best division found.
 * @param network connected signed network
 * @param cost of each tie when frustrated, above 0
 * @param random numbers in [0, 1), seeded
 * @returns 0 or 1 for each node; the first of equally good ones
 */
export function bestSwitching(
  network: SignedArrays,
  cost: TieCost,
  random: () => number,
  options: Partial<SwitchingOptions> = {},
): Uint8Array {
  const { starts, work, patience } = { ...SWITCHING_DEFAULTS, ...options };
  const { order, size } = network;
  const stepCost = order + (2 * size) / Math.max(1, order);
  // A search that cannot move most nodes once is of no use: rather fewer starts.
  const affordable = Math.max(1, Math.min(starts, Math.floor(work / (2 * order * stepCost))));
  const moves = Math.max(2 * order, Math.floor(work / affordable / stepCost));
  let best = treeSides(network, 0);
  let bestCost = costOf(network, cost, best);
  for (let start = 0; start < affordable && bestCost > 0; start++) {
    const root = start === 0 ? 0 : Math.floor(random() * order);
    const found = tabu(network, cost, treeSides(network, root), moves, patience * order + 50, random);
    const foundCost = costOf(network, cost, found);
    if (foundCost < bestCost) {
      best = found;
      bestCost = foundCost;
    }
  }
  return best;
}

/** Tabu search from one division; the best met on the way. */
function tabu(
  network: SignedArrays,
  cost: TieCost,
  sides: Uint8Array,
  moves: number,
  patience: number,
  random: () => number,
): Uint8Array {
  const { order, starts, neighbours, tieAt } = network;
  // What moving a node would add to the cost.
  const change = new Float64Array(order);
  for (let v = 0; v < order; v++)
    for (let at = starts[v]!; at < starts[v + 1]!; at++)
      change[v]! += isFrustrated(network, sides, tieAt[at]!) ? -cost[tieAt[at]!]! : cost[tieAt[at]!]!;
  const restsUntil = new Int32Array(order);
  const tenure = Math.max(1, Math.min(TENURE, Math.floor(order / 4)));
  let now = 0;
  let bestAt = 0;
  let best = sides.slice();
  let bestNow = 0;
  for (let move = 1; move <= moves && move - bestAt <= patience; move++) {
    let chosen = -1;
    let least = Number.POSITIVE_INFINITY;
    let alike = 0;
    for (let v = 0; v < order; v++) {
      const gain = change[v]!;
      if (gain > least || (restsUntil[v]! >= move && now + gain >= bestNow)) continue;
      alike = gain < least ? 1 : alike + 1;
      // One of equally good moves, each with the same chance.
      if (alike === 1 || random() * alike < 1) chosen = v;
      least = gain;
    }
    if (chosen < 0) continue;
    now += least;
    sides[chosen] = 1 - sides[chosen]!;
    restsUntil[chosen] = move + tenure + Math.floor(random() * tenure);
    change[chosen] = -change[chosen]!;
    for (let at = starts[chosen]!; at < starts[chosen + 1]!; at++) {
      const tie = tieAt[at]!;
      change[neighbours[at]!]! += isFrustrated(network, sides, tie) ? -2 * cost[tie]! : 2 * cost[tie]!;
    }
    if (now < bestNow - 1e-9) {
      bestNow = now;
      bestAt = move;
      best = sides.slice();
    }
  }
  return best;
}
