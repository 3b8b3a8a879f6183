/**
 * A coarse partition to start local moves from. Starting from single nodes, the first unions of a large noisy
 * network follow the noise, and no later move mends them; the leading eigenvectors see the whole network at once.
 * Method: eigenvectors of the modularity matrix (Newman 2006, Finding community structure using the eigenvectors
 * of matrices), here of signed modularity and normalised by degree against hubs (Kunegis et al. 2010, Spectral
 * analysis of signed graphs), by orthogonal iteration; then k-means by direction (Ng, Jordan & Weiss 2002).
 */
import type { FlatNetwork } from '../leiden/flat-network.ts';

/** Eigenvectors, and one less than the most groups of a start. */
export const VECTORS = 8;
/** Iterations: a rough vector does, as local moves follow. */
const ITERATIONS = 40;
/** Added to the eigenvalues, which are mostly from -1 to 1, so that large negative ones do not lead. */
const SHIFT = 0.4;
const KMEANS_ROUNDS = 15;

/**
 * The leading eigenvectors.
 * @param random numbers in [0, 1), seeded: what the iteration starts from
 * @returns at most VECTORS vectors, the leading first, each with a value a node
 */
export function leadingVectors(network: FlatNetwork, random: () => number): Float64Array[] {
  const { size, offsets, neighbours, weights } = network;
  const roots = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    let degree = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) degree += Math.abs(weights[at]!);
    roots[node] = degree > 0 ? 1 / Math.sqrt(degree) : 0;
  }
  const normalised = weights.slice();
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      normalised[at]! *= roots[node]! * roots[neighbours[at]!]!;
    }
  }
  const positive = network.positive.map((strength, node) => strength * roots[node]!);
  const negative = network.negative.map((strength, node) => strength * roots[node]!);
  const multiplied = (vector: Float64Array) => {
    const [p, n] = [dot(positive, vector), dot(negative, vector)];
    return vector.map((value, node) => {
      let sum = SHIFT * value - positive[node]! * p + negative[node]! * n;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        sum += normalised[at]! * vector[neighbours[at]!]!;
      }
      return sum;
    });
  };
  const count = Math.min(VECTORS, size);
  let vectors = orthonormal(
    Array.from({ length: count }, () => new Float64Array(size).map(() => random() - 0.5)),
  );
  for (let i = 0; i < ITERATIONS; i++) vectors = orthonormal(vectors.map(multiplied));
  return vectors;
}

/**
 * Groups nodes whose rows of the vectors point the same way.
 * @param vectors of `leadingVectors`; one less than the groups are used
 * @param groups from 2 to one more than there are vectors
 * @param random numbers in [0, 1), seeded: which nodes the groups start from
 * @returns group of each node, a number below `groups`
 */
export function groupedByDirection(
  vectors: readonly Float64Array[],
  groups: number,
  random: () => number,
): Int32Array {
  const used = vectors.slice(0, groups - 1);
  const size = used[0]?.length ?? 0;
  const rows = Array.from({ length: size }, (_, node) => unit(Float64Array.from(used, (v) => v[node]!)));
  const membership = new Int32Array(size);
  let centres = farApart(rows, groups, random);
  for (let round = 0; round < KMEANS_ROUNDS; round++) {
    const sums = centres.map((centre) => new Float64Array(centre.length));
    for (const [node, row] of rows.entries()) {
      const nearest = centres.reduce(
        (best, centre, group) => {
          const similarity = dot(row, centre);
          return similarity > best.similarity ? { group, similarity } : best;
        },
        { group: 0, similarity: Number.NEGATIVE_INFINITY },
      );
      membership[node] = nearest.group;
      const sum = sums[nearest.group]!;
      for (let i = 0; i < row.length; i++) sum[i]! += row[i]!;
    }
    centres = sums.map(unit);
  }
  return membership;
}

/** Rows to start groups from, each drawn in proportion to its distance from those before (k-means++). */
function farApart(rows: readonly Float64Array[], count: number, random: () => number): Float64Array[] {
  const centres: Float64Array[] = [];
  const distance = new Float64Array(rows.length).fill(1);
  while (centres.length < count && rows.length > 0) {
    let left = random() * distance.reduce((sum, d) => sum + d, 0);
    const drawn = distance.findIndex((d) => {
      left -= d;
      return left < 0;
    });
    const centre = rows[Math.max(drawn, 0)]!;
    centres.push(centre);
    for (const [node, row] of rows.entries()) {
      distance[node] = Math.min(distance[node]!, Math.max(0, 1 - dot(row, centre)));
    }
  }
  return centres;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length > 0 ? vector.map((value) => value / length) : vector;
}

/** Gram-Schmidt; the first vectors keep their direction. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    const rest = vector.slice();
    for (const other of done) {
      const shared = dot(rest, other);
      for (let i = 0; i < rest.length; i++) rest[i]! -= shared * other[i]!;
    }
    done.push(unit(rest));
  }
  return done;
}
