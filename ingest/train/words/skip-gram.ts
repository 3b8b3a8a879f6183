/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013): words that stand in like places get like
 * vectors. One thread and a seeded generator: the same texts give the same vectors.
 */
import { seededRandom } from '../../random.ts';

export interface SkipGramOptions {
  size: number;
  window: number;
  negatives: number;
  epochs: number;
  rate: number;
  /** Words seen fewer times are left out. */
  minCount: number;
  /** Words more frequent than this share are thinned out. */
  sample: number;
  seed: number;
}
export const SKIP_GRAM_DEFAULTS: SkipGramOptions = {
  size: 80,
  window: 4,
  negatives: 5,
  epochs: 4,
  rate: 0.04,
  minCount: 8,
  sample: 3e-4,
  seed: 5,
};

const TABLE = 1 << 20;
const LARGEST = 6;

export interface WordVectors {
  words: string[];
  /** Row by row, each of length 1. */
  vectors: Float32Array;
  size: number;
}

function vocabulary(sentences: readonly string[][], minCount: number): { words: string[]; counts: number[] } {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= minCount)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { words: kept.map(([word]) => word), counts: kept.map(([, count]) => count) };
}

/** Words drawn by their count to the power of 3/4. */
function negativeTable(counts: readonly number[]): Int32Array {
  const table = new Int32Array(TABLE);
  const total = counts.reduce((sum, count) => sum + count ** 0.75, 0);
  let word = 0;
  let reached = counts[0]! ** 0.75 / total;
  for (let i = 0; i < TABLE; i++) {
    table[i] = word;
    if (i / TABLE > reached && word < counts.length - 1) reached += counts[++word]! ** 0.75 / total;
  }
  return table;
}

export function trainSkipGram(
  sentences: readonly string[][],
  options: SkipGramOptions = SKIP_GRAM_DEFAULTS,
): WordVectors {
  const { size, window, negatives, epochs } = options;
  const { words, counts } = vocabulary(sentences, options.minCount);
  const ids = new Map(words.map((word, i) => [word, i]));
  const rows = sentences.map((s) => Int32Array.from(s.flatMap((word) => ids.get(word) ?? [])));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const keep = counts.map((count) => {
    const share = count / total / options.sample;
    return share <= 1 ? 1 : Math.sqrt(1 / share) + 1 / share;
  });
  const random = seededRandom(options.seed);
  const table = negativeTable(counts);
  const input = Float32Array.from({ length: words.length * size }, () => (random() - 0.5) / size);
  const output = new Float32Array(words.length * size);
  const error = new Float32Array(size);
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of rows) {
      const rate = options.rate * Math.max(0.02, 1 - seen / (total * epochs));
      seen += row.length;
      const line = row.filter((id) => random() < keep[id]!);
      for (let i = 0; i < line.length; i++) {
        const reach = 1 + Math.floor(random() * window);
        const own = line[i]! * size;
        for (let j = Math.max(0, i - reach); j <= Math.min(line.length - 1, i + reach); j++) {
          if (j === i) continue;
          error.fill(0);
          for (let n = 0; n <= negatives; n++) {
            const other = n === 0 ? line[j]! : table[Math.floor(random() * TABLE)]!;
            if (n > 0 && other === line[j]) continue;
            const base = other * size;
            let dot = 0;
            for (let k = 0; k < size; k++) dot += input[own + k]! * output[base + k]!;
            const p = 1 / (1 + Math.exp(-Math.max(-LARGEST, Math.min(LARGEST, dot))));
            const g = ((n === 0 ? 1 : 0) - p) * rate;
            for (let k = 0; k < size; k++) {
              error[k]! += g * output[base + k]!;
              output[base + k]! += g * input[own + k]!;
            }
          }
          for (let k = 0; k < size; k++) input[own + k]! += error[k]!;
        }
      }
    }
  }
  for (let w = 0; w < words.length; w++) {
    let norm = 0;
    for (let k = 0; k < size; k++) norm += input[w * size + k]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let k = 0; k < size; k++) input[w * size + k]! /= norm;
  }
  return { words, vectors: input, size };
}
