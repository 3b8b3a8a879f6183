/** Averaged structured perceptron for the tagger (Collins 2002): lazy averaging, seeded order. */

import { seededRandom, shuffle } from '../random.ts';
import { LABEL_COUNT, type TaggerModel, viterbi } from '../recognise/tagger.ts';

export interface TaggedSentence {
  /** Feature names of each token. */
  features: string[][];
  /** Label index of each token. */
  labels: number[];
}

export interface PerceptronOptions {
  epochs: number;
  /** Features seen fewer times are left out. */
  minCount: number;
  seed: number;
}
export const PERCEPTRON_DEFAULTS: PerceptronOptions = { epochs: 7, minCount: 3, seed: 11 };
const DECIMALS = 100;

class Weights {
  private readonly now: Float64Array;
  private readonly sum: Float64Array;
  private readonly stamp: Float64Array;
  constructor(size: number) {
    this.now = new Float64Array(size);
    this.sum = new Float64Array(size);
    this.stamp = new Float64Array(size);
  }
  get(i: number): number {
    return this.now[i]!;
  }
  add(i: number, delta: number, time: number): void {
    this.sum[i]! += this.now[i]! * (time - this.stamp[i]!);
    this.stamp[i] = time;
    this.now[i]! += delta;
  }
  average(i: number, time: number): number {
    return (this.sum[i]! + this.now[i]! * (time - this.stamp[i]!)) / time;
  }
}

function index(sentences: readonly TaggedSentence[], minCount: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const s of sentences)
    for (const row of s.features) for (const f of row) counts.set(f, (counts.get(f) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= minCount) ids.set(feature, ids.size);
  return ids;
}

/**
 * Trains the tagger.
 * @param sentences tagged sentences
 * @returns averaged weights, rounded to two decimals; features without weight are left out
 */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  options: PerceptronOptions = PERCEPTRON_DEFAULTS,
): TaggerModel {
  const ids = index(sentences, options.minCount);
  const rows = sentences.map((s) =>
    s.features.map((row) => Int32Array.from(row.flatMap((f) => ids.get(f) ?? []))),
  );
  const weights = new Weights(ids.size * LABEL_COUNT);
  const moves = new Weights((LABEL_COUNT + 1) * LABEL_COUNT);
  const random = seededRandom(options.seed);
  const order = sentences.map((_, i) => i);
  let time = 1;
  const square = (value: (i: number) => number): number[][] =>
    Array.from({ length: LABEL_COUNT + 1 }, (_, p) =>
      Array.from({ length: LABEL_COUNT }, (_, y) => value(p * LABEL_COUNT + y)),
    );
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const n of order) {
      const features = rows[n]!;
      const gold = sentences[n]!.labels;
      const emissions = new Float64Array(gold.length * LABEL_COUNT);
      for (let t = 0; t < gold.length; t++) {
        for (const f of features[t]!)
          for (let y = 0; y < LABEL_COUNT; y++)
            emissions[t * LABEL_COUNT + y]! += weights.get(f * LABEL_COUNT + y);
      }
      const guess = viterbi(
        emissions,
        gold.length,
        square((i) => moves.get(i)),
      );
      for (let t = 0; t < gold.length; t++) {
        const g = gold[t]!;
        const y = guess[t]!;
        if (g !== y) {
          for (const f of features[t]!) {
            weights.add(f * LABEL_COUNT + g, 1, time);
            weights.add(f * LABEL_COUNT + y, -1, time);
          }
        }
        const gp = t === 0 ? LABEL_COUNT : gold[t - 1]!;
        const yp = t === 0 ? LABEL_COUNT : guess[t - 1]!;
        if (g !== y || gp !== yp) {
          moves.add(gp * LABEL_COUNT + g, 1, time);
          moves.add(yp * LABEL_COUNT + y, -1, time);
        }
      }
      time++;
    }
  }
  const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;
  const features: Record<string, number[]> = {};
  for (const [feature, id] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = Array.from({ length: LABEL_COUNT }, (_, y) =>
      round(weights.average(id * LABEL_COUNT + y, time)),
    );
    if (row.some((value) => Math.abs(value) >= 0.05)) features[feature] = row;
  }
  return { features, transitions: square((i) => round(moves.average(i, time))) };
}
