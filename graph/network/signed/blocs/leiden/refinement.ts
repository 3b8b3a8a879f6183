/**
 * The second step of Leiden: each community is built again from single nodes, which may leave it in several parts.
 * These become the nodes of the next level, so that a part that no longer belongs can move as one.
 * Method: RefinePartition and MergeNodesSubset of Traag, Waltman & van Eck (2019): only a node alone so far moves,
 * only between what is well connected to the rest of its community, and to a part drawn with probability
 * proportional to exp(gain / θ) among those where nothing is lost.
 */
import { type FlatNetwork, LEAST_GAIN, randomOrder, singletons } from './flat-network.ts';
import { Links } from './links.ts';

/** θ of the paper, in weights of the mean tie: almost always the best part, at times one nearly as good. */
export const RANDOMNESS = 0.01;
/** Gains so many θ below the largest are never drawn: exp(-40) is below what random numbers resolve. */
const NEGLIGIBLE = 40;

/**
 * Refines a partition.
 * @param membership community of each node, a number below the network's size
 * @param random numbers in [0, 1), seeded
 * @returns part of each node, a number below the network's size; a part lies in one community
 */
export function refined(network: FlatNetwork, membership: Int32Array, random: () => number): Int32Array {
  const { size } = network;
  const parts = singletons(size);
  const whole = sums(network, membership);
  const positive = network.positive.slice();
  const negative = network.negative.slice();
  const members = new Int32Array(size).fill(1);
  const rest = linksInside(network, membership);
  const links = new Links(size);
  const gains = new Float64Array(size);
  const isWellConnected = (part: number, community: number) =>
    rest[part]! -
      positive[part]! * (whole.positive[community]! - positive[part]!) +
      negative[part]! * (whole.negative[community]! - negative[part]!) >=
    -LEAST_GAIN;

  for (const node of randomOrder(size, random)) {
    const community = membership[node]!;
    if (parts[node] !== node || members[node] !== 1 || !isWellConnected(node, community)) continue;
    links.gather(network, node, parts, membership);
    for (let i = 0; i < links.count; i++) {
      const part = links.communities[i]!;
      const gain =
        links.weights[part]! - positive[node]! * positive[part]! + negative[node]! * negative[part]!;
      gains[i] = isWellConnected(part, community) ? gain : Number.NEGATIVE_INFINITY;
    }
    const chosen = draw(gains, links.count, random);
    if (chosen === null) continue;
    const part = links.communities[chosen]!;
    rest[part]! += rest[node]! - 2 * links.weights[part]!;
    positive[part]! += positive[node]!;
    negative[part]! += negative[node]!;
    members[part]! += 1;
    members[node] = 0;
    parts[node] = part;
  }
  return parts;
}

/** Draws one of the gains that are not below 0, or null for staying alone, which gains 0. */
function draw(gains: Float64Array, count: number, random: () => number): number | null {
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, gains[i]!);
  // Relative to the largest, so that no power overflows.
  const least = Math.max(0, most - NEGLIGIBLE * RANDOMNESS);
  const chance = (gain: number) => (gain < least ? 0 : Math.exp((gain - most) / RANDOMNESS));
  let total = chance(0);
  for (let i = 0; i < count; i++) total += chance(gains[i]!);
  let left = random() * total;
  let last: number | null = null;
  for (let i = 0; i < count; i++) {
    const share = chance(gains[i]!);
    if (share === 0) continue;
    last = i;
    if (left < share) return i;
    left -= share;
  }
  // What is left is staying alone, or, where that has no chance, rounding.
  return chance(0) > 0 ? null : last;
}

/** Sums of strengths by community. */
function sums(network: FlatNetwork, membership: Int32Array) {
  const positive = new Float64Array(network.size);
  const negative = new Float64Array(network.size);
  for (let node = 0; node < network.size; node++) {
    positive[membership[node]!]! += network.positive[node]!;
    negative[membership[node]!]! += network.negative[node]!;
  }
  return { positive, negative };
}

/** For each node, the weight of its ties with others of its community. */
function linksInside({ size, offsets, neighbours, weights }: FlatNetwork, membership: Int32Array) {
  const inside = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      if (membership[neighbours[at]!] === membership[node]) inside[node]! += weights[at]!;
    }
  }
  return inside;
}
