/**
 * A signed network as typed arrays, for measures that walk all its ties many times. Nodes are numbered in the order
 * of their ids and ties in the order of their ends, so that nothing depends on the order in which they were added.
 * Form: compressed sparse rows, each tie once in each of its ends' rows.
 */
import { compareText } from '../../model/ids.ts';
import type { SignedGraph } from './signed-graph.ts';

export interface SignedArrays {
  /** Number of nodes. */
  order: number;
  /** Number of ties. */
  size: number;
  /** The lower numbered end of each tie. */
  from: Int32Array;
  /** The higher numbered end of each tie. */
  to: Int32Array;
  /** Signed weight of each tie. */
  weight: Float64Array;
  /** Row of node v: positions `starts[v]` to `starts[v + 1]` of `neighbours` and `tieAt`. */
  starts: Int32Array;
  neighbours: Int32Array;
  tieAt: Int32Array;
}

export interface IndexedSigned extends SignedArrays {
  /** Id of each node, in ascending order. */
  ids: string[];
}

/**
 * The rows of some ties.
 * @param order number of nodes
 * @param from lower numbered end of each tie
 * @param to higher numbered end of each tie; ties ordered by `from`, then `to`
 * @param weight signed weight of each tie
 * @returns arrays whose rows list neighbours in ascending order
 */
export function signedArrays(
  order: number,
  from: Int32Array,
  to: Int32Array,
  weight: Float64Array,
): SignedArrays {
  const size = from.length;
  const starts = new Int32Array(order + 1);
  for (let tie = 0; tie < size; tie++) {
    starts[from[tie]! + 1]!++;
    starts[to[tie]! + 1]!++;
  }
  for (let v = 0; v < order; v++) starts[v + 1]! += starts[v]!;
  const next = starts.slice(0, order);
  const neighbours = new Int32Array(2 * size);
  const tieAt = new Int32Array(2 * size);
  for (let tie = 0; tie < size; tie++) {
    const [a, b] = [from[tie]!, to[tie]!];
    const [atA, atB] = [next[a]!++, next[b]!++];
    neighbours[atA] = b;
    neighbours[atB] = a;
    tieAt[atA] = tie;
    tieAt[atB] = tie;
  }
  return { order, size, from, to, weight, starts, neighbours, tieAt };
}

/**
 * A signed network as typed arrays.
 * @param graph undirected, one edge a pair, weights other than 0
 */
export function indexSigned(graph: SignedGraph): IndexedSigned {
  const ids = graph.nodes().sort(compareText);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const [lower, upper] = [new Int32Array(graph.size), new Int32Array(graph.size)];
  const weights = new Float64Array(graph.size);
  let end = 0;
  graph.forEachEdge((_, { weight }, source, target) => {
    const [s, t] = [indexOf.get(source)!, indexOf.get(target)!];
    lower[end] = Math.min(s, t);
    upper[end] = Math.max(s, t);
    weights[end++] = weight;
  });
  const byUpper = stableOrder(
    Int32Array.from(upper, (_, tie) => tie),
    upper,
    ids.length,
  );
  const order = stableOrder(byUpper, lower, ids.length);
  const from = order.map((tie) => lower[tie]!);
  const to = order.map((tie) => upper[tie]!);
  const weight = Float64Array.from(order, (tie) => weights[tie]!);
  return { ids, ...signedArrays(ids.length, from, to, weight) };
}

/** Ties ordered by a key from 0 to `keys` - 1, those with the same key as they came (counting sort). */
function stableOrder(ties: Int32Array, keyOf: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const tie of ties) next[keyOf[tie]! + 1]!++;
  for (let key = 0; key < keys; key++) next[key + 1]! += next[key]!;
  const ordered = new Int32Array(ties.length);
  for (const tie of ties) ordered[next[keyOf[tie]!]!++] = tie;
  return ordered;
}
