/**
 * What Leiden moves nodes in: signed modularity as one weight a tie and two strengths a node. With
 * c⁺ = α / w⁺ and c⁻ = (1 - α) / w⁻ the quality is, summed over communities C,
 *   H = inside(C) - P(C)² / 2 + N(C)² / 2,
 * where a tie inside counts c⁺ w or -c⁻ |w|, and P and N sum the members' k⁺ √(γ c⁺ / 2w⁺) and k⁻ √(γ c⁻ / 2w⁻). So
 * putting a node v into C gains links(v, C) - p(v) P(C) + n(v) N(C): as cheap as without signs.
 */
import { checkedModularity, type ModularityOptions } from '../modularity.ts';
import { strengthsOf, type TieMatrix } from '../tie-matrix.ts';

export interface FlatNetwork {
  /** Number of nodes; at a higher level of Leiden each is a community of the level below. */
  size: number;
  /** Sparse rows as in TieMatrix, without loops. */
  offsets: Int32Array;
  neighbours: Int32Array;
  weights: Float64Array;
  /** p(v) and n(v). */
  positive: Float64Array;
  negative: Float64Array;
  /** Weight of the ties inside each node, each counted once. */
  loops: Float64Array;
  /** What H was multiplied by so that the mean tie weighs 1: thresholds then mean the same in every network. */
  scale: number;
}

/**
 * The network that signed modularity makes of some ties.
 * @throws RangeError for options out of bounds
 */
export function flatNetwork(matrix: TieMatrix, options: ModularityOptions = {}): FlatNetwork {
  const { offsets, neighbours } = matrix;
  const size = matrix.ids.length;
  const { totalPositive, totalNegative, ...strengths } = strengthsOf(matrix);
  const { alpha, resolution } = checkedModularity(options, { totalPositive, totalNegative });
  // A sign that no tie has counts for nothing. Each sign's ties weigh α or 1 - α in all: the mean is that of both.
  const sum = (totalPositive > 0 ? alpha : 0) + (totalNegative > 0 ? 1 - alpha : 0);
  const scale = sum > 0 ? neighbours.length / 2 / sum : 1;
  const perPositive = totalPositive > 0 ? (scale * alpha) / totalPositive : 0;
  const perNegative = totalNegative > 0 ? (scale * (1 - alpha)) / totalNegative : 0;
  const rootPositive = totalPositive > 0 ? Math.sqrt((resolution * perPositive) / (2 * totalPositive)) : 0;
  const rootNegative = totalNegative > 0 ? Math.sqrt((resolution * perNegative) / (2 * totalNegative)) : 0;
  return {
    ...{ size, offsets, neighbours, scale },
    weights: matrix.weights.map((weight) => weight * (weight > 0 ? perPositive : perNegative)),
    positive: strengths.positive.map((strength) => strength * rootPositive),
    negative: strengths.negative.map((strength) => strength * rootNegative),
    loops: new Float64Array(size),
  };
}

/**
 * Signed modularity of a partition of the network.
 * @param membership community of each node, a number below the size
 */
export function qualityOf(network: FlatNetwork, membership: Int32Array): number {
  const { size, offsets, neighbours, weights, loops, scale } = network;
  const positive = new Float64Array(size);
  const negative = new Float64Array(size);
  let quality = 0;
  for (let node = 0; node < size; node++) {
    const community = membership[node]!;
    positive[community]! += network.positive[node]!;
    negative[community]! += network.negative[node]!;
    quality += loops[node]!;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      if (membership[neighbours[at]!] === community) quality += weights[at]! / 2;
    }
  }
  for (let community = 0; community < size; community++) {
    quality += (negative[community]! ** 2 - positive[community]! ** 2) / 2;
  }
  return quality / scale;
}

/** Below this a gain is rounding: in weights of the mean tie. */
export const LEAST_GAIN = 1e-9;

/** Each node in a community of its own. */
export const singletons = (size: number): Int32Array => Int32Array.from({ length: size }, (_, node) => node);

/** The numbers below a size in random order (Fisher-Yates). */
export function randomOrder(size: number, random: () => number): Int32Array {
  const order = singletons(size);
  for (let i = size - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const swapped = order[i]!;
    order[i] = order[k]!;
    order[k] = swapped;
  }
  return order;
}
