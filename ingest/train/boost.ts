/**
 * Gradient boosted trees for a yes/no question with logistic loss, on histograms (Friedman 2001; Ke et al. 2017 for
 * the binning, and for taking the larger child's histogram as the difference of parent and smaller child).
 * Deterministic: no sampling, ties go to the lower feature and threshold.
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
/** Numbers a bin of a histogram: gradients, second derivatives. */
const SUMS = 2;

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

/** Number of cuts below a value. */
function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Split {
  feature: number;
  bin: number;
}

class Booster {
  private readonly cuts: number[][];
  /** Bins row by row: a row's features lie together. */
  private readonly binned: Uint8Array;
  private readonly width: number;
  private readonly gradients: Float64Array;
  private readonly hessians: Float64Array;
  private readonly scores: Float64Array;
  private readonly stride: number;

  constructor(
    rows: readonly (readonly number[])[],
    private readonly labels: readonly number[],
    private readonly options: BoostOptions,
    bias: number,
  ) {
    const width = rows[0]!.length;
    this.width = width;
    this.cuts = [];
    this.binned = new Uint8Array(rows.length * width);
    for (let f = 0; f < width; f++) {
      const values = Float64Array.from(rows, (row) => row[f]!);
      const cuts = cutPoints(values, options.bins);
      this.cuts.push(cuts);
      for (let i = 0; i < values.length; i++) this.binned[i * width + f] = binOf(cuts, values[i]!);
    }
    this.stride = (options.bins + 1) * SUMS;
    this.gradients = new Float64Array(rows.length);
    this.hessians = new Float64Array(rows.length);
    this.scores = new Float64Array(rows.length).fill(bias);
  }

  private histogram(rows: Int32Array): Float64Array {
    const { stride, gradients, hessians, binned, width } = this;
    const out = new Float64Array(width * stride);
    for (let j = 0; j < rows.length; j++) {
      const i = rows[j]!;
      const g = gradients[i]!;
      const h = hessians[i]!;
      const base = i * width;
      for (let f = 0, at = 0; f < width; f++, at += stride) {
        const b = at + binned[base + f]! * SUMS;
        out[b]! += g;
        out[b + 1]! += h;
      }
    }
    return out;
  }

  private split(sums: Float64Array, g: number, h: number): Split | null {
    const { lambda, minWeight } = this.options;
    let best: Split | null = null;
    let bestGain = 1e-6;
    const base = (g * g) / (h + lambda);
    for (let f = 0; f < this.width; f++) {
      const cuts = this.cuts[f]!.length;
      let gl = 0;
      let hl = 0;
      for (let b = 0; b < cuts; b++) {
        const at = f * this.stride + b * SUMS;
        gl += sums[at]!;
        hl += sums[at + 1]!;
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

  private grow(tree: Tree, rows: Int32Array, depth: number, known?: Float64Array): number {
    const node = tree.feature.length;
    let g = 0;
    let h = 0;
    for (let j = 0; j < rows.length; j++) {
      g += this.gradients[rows[j]!]!;
      h += this.hessians[rows[j]!]!;
    }
    const deeper = depth < this.options.depth && h >= 2 * this.options.minWeight;
    const sums = deeper ? (known ?? this.histogram(rows)) : null;
    const found = sums === null ? null : this.split(sums, g, h);
    if (sums === null || found === null) {
      const value = Math.round((-this.options.rate * g * DECIMALS) / (h + this.options.lambda)) / DECIMALS;
      tree.feature.push(-1);
      tree.threshold.push(0);
      tree.left.push(0);
      tree.right.push(0);
      tree.value.push(value);
      for (let j = 0; j < rows.length; j++) this.scores[rows[j]!]! += value;
      return node;
    }
    tree.feature.push(found.feature);
    tree.threshold.push(Math.round(this.cuts[found.feature]![found.bin]! * DECIMALS) / DECIMALS);
    tree.left.push(0);
    tree.right.push(0);
    tree.value.push(0);
    const { binned, width } = this;
    const left = rows.filter((i) => binned[i * width + found.feature]! <= found.bin);
    const right = rows.filter((i) => binned[i * width + found.feature]! > found.bin);
    let ofLeft: Float64Array | undefined;
    let ofRight: Float64Array | undefined;
    if (depth + 1 < this.options.depth) {
      const isLeftSmaller = left.length <= right.length;
      const small = this.histogram(isLeftSmaller ? left : right);
      for (let k = 0; k < sums.length; k++) sums[k]! -= small[k]!;
      ofLeft = isLeftSmaller ? small : sums;
      ofRight = isLeftSmaller ? sums : small;
    }
    tree.left[node] = this.grow(tree, left, depth + 1, ofLeft);
    tree.right[node] = this.grow(tree, right, depth + 1, ofRight);
    return node;
  }

  nextTree(): Tree {
    for (let i = 0; i < this.labels.length; i++) {
      const p = probability(this.scores[i]!);
      this.gradients[i] = p - this.labels[i]!;
      this.hessians[i] = Math.max(p * (1 - p), 1e-6);
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
 */
export function trainForest(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  features: readonly string[],
  options: BoostOptions = BOOST_DEFAULTS,
): Forest {
  const positive = labels.reduce((sum, label) => sum + label, 0);
  const rate = (positive + 1) / (labels.length + 2);
  const bias = Math.round(Math.log(rate / (1 - rate)) * DECIMALS) / DECIMALS;
  const booster = new Booster(rows, labels, options, bias);
  return {
    features: [...features],
    bias,
    trees: Array.from({ length: options.trees }, () => booster.nextTree()),
  };
}
