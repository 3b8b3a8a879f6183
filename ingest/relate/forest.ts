/**
 * Boosted trees (Friedman 2001) as plain arrays: the scorer that decides which candidates stand. Trained by
 * `npm run train`; at run time nothing but additions and comparisons.
 */
export interface Tree {
  /** Feature of each inner node; -1 marks a leaf. */
  feature: number[];
  /** Go left when the value is at most this. */
  threshold: number[];
  left: number[];
  right: number[];
  /** Log-odds that a leaf adds. */
  value: number[];
}

export interface Forest {
  /** Names of the features, in the order of the vectors. */
  features: string[];
  /** Log-odds before any tree. */
  bias: number;
  trees: Tree[];
}

/** After this many trees a sum below HOPELESS is left as it is: the rest cannot lift it to any threshold in use. */
const FIRST_TREES = 60;
const HOPELESS = -4.5;

/** A forest laid out in flat arrays, for speed. */
export class CompiledForest {
  private readonly roots: Int32Array;
  private readonly feature: Int16Array;
  private readonly threshold: Float64Array;
  private readonly left: Int32Array;
  private readonly right: Int32Array;
  private readonly value: Float64Array;

  constructor(private readonly forest: Forest) {
    const size = forest.trees.reduce((sum, tree) => sum + tree.feature.length, 0);
    this.roots = new Int32Array(forest.trees.length);
    this.feature = new Int16Array(size);
    this.threshold = new Float64Array(size);
    this.left = new Int32Array(size);
    this.right = new Int32Array(size);
    this.value = new Float64Array(size);
    let base = 0;
    for (const [t, tree] of forest.trees.entries()) {
      this.roots[t] = base;
      for (let n = 0; n < tree.feature.length; n++) {
        this.feature[base + n] = tree.feature[n]!;
        this.threshold[base + n] = tree.threshold[n]!;
        this.left[base + n] = base + tree.left[n]!;
        this.right[base + n] = base + tree.right[n]!;
        this.value[base + n] = tree.value[n]!;
      }
      base += tree.feature.length;
    }
  }

  /**
   * @param vector feature values in the forest's order
   * @returns probability, 0 to 1
   */
  probability(vector: readonly number[]): number {
    let sum = this.forest.bias;
    const { roots, feature, threshold, left, right, value } = this;
    for (let t = 0; t < roots.length; t++) {
      if (t === FIRST_TREES && sum < HOPELESS) break;
      let node = roots[t]!;
      for (let f = feature[node]!; f >= 0; f = feature[node]!) {
        node = vector[f]! <= threshold[node]! ? left[node]! : right[node]!;
      }
      sum += value[node]!;
    }
    return probability(sum);
  }
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
