/**
 * Groups of highest signed modularity, as far as local search finds them.
 * Method: Leiden (Traag, Waltman & van Eck 2019, From Louvain to Leiden: guaranteeing well-connected communities):
 * nodes move, communities are refined, their parts become nodes, and so on until nothing moves; then all of it
 * again from the partition found, until a whole pass gains nothing. After each
 * pass nobody is left with those whom they have no tie with (leiden/strangers.ts). The steps are in leiden/.
 */
import { aggregated, renumbered } from './leiden/aggregation.ts';
import { type FlatNetwork, LEAST_GAIN, qualityOf, singletons } from './leiden/flat-network.ts';
import { moveNodes } from './leiden/local-moves.ts';
import { refined } from './leiden/refinement.ts';
import { withoutStrangers } from './leiden/strangers.ts';

export interface LeidenResult {
  /** Community of each node, numbered from 0 in the order of their first members. */
  membership: Int32Array;
  /** Signed modularity. */
  quality: number;
}

export interface LeidenOptions {
  /**
   * Community of each node to begin from, a number below the network's size; the result is never worse, once
   * strangers have left. Each node alone where it is not given.
   */
  start?: Int32Array;
  /** Passes at most; as many as gain something where it is not given. */
  passes?: number;
}

/**
 * Partitions a network.
 * @param network of `flatNetwork`
 * @param random numbers in [0, 1), seeded; the same numbers give the same partition
 */
export function leiden(
  network: FlatNetwork,
  random: () => number,
  { start = singletons(network.size), passes = Number.POSITIVE_INFINITY }: LeidenOptions = {},
): LeidenResult {
  let membership = withoutStrangers(network, start);
  let quality = qualityOf(network, membership);
  for (let i = 0; i < passes; i++) {
    const next = withoutStrangers(network, pass(network, membership, random));
    const nextQuality = qualityOf(network, next);
    const gain = (nextQuality - quality) * network.scale;
    if (gain > 0) {
      membership = next;
      quality = nextQuality;
    }
    if (gain <= LEAST_GAIN) break;
  }
  return { membership: renumbered(membership).groups, quality };
}

/** Up through the levels once. */
function pass(bottom: FlatNetwork, start: Int32Array, random: () => number): Int32Array {
  let network = bottom;
  let membership = start.slice();
  let nodeOf = singletons(bottom.size);
  for (;;) {
    moveNodes(network, membership, random);
    if (renumbered(membership).count === network.size) break;
    const up = aggregated(network, refined(network, membership, random));
    if (up.network.size === network.size) break;
    const above = new Int32Array(up.network.size);
    const communities = renumbered(membership).groups;
    for (let node = 0; node < network.size; node++) above[up.nodeOf[node]!] = communities[node]!;
    nodeOf = nodeOf.map((node) => up.nodeOf[node]!);
    network = up.network;
    membership = above;
  }
  return nodeOf.map((node) => membership[node]!);
}
