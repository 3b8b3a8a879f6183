/**
 * Linear models by stochastic gradient descent with a rate of its own for each weight (AdaGrad, Duchi et al. 2011).
 * Deterministic: seeded order, features numbered by first sight.
 */
import { seededRandom, shuffle } from '../random.ts';
import type { LinearModel } from '../relate/linear.ts';

export interface LogisticOptions {
  epochs: number;
  rate: number;
  /** Share of a weight taken off at each update. */
  decay: number;
  /** Features seen fewer times are left out. */
  minCount: number;
  /** Weights smaller than this in every class are left out. */
  least: number;
  seed: number;
  /** One class holds (softmax), or each on its own (sigmoid). */
  link: 'softmax' | 'sigmoid';
}
export const LOGISTIC_DEFAULTS: LogisticOptions = {
  epochs: 5,
  rate: 0.05,
  decay: 2e-5,
  minCount: 3,
  least: 0.04,
  seed: 17,
  link: 'softmax',
};
const DECIMALS = 100;
/** A class this near to its label is not updated: of seventeen classes most are, in most rows. */
const LEAST_GRADIENT = 2e-3;

/** Examples as numbers, made once and used by several trainings. */
export class LinearData {
  readonly ids = new Map<string, number>();
  private counts: number[] = [];
  readonly rows: Int32Array[] = [];
  /** For softmax the class; for sigmoid one label a class (1, 0, or -1: not counted). */
  readonly labels: (number | readonly number[])[] = [];
  readonly groups: number[] = [];

  add(features: readonly string[], label: number | readonly number[], group: number): void {
    const row = new Int32Array(features.length);
    for (const [i, feature] of features.entries()) {
      let id = this.ids.get(feature);
      if (id === undefined) {
        id = this.ids.size;
        this.ids.set(feature, id);
        this.counts.push(0);
      }
      this.counts[id]!++;
      row[i] = id;
    }
    this.rows.push(row);
    this.labels.push(label);
    this.groups.push(group);
  }

  isKept(id: number, minCount: number): boolean {
    return this.counts[id]! >= minCount;
  }
}

/**
 * @param use tells by the group (document) of a row whether to learn from it
 * @returns weights rounded to two decimals, by feature name in order of spelling
 */
export function trainLinear(
  data: LinearData,
  classes: readonly string[],
  options: LogisticOptions = LOGISTIC_DEFAULTS,
  use: (group: number) => boolean = () => true,
): LinearModel {
  const K = classes.length;
  const size = data.ids.size;
  const weights = new Float64Array(size * K);
  const squares = new Float64Array(size * K).fill(1e-6);
  const bias = new Float64Array(K);
  const biasSquares = new Float64Array(K).fill(1e-6);
  const kept = new Uint8Array(size);
  for (let id = 0; id < size; id++) kept[id] = data.isKept(id, options.minCount) ? 1 : 0;
  const rows = data.rows.map((row) => row.filter((id) => kept[id] === 1));
  const order: number[] = [];
  for (const [i, group] of data.groups.entries()) if (use(group)) order.push(i);
  const random = seededRandom(options.seed);
  const p = new Float64Array(K);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i]!;
      p.set(bias);
      for (let j = 0; j < row.length; j++) {
        const base = row[j]! * K;
        for (let k = 0; k < K; k++) p[k]! += weights[base + k]!;
      }
      const label = data.labels[i]!;
      if (options.link === 'softmax') {
        let most = p[0]!;
        for (let k = 1; k < K; k++) if (p[k]! > most) most = p[k]!;
        let sum = 0;
        for (let k = 0; k < K; k++) {
          p[k] = Math.exp(p[k]! - most);
          sum += p[k]!;
        }
        for (let k = 0; k < K; k++) p[k] = p[k]! / sum - (k === label ? 1 : 0);
      } else {
        const wanted = label as readonly number[];
        for (let k = 0; k < K; k++) p[k] = wanted[k]! < 0 ? 0 : 1 / (1 + Math.exp(-p[k]!)) - wanted[k]!;
      }
      for (let k = 0; k < K; k++) {
        const g = p[k]!;
        if (Math.abs(g) < LEAST_GRADIENT) continue;
        biasSquares[k]! += g * g;
        bias[k]! -= (options.rate * g) / Math.sqrt(biasSquares[k]!);
        for (let j = 0; j < row.length; j++) {
          const at = row[j]! * K + k;
          const total = g + options.decay * weights[at]!;
          squares[at]! += total * total;
          weights[at]! -= (options.rate * total) / Math.sqrt(squares[at]! + 1);
        }
      }
    }
  }
  const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;
  const out: LinearModel = { classes: [...classes], bias: [...bias].map(round), weights: [] };
  for (const [feature, id] of [...data.ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (kept[id] === 0) continue;
    const row = Array.from({ length: K }, (_, k) => round(weights[id * K + k]!));
    if (row.some((value) => Math.abs(value) >= options.least)) out.weights.push([feature, row]);
  }
  return out;
}
