/**
 * Betweenness: how many shortest paths of cooperation run through an actor.
 * Method: Brandes (2001, "A faster algorithm for betweenness centrality") by graphology; where that would take too
 * long, the paths from some actors drawn at random stand for all (Brandes & Pich 2007, "Centrality estimation in
 * large networks": random pivots).
 */
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { createDijkstraIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { seededRandom, shuffle } from '../../../../ingest/random.ts';
import type { SignedGraph } from '../signed-graph.ts';
import { tieLength } from './positive-part.ts';

export interface BetweennessOptions {
  /** Most actors for which all paths are taken. */
  exactActors: number;
  /** Actors whose paths are taken in larger networks. */
  pivots: number;
  /** Of the draw of pivots. */
  seed: number;
}

/** Settings of measures that betweenness is a part of. */
export interface WithBetweenness extends Partial<BetweennessOptions> {
  /** Betweenness of the positive part with all its actors, where it is known already. */
  known?: ReadonlyMap<string, number>;
}
export const BETWEENNESS_DEFAULTS: BetweennessOptions = { exactActors: 300, pivots: 64, seed: 2007 };

/**
 * Betweenness by actor, from 0 to 1: the share of shortest paths between two others that run through it.
 * @param positive network of positive weights, of length 1/weight; nodes in a fixed order
 * @returns exact up to `exactActors`; above that an estimate without bias whose error falls with the root of `pivots`
 */
export function betweenness(
  positive: SignedGraph,
  options: Partial<BetweennessOptions> = {},
): Map<string, number> {
  const { exactActors, pivots, seed } = { ...BETWEENNESS_DEFAULTS, ...options };
  const { order } = positive;
  if (order === 0) return new Map();
  if (order <= Math.max(exactActors, pivots))
    return new Map(Object.entries(betweennessCentrality(positive, { getEdgeWeight: tieLength })));
  const ids = positive.nodes();
  const chosen = ids.map((_, index) => index);
  shuffle(chosen, seededRandom(seed));
  const brandes = createDijkstraIndexedBrandes(positive, tieLength);
  const through = new Float64Array(order);
  const dependency = new Float64Array(order);
  for (const pivot of chosen.slice(0, pivots)) {
    const [reached, before, paths] = brandes(pivot);
    dependency.fill(0);
    while (reached.size > 0) {
      const w = reached.pop()!;
      const share = (1 + dependency[w]!) / paths[w]!;
      for (const v of before[w]!) dependency[v]! += paths[v]! * share;
      if (w !== pivot) through[w]! += dependency[w]!;
    }
  }
  // From the paths of the pivots to those of all, then to the share of all ordered pairs of others.
  const scale = order / pivots / ((order - 1) * (order - 2));
  return new Map(ids.map((id, index) => [id, through[index]! * scale]));
}
