/** The part of graphology-shortest-path that is used here and that the package brings no types for. */
declare module 'graphology-shortest-path/indexed-brandes.js' {
  import type Graph from 'graphology';

  interface Stack {
    size: number;
    pop(): number | undefined;
  }
  /**
   * Shortest paths from one node, by its position in `graph.nodes()`.
   * @returns the nodes reached, the farthest on top; for each node those before it; its number of shortest paths
   */
  type Brandes = (source: number) => [reached: Stack, before: number[][], paths: Uint32Array];
  export function createDijkstraIndexedBrandes<N extends object, E extends object>(
    graph: Graph<N, E>,
    getEdgeWeight: (edge: string, attributes: E) => number,
  ): Brandes;
}
