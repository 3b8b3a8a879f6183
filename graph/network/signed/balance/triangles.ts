/**
 * All triangles of a network, each once.
 * Method: each tie points from its end of lower degree to that of higher degree (then of higher number), and two
 * ties out of one node are closed by a third: O(m^1.5) (Schank & Wagner 2005, "Finding, counting and listing all
 * triangles in large graphs").
 */
import type { SignedArrays } from '../indexed.ts';

/**
 * Calls back once a triangle, in a fixed order.
 * @param network its ties as arrays
 * @param visit takes the numbers of the triangle's three ties
 */
export function forEachTriangle(
  network: SignedArrays,
  visit: (first: number, second: number, third: number) => void,
): void {
  const { order, starts, neighbours, tieAt } = network;
  const degree = (v: number) => starts[v + 1]! - starts[v]!;
  const outStarts = new Int32Array(order + 1);
  const out = new Int32Array(network.size);
  const outTie = new Int32Array(network.size);
  let end = 0;
  for (let v = 0; v < order; v++) {
    for (let at = starts[v]!; at < starts[v + 1]!; at++) {
      const w = neighbours[at]!;
      if (degree(w) < degree(v) || (degree(w) === degree(v) && w < v)) continue;
      out[end] = w;
      outTie[end++] = tieAt[at]!;
    }
    outStarts[v + 1] = end;
  }
  const tieTo = new Int32Array(order).fill(-1);
  for (let u = 0; u < order; u++) {
    const [start, stop] = [outStarts[u]!, outStarts[u + 1]!];
    for (let at = start; at < stop; at++) tieTo[out[at]!] = outTie[at]!;
    for (let at = start; at < stop; at++) {
      const v = out[at]!;
      for (let on = outStarts[v]!; on < outStarts[v + 1]!; on++) {
        const closing = tieTo[out[on]!]!;
        if (closing >= 0) visit(outTie[at]!, outTie[on]!, closing);
      }
    }
    for (let at = start; at < stop; at++) tieTo[out[at]!] = -1;
  }
}
