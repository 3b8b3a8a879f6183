/**
 * The cooperation in a signed network, as a network of its own: what measures of paths and of prestige can take.
 * They add weights up along paths or share them out as chances, and neither means anything for a weight below 0.
 */

import { compareText } from '../../model/ids.ts';
import type { SignedEdge, SignedGraph, SignedPair } from './signed-graph.ts';
import { signedGraph } from './signed-graph.ts';

/**
 * The positive ties of a network, nodes and edges in the order of their ids.
 * @param graph signed network
 * @param everyNode true to keep actors without a positive tie
 */
export function positivePart(graph: SignedGraph, everyNode = false): SignedGraph {
  const pairs: SignedPair[] = [];
  graph.forEachEdge((_, { weight }, a, b) => {
    if (weight > 0) pairs.push({ a, b, weight });
  });
  const part = signedGraph(pairs);
  if (everyNode) for (const id of graph.nodes().sort(compareText)) part.mergeNode(id);
  return part;
}

/** How far apart a tie of cooperation puts two actors: 1/weight, so that twice the cooperation is half the way. */
export const tieLength = (_edge: string, { weight }: SignedEdge): number => 1 / weight;
