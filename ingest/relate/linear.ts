/**
 * Linear models over named features: a weight for each feature and class. Softmax where one class holds (which type of
 * claim a word tells), independent sigmoids where several may (source, target). Trained by `npm run train`.
 */
export interface LinearModel {
  classes: string[];
  bias: number[];
  /** Weights by feature name, one number a class. */
  weights: Record<string, number[]>;
}

/** Sums kept at most; then the memory starts anew. */
const MOST_SUMS = 100_000;

/** A linear model ready for use. */
export class CompiledLinear {
  readonly classes: readonly string[];
  private readonly weights: Map<string, Float64Array>;
  private readonly sums = new Map<string, Float64Array>();

  constructor(private readonly model: LinearModel) {
    this.classes = model.classes;
    this.weights = new Map(
      Object.entries(model.weights).map(([name, row]) => [name, Float64Array.from(row)]),
    );
  }

  /**
   * @param features names; those that the model does not know count nothing
   * @returns one score (log-odds) a class
   */
  scores(features: readonly string[]): Float64Array {
    return this.add(Float64Array.from(this.model.bias), features);
  }

  /**
   * The same, where some of the features go together and come again: their sum is kept.
   * @param id of those that go together
   * @param together gives them, asked once an id
   * @param features the others
   */
  scoresOf(id: string, together: () => readonly string[], features: readonly string[]): Float64Array {
    let sum = this.sums.get(id);
    if (sum === undefined) {
      sum = this.scores(together());
      if (this.sums.size > MOST_SUMS) this.sums.clear();
      this.sums.set(id, sum);
    }
    return this.add(Float64Array.from(sum), features);
  }

  private add(out: Float64Array, features: readonly string[]): Float64Array {
    for (const feature of features) {
      const row = this.weights.get(feature);
      if (row !== undefined) for (let k = 0; k < out.length; k++) out[k]! += row[k]!;
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
