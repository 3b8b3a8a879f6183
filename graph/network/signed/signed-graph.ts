/**
 * A signed network as every measure here takes it: undirected, one edge a pair, no loops. The sign of an edge's
 * weight tells cooperation from conflict, its size how much of it there is.
 */
import Graph from 'graphology';
import { compareText } from '../../model/ids.ts';

export interface SignedEdge {
  /** Above 0 cooperation, below 0 conflict; never 0. */
  weight: number;
}
export type SignedGraph = Graph<Record<string, never>, SignedEdge>;

/** One tie of a signed network. */
export interface SignedPair extends SignedEdge {
  a: string;
  b: string;
}

/**
 * Builds a signed network, nodes and edges in a fixed order whatever the order of the pairs.
 * @param pairs one a pair of nodes; those of weight 0 and of a node with itself are left out
 */
export function signedGraph(pairs: Iterable<SignedPair>): SignedGraph {
  const kept = Array.from(pairs, ({ a, b, weight }) => (a < b ? { a, b, weight } : { a: b, b: a, weight }))
    .filter(({ a, b, weight }) => a !== b && weight !== 0)
    .sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
  const graph: SignedGraph = new Graph({ type: 'undirected', multi: false });
  for (const id of [...new Set(kept.flatMap(({ a, b }) => [a, b]))].sort(compareText)) graph.addNode(id);
  for (const { a, b, weight } of kept) graph.addEdgeWithKey(`${a}|${b}`, a, b, { weight });
  return graph;
}
