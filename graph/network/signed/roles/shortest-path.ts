/**
 * One shortest path in a network of positive weights held as arrays.
 * Method: Dijkstra (1959) with a binary heap, from the target until the source is settled. Written here, not taken
 * from graphology, because the path must begin with given actors, keep off some ties, and be the first by ids among
 * equals; graphology's takes the one it meets first.
 */
import type { SignedArrays } from '../indexed.ts';

/** Lengths that differ by less, as a part of them, are equal: 1/3 + 1/3 + 1/3 is 1. */
export const ROUNDING = 1e-9;

/**
 * The shortest path, of length 1/weight a tie; of equally short ones the one whose nodes have the lowest numbers.
 * @param closedNode 1 for nodes that the path may not enter
 * @param closedTie ties that it may not take
 * @returns numbers of the nodes from source to target; null if there is no path
 */
export function shortestPath(
  network: SignedArrays,
  source: number,
  target: number,
  closedNode: Uint8Array,
  closedTie: ReadonlySet<number>,
): number[] | null {
  const { order, weight, starts, neighbours, tieAt } = network;
  const distance = new Float64Array(order).fill(Number.POSITIVE_INFINITY);
  const settled = new Uint8Array(order);
  const heap = new DistanceHeap();
  distance[target] = 0;
  heap.push(target, 0);
  const reach = () => distance[source]! * (1 + ROUNDING);
  for (let v = heap.pop(); v >= 0 && distance[v]! <= reach(); v = heap.pop()) {
    if (settled[v]) continue;
    settled[v] = 1;
    for (let at = starts[v]!; at < starts[v + 1]!; at++) {
      const w = neighbours[at]!;
      if (closedNode[w] || closedTie.has(tieAt[at]!)) continue;
      const length = distance[v]! + 1 / weight[tieAt[at]!]!;
      if (length >= distance[w]!) continue;
      distance[w] = length;
      heap.push(w, length);
    }
  }
  if (!settled[source]) return null;
  const path = [source];
  for (let v = source; v !== target; path.push(v)) {
    let next = -1;
    for (let at = starts[v]!; at < starts[v + 1]! && next < 0; at++) {
      const w = neighbours[at]!;
      if (!settled[w] || distance[w]! >= distance[v]! || closedTie.has(tieAt[at]!)) continue;
      const length = distance[w]! + 1 / weight[tieAt[at]!]!;
      if (length <= distance[v]! * (1 + ROUNDING)) next = w;
    }
    v = next;
  }
  return path;
}

/** Nodes by distance; a node pushed again with a lower one comes out at the lower. */
class DistanceHeap {
  private readonly nodes: number[] = [];
  private readonly keys: number[] = [];

  push(node: number, key: number): void {
    let at = this.nodes.length;
    while (at > 0 && this.keys[(at - 1) >> 1]! > key) {
      this.put(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
    this.nodes[at] = node;
    this.keys[at] = key;
  }

  /** The nearest node, -1 if there is none. */
  pop(): number {
    const top = this.nodes[0];
    if (top === undefined) return -1;
    const node = this.nodes.pop()!;
    const key = this.keys.pop()!;
    const size = this.nodes.length;
    if (size === 0) return top;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.keys[child + 1]! < this.keys[child]!) child++;
      if (this.keys[child]! >= key) break;
      this.put(at, child);
      at = child;
    }
    this.nodes[at] = node;
    this.keys[at] = key;
    return top;
  }

  private put(at: number, from: number): void {
    this.nodes[at] = this.nodes[from]!;
    this.keys[at] = this.keys[from]!;
  }
}
