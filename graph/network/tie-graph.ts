/** Signed ties as a graphology graph: undirected, one edge per pair, nodes and edges in a fixed order. */
import Graph from 'graphology';
import type { Tie } from '../model/ties.ts';

export interface TieNode {
  /** Sum of the weights (events) of its ties. */
  weight: number;
  x: number;
  y: number;
}
export type TieGraph<T extends Tie = Tie> = Graph<TieNode, T>;

/**
 * Builds the graph of some ties.
 * @param ties ordered by a, then b, as `signedTiesOf` gives them
 */
export function tieGraph<T extends Tie>(ties: Iterable<T>): TieGraph<T> {
  const list = [...ties];
  const weights = new Map<string, number>();
  for (const { a, b, weight } of list) {
    weights.set(a, (weights.get(a) ?? 0) + weight);
    weights.set(b, (weights.get(b) ?? 0) + weight);
  }
  const graph: TieGraph<T> = new Graph<TieNode, T>({ type: 'undirected', multi: false });
  for (const id of [...weights.keys()].sort())
    graph.addNode(id, { weight: weights.get(id) ?? 0, x: 0, y: 0 });
  for (const tie of list) graph.addEdgeWithKey(`${tie.a}|${tie.b}`, tie.a, tie.b, tie);
  return graph;
}

/**
 * Those at most some ties away from an actor, itself included (breadth first).
 * @param depth number of ties, 0 for the actor alone
 */
export function egoNetwork(graph: TieGraph, ego: string, depth: number): Set<string> {
  const found = new Set([ego]);
  let edge = graph.hasNode(ego) ? [ego] : [];
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next: string[] = [];
    for (const id of edge) {
      for (const neighbour of graph.neighbors(id)) {
        if (found.has(neighbour)) continue;
        found.add(neighbour);
        next.push(neighbour);
      }
    }
    edge = next;
  }
  return found;
}
