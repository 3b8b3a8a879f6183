/**
 * Biconnected blocks of a network: every cycle lies within one block, so what is counted on cycles adds over blocks.
 * Method: depth-first search with low points (Hopcroft & Tarjan 1973, "Efficient algorithms for graph
 * manipulation"), without recursion, so that long chains do no harm.
 */
import type { SignedArrays } from '../indexed.ts';

/**
 * The ties of each block.
 * @param network its ties as arrays
 * @returns numbers of ties, ascending, one list a block. Taken from last to first, each block of a component but the
 * first shares exactly one node with those before it
 */
export function blocksOf(network: SignedArrays): Int32Array[] {
  const { order, starts, neighbours, tieAt } = network;
  const depth = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const next = starts.slice(0, order);
  const viaTie = new Int32Array(order).fill(-1);
  const parent = new Int32Array(order).fill(-1);
  const open: number[] = [];
  const blocks: Int32Array[] = [];
  for (let root = 0; root < order; root++) {
    if (depth[root]! >= 0) continue;
    depth[root] = low[root] = 0;
    let v = root;
    while (v >= 0) {
      if (next[v]! < starts[v + 1]!) {
        const at = next[v]!++;
        const [w, tie] = [neighbours[at]!, tieAt[at]!];
        if (tie === viaTie[v]) continue;
        if (depth[w]! < 0) {
          open.push(tie);
          depth[w] = low[w] = depth[v]! + 1;
          parent[w] = v;
          viaTie[w] = tie;
          v = w;
        } else if (depth[w]! < depth[v]!) {
          open.push(tie);
          low[v] = Math.min(low[v]!, depth[w]!);
        }
        continue;
      }
      const up = parent[v]!;
      if (up >= 0) {
        low[up] = Math.min(low[up]!, low[v]!);
        if (low[v]! >= depth[up]!) {
          const first = open.lastIndexOf(viaTie[v]!);
          blocks.push(Int32Array.from(open.splice(first)).sort());
        }
      }
      v = up;
    }
  }
  return blocks;
}
