/** Spherical k-means (Dhillon & Modha 2001): vectors of length 1 into groups by cosine; seeded start, fixed rounds. */
import { seededRandom } from '../../random.ts';
import type { WordVectors } from './skip-gram.ts';

const ROUNDS = 12;

/** @returns number of the group of each word, 0 to `groups` - 1 */
export function kMeans({ words, vectors, size }: WordVectors, groups: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const centres = new Float32Array(groups * size);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(groups, words.length)) chosen.add(Math.floor(random() * words.length));
  for (const [g, w] of [...chosen].entries())
    centres.set(vectors.subarray(w * size, (w + 1) * size), g * size);
  const group = new Int32Array(words.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let w = 0; w < words.length; w++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let g = 0; g < groups; g++) {
        let dot = 0;
        for (let k = 0; k < size; k++) dot += vectors[w * size + k]! * centres[g * size + k]!;
        if (dot > best) {
          best = dot;
          group[w] = g;
        }
      }
    }
    const sums = new Float64Array(groups * size);
    for (let w = 0; w < words.length; w++)
      for (let k = 0; k < size; k++) sums[group[w]! * size + k]! += vectors[w * size + k]!;
    for (let g = 0; g < groups; g++) {
      let norm = 0;
      for (let k = 0; k < size; k++) norm += sums[g * size + k]! ** 2;
      norm = Math.sqrt(norm);
      if (norm > 0) for (let k = 0; k < size; k++) centres[g * size + k] = sums[g * size + k]! / norm;
    }
  }
  return group;
}
