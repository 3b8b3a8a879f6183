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

export function logOdds(forest: Forest, vector: readonly number[]): number {
  let sum = forest.bias;
  for (const tree of forest.trees) {
    let node = 0;
    while (tree.feature[node]! >= 0) {
      node = vector[tree.feature[node]!]! <= tree.threshold[node]! ? tree.left[node]! : tree.right[node]!;
    }
    sum += tree.value[node]!;
  }
  return sum;
}

export function probability(logOddsValue: number): number {
  return 1 / (1 + Math.exp(-logOddsValue));
}
