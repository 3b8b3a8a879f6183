/**
 * Linear models over named features: a weight for each feature and class. Softmax where one class holds (which type of
 * claim a word tells), independent sigmoids where several may (source, target). Trained by `npm run train`.
 */
import { hashOfName } from './feature-name.ts';

export interface LinearModel {
  classes: string[];
  bias: number[];
  /** Features in order of spelling, each with a number a class. A list: an object of so many keys is slow to read. */
  weights: [feature: string, row: number[]][];
}

/** Sums kept at most; then the memory starts anew. */
const MOST_SUMS = 100_000;
/** Slots of the table for each name: half of them stay empty, so that a search is short. */
const ROOM = 2;

/** A linear model ready for use: an open-addressed table from the hash of a name to its row of weights. */
export class CompiledLinear {
  readonly classes: readonly string[];
  private readonly hashes: Int32Array;
  /** Row of each slot, -1 where it is empty. */
  private readonly rows: Int32Array;
  private readonly weights: Float64Array;
  private readonly mask: number;
  private readonly sums = new Map<string, Float64Array>();

  constructor(private readonly model: LinearModel) {
    const { classes, weights } = model;
    let size = 8;
    while (size < weights.length * ROOM) size *= 2;
    this.classes = classes;
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.rows = new Int32Array(size).fill(-1);
    this.weights = new Float64Array(weights.length * classes.length);
    for (const [n, [name, row]] of weights.entries()) {
      const hash = hashOfName(name);
      let slot = hash & this.mask;
      while (this.rows[slot]! >= 0) slot = (slot + 1) & this.mask;
      this.hashes[slot] = hash;
      this.rows[slot] = n;
      this.weights.set(row, n * classes.length);
    }
  }

  /**
   * @param features hashes of names; those that the model does not know count nothing
   * @returns one score (log-odds) a class
   */
  scores(features: readonly number[]): Float64Array {
    return this.add(Float64Array.from(this.model.bias), features);
  }

  /** The same for names. */
  scoresOfNames(names: readonly string[]): Float64Array {
    return this.scores(names.map(hashOfName));
  }

  /**
   * The same, where some of the features go together and come again: their sum is kept.
   * @param id of those that go together
   * @param together gives them, asked once an id
   * @param features the others
   */
  scoresWith(id: string, together: () => readonly number[], features: readonly number[]): Float64Array {
    let sum = this.sums.get(id);
    if (sum === undefined) {
      sum = this.scores(together());
      if (this.sums.size > MOST_SUMS) this.sums.clear();
      this.sums.set(id, sum);
    }
    return this.add(Float64Array.from(sum), features);
  }

  private add(out: Float64Array, features: readonly number[]): Float64Array {
    const { hashes, rows, weights, mask } = this;
    const width = out.length;
    for (let i = 0; i < features.length; i++) {
      const hash = features[i]!;
      let slot = hash & mask;
      while (rows[slot]! >= 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
      const row = rows[slot]!;
      if (row < 0) continue;
      const base = row * width;
      for (let k = 0; k < width; k++) out[k]! += weights[base + k]!;
    }
    return out;
  }
}

/** Scores to probabilities that sum to 1, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k]! - most);
    sum += scores[k]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
  return scores;
}
