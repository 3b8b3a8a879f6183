/**
 * The cooperation in a signed network, as a network of its own: what measures of paths and of prestige can take.
 * They add weights up along paths or share them out as chances, and neither means anything for a weight below 0.
 */

import Graph from 'graphology';
import { indexSigned } from '../indexed.ts';
import type { SignedEdge, SignedGraph } from '../signed-graph.ts';

/**
 * The positive ties of a network, nodes and edges in the order of their ids.
 * @param graph signed network
 * @param everyNode true to keep actors without a positive tie
 */
export function positivePart(graph: SignedGraph, everyNode = false): SignedGraph {
  const { ids, order, size, from, to, weight } = indexSigned(graph);
  const tied = new Uint8Array(order);
  for (let tie = 0; tie < size; tie++) if (weight[tie]! > 0) tied[from[tie]!] = tied[to[tie]!] = 1;
  const part: SignedGraph = new Graph({ type: 'undirected', multi: false });
  for (let v = 0; v < order; v++) if (tied[v] || everyNode) part.addNode(ids[v]);
  for (let tie = 0; tie < size; tie++) {
    const [a, b] = [ids[from[tie]!]!, ids[to[tie]!]!];
    if (weight[tie]! > 0) part.addEdgeWithKey(`${a}|${b}`, a, b, { weight: weight[tie]! });
  }
  return part;
}

/** How far apart a tie of cooperation puts two actors: 1/weight, so that twice the cooperation is half the way. */
export const tieLength = (_edge: string, { weight }: SignedEdge): number => 1 / weight;
