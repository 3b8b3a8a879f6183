/**
 * A signed network as sparse rows in typed arrays (CSR), for computations that go through all ties many times.
 * Rows and columns are in the order of the ids, so that sums, and with them results, do not depend on the order
 * in which ties were added.
 */
import { indexSigned } from '../indexed.ts';
import type { SignedGraph } from '../signed-graph.ts';

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
  const { ids, starts, neighbours, tieAt, weight } = indexSigned(graph);
  return { ids, offsets: starts, neighbours, weights: Float64Array.from(tieAt, (tie) => weight[tie]!) };
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
