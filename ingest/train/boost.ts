/**
 * Gradient boosted trees for a yes/no question with logistic loss, on histograms (Friedman 2001; Ke et al. 2017 for
 * the binning). Deterministic: no sampling, ties go to the lower feature and threshold.
 */
import { type Forest, probability, type Tree } from '../relate/forest.ts';

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf. */
  minWeight: number;
  lambda: number;
  bins: number;
}
export const BOOST_DEFAULTS: BoostOptions = {
  trees: 160,
  depth: 5,
  rate: 0.08,
  minWeight: 2,
  lambda: 3,
  bins: 32,
};
const DECIMALS = 1e5;

function cutPoints(values: Float64Array, bins: number): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= bins) return distinct.slice(0, -1).map((v, i) => (v + distinct[i + 1]!) / 2);
  const sorted = Float64Array.from(values).sort();
  const cuts = new Set<number>();
  for (let b = 1; b < bins; b++) {
    const i = Math.floor((b * sorted.length) / bins);
    if (sorted[i]! > sorted[0]!) cuts.add((sorted[i]! + sorted[i - 1]!) / 2);
  }
  return [...cuts].sort((a, b) => a - b);
}

class Booster {
  private readonly cuts: number[][];
  private readonly binned: Uint8Array[];
  private readonly gradients: Float64Array;
  private readonly hessians: Float64Array;
  private readonly scores: Float64Array;

  constructor(
    rows: readonly (readonly number[])[],
    private readonly labels: readonly number[],
    private readonly weights: readonly number[],
    private readonly options: BoostOptions,
    bias: number,
  ) {
    const width = rows[0]!.length;
    this.cuts = [];
    this.binned = [];
    for (let f = 0; f < width; f++) {
      const values = Float64Array.from(rows, (row) => row[f]!);
      const cuts = cutPoints(values, options.bins);
      this.cuts.push(cuts);
      this.binned.push(Uint8Array.from(values, (v) => cuts.filter((c) => v > c).length));
    }
    this.gradients = new Float64Array(rows.length);
    this.hessians = new Float64Array(rows.length);
    this.scores = new Float64Array(rows.length).fill(bias);
  }

  private split(rows: Int32Array): { feature: number; bin: number } | null {
    const { lambda, minWeight, bins } = this.options;
    let g = 0;
    let h = 0;
    for (const i of rows) {
      g += this.gradients[i]!;
      h += this.hessians[i]!;
    }
    let best: { feature: number; bin: number } | null = null;
    let bestGain = 1e-6;
    const base = (g * g) / (h + lambda);
    const gs = new Float64Array(bins + 1);
    const hs = new Float64Array(bins + 1);
    for (let f = 0; f < this.binned.length; f++) {
      const cuts = this.cuts[f]!.length;
      if (cuts === 0) continue;
      gs.fill(0);
      hs.fill(0);
      const column = this.binned[f]!;
      for (const i of rows) {
        const b = column[i]!;
        gs[b]! += this.gradients[i]!;
        hs[b]! += this.hessians[i]!;
      }
      let gl = 0;
      let hl = 0;
      for (let b = 0; b < cuts; b++) {
        gl += gs[b]!;
        hl += hs[b]!;
        if (hl < minWeight || h - hl < minWeight) continue;
        const gain = (gl * gl) / (hl + lambda) + ((g - gl) * (g - gl)) / (h - hl + lambda) - base;
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = { feature: f, bin: b };
        }
      }
    }
    return best;
  }

  private grow(tree: Tree, rows: Int32Array, depth: number): number {
    const node = tree.feature.length;
    const found = depth < this.options.depth ? this.split(rows) : null;
    if (found === null) {
      let g = 0;
      let h = 0;
      for (const i of rows) {
        g += this.gradients[i]!;
        h += this.hessians[i]!;
      }
      const value = Math.round((-this.options.rate * g * DECIMALS) / (h + this.options.lambda)) / DECIMALS;
      tree.feature.push(-1);
      tree.threshold.push(0);
      tree.left.push(0);
      tree.right.push(0);
      tree.value.push(value);
      for (const i of rows) this.scores[i]! += value;
      return node;
    }
    tree.feature.push(found.feature);
    tree.threshold.push(Math.round(this.cuts[found.feature]![found.bin]! * DECIMALS) / DECIMALS);
    tree.left.push(0);
    tree.right.push(0);
    tree.value.push(0);
    const column = this.binned[found.feature]!;
    tree.left[node] = this.grow(
      tree,
      rows.filter((i) => column[i]! <= found.bin),
      depth + 1,
    );
    tree.right[node] = this.grow(
      tree,
      rows.filter((i) => column[i]! > found.bin),
      depth + 1,
    );
    return node;
  }

  nextTree(): Tree {
    for (let i = 0; i < this.labels.length; i++) {
      const p = probability(this.scores[i]!);
      this.gradients[i] = (p - this.labels[i]!) * this.weights[i]!;
      this.hessians[i] = Math.max(p * (1 - p), 1e-6) * this.weights[i]!;
    }
    const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [] };
    this.grow(
      tree,
      Int32Array.from(this.labels, (_, i) => i),
      0,
    );
    return tree;
  }
}

/**
 * @param rows feature vectors, all of one length
 * @param labels 1 or 0 for each
 * @param features names of the columns
 * @param weights of the rows; all 1 when left out
 */
export function trainForest(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  features: readonly string[],
  options: BoostOptions = BOOST_DEFAULTS,
  weights: readonly number[] = labels.map(() => 1),
): Forest {
  const positive = labels.reduce((sum, label) => sum + label, 0);
  const rate = (positive + 1) / (labels.length + 2);
  const bias = Math.round(Math.log(rate / (1 - rate)) * DECIMALS) / DECIMALS;
  const booster = new Booster(rows, labels, weights, options, bias);
  return {
    features: [...features],
    bias,
    trees: Array.from({ length: options.trees }, () => booster.nextTree()),
  };
}
