/**
 * A signed network as sparse rows in typed arrays (CSR), for computations that go through all ties many times.
 * Rows and columns are in the order of the ids, so that sums, and with them results, do not depend on the order
 * in which ties were added.
 */
import { compareText } from '../../model/ids.ts';
import type { SignedGraph } from './signed-graph.ts';

export interface TieMatrix {
  /** Node ids in order; a node's place here is its number. */
  ids: string[];
  /** Node v's ties are at offsets[v] to offsets[v + 1] - 1 of `neighbours` and `weights`. */
  offsets: Int32Array;
  /** Numbers of neighbours, ascending in each row; every tie is in two rows. */
  neighbours: Int32Array;
  /** Signed. */
  weights: Float64Array;
}

/** The rows of a signed network; nodes without ties have an empty row. */
export function tieMatrix(graph: SignedGraph): TieMatrix {
  const ids = graph.nodes().sort(compareText);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const sources = new Int32Array(graph.size);
  const targets = new Int32Array(graph.size);
  const values = new Float64Array(graph.size);
  const offsets = new Int32Array(ids.length + 1);
  let tie = 0;
  graph.forEachEdge((_, { weight }, a, b) => {
    const [source, target] = [numbers.get(a)!, numbers.get(b)!];
    sources[tie] = source;
    targets[tie] = target;
    values[tie++] = weight;
    offsets[source + 1]! += 1;
    offsets[target + 1]! += 1;
  });
  for (let node = 0; node < ids.length; node++) offsets[node + 1]! += offsets[node]!;
  const unordered = { ids, offsets, ...emptyRows(2 * graph.size) };
  const next = offsets.slice();
  for (let i = 0; i < tie; i++) {
    put(unordered, next, sources[i]!, targets[i]!, values[i]!);
    put(unordered, next, targets[i]!, sources[i]!, values[i]!);
  }
  return transposed(unordered);
}

const emptyRows = (entries: number) => ({
  neighbours: new Int32Array(entries),
  weights: new Float64Array(entries),
});

function put(
  { neighbours, weights }: TieMatrix,
  next: Int32Array,
  row: number,
  column: number,
  value: number,
) {
  const at = next[row]!;
  neighbours[at] = column;
  weights[at] = value;
  next[row] = at + 1;
}

/** A symmetric matrix is its own transpose; going through its rows in order fills those of the new one in order. */
function transposed(matrix: TieMatrix): TieMatrix {
  const { ids, offsets, neighbours, weights } = matrix;
  const ordered = { ids, offsets, ...emptyRows(neighbours.length) };
  const next = offsets.slice();
  for (let row = 0; row < ids.length; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      put(ordered, next, neighbours[at]!, row, weights[at]!);
    }
  }
  return ordered;
}

/** Strengths of the nodes and sums of the ties, positive and negative apart; all as positive numbers. */
export interface Strengths {
  positive: Float64Array;
  negative: Float64Array;
  totalPositive: number;
  totalNegative: number;
}

/** Sums of weights: by node, and of all ties (each counted once). */
export function strengthsOf({ ids, offsets, weights }: Omit<TieMatrix, 'neighbours'>): Strengths {
  const positive = new Float64Array(ids.length);
  const negative = new Float64Array(ids.length);
  let totalPositive = 0;
  let totalNegative = 0;
  for (let node = 0; node < ids.length; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const weight = weights[at]!;
      if (weight > 0) positive[node]! += weight;
      else negative[node]! -= weight;
    }
    totalPositive += positive[node]! / 2;
    totalNegative += negative[node]! / 2;
  }
  return { positive, negative, totalPositive, totalNegative };
}
