/**
 * Triads by their signs, and how far a network is in structural balance.
 * Methods: strong balance, a triad is balanced if it has an even number of negative ties (Cartwright & Harary 1956,
 * "Structural balance: a generalization of Heider's theory"); weak balance, only one negative tie breaks it, three
 * enemies may be three blocs (Davis 1967, "Clustering and structural balance in graphs"); census against shuffled
 * signs (Leskovec, Huttenlocher & Kleinberg 2010, "Signed networks in social media").
 */
import { seededRandom } from '../../../../ingest/random.ts';
import { indexSigned, type SignedArrays } from '../indexed.ts';
import type { SignedGraph } from '../signed-graph.ts';
import { forEachTriangle } from './triangles.ts';

/** By number of negative ties, from 0 to 3. */
export const TRIAD_KINDS = ['+++', '++-', '+--', '---'] as const;
export type TriadKind = (typeof TRIAD_KINDS)[number];

export interface TriadOptions {
  /** Shuffles of the signs that the z-scores come from; 0 for none. */
  permutations: number;
  /** Of the shuffles. */
  seed: number;
}
export const TRIAD_DEFAULTS: TriadOptions = { permutations: 0, seed: 1956 };

export interface TriadCount {
  kind: TriadKind;
  count: number;
  /** Of all triads, from 0 to 1; 0 where there are none. */
  share: number;
  /** Mean count over all ways to put the same signs on the same ties. */
  expected: number;
  /** (count - mean of the shuffles) / their standard deviation; null without shuffles or where all are alike. */
  z: number | null;
}

export interface TriadCensus {
  triads: number;
  kinds: TriadCount[];
  /** Share of triads in strong balance (+++ and +--); null where there are no triads. */
  balance: number | null;
  /** Share of triads in weak balance (all but ++-); null where there are no triads. */
  weakBalance: number | null;
  /** Both shares as expected with shuffled signs; null for fewer than three ties. */
  expectedBalance: number | null;
  expectedWeakBalance: number | null;
}

/**
 * Counts triads by kind, beside what shuffled signs would give.
 * @param graph signed network
 * @param options shuffles for z-scores; the expectation is exact without them
 * @returns the four kinds in the order of `TRIAD_KINDS`, and both degrees of balance
 */
export function triadCensus(graph: SignedGraph, options: Partial<TriadOptions> = {}): TriadCensus {
  const { permutations, seed } = { ...TRIAD_DEFAULTS, ...options };
  const network = indexSigned(graph);
  const negative = Uint8Array.from(network.weight, (weight) => (weight < 0 ? 1 : 0));
  const counts = [0, 0, 0, 0];
  const ties: number[] = [];
  forEachTriangle(network, (first, second, third) => {
    counts[negative[first]! + negative[second]! + negative[third]!]!++;
    if (permutations > 0) ties.push(first, second, third);
  });
  const triads = counts.reduce((sum, count) => sum + count, 0);
  const expected = expectedShares(network);
  const z = permutations > 0 ? zScores(counts, negative, Int32Array.from(ties), permutations, seed) : null;
  const kinds = TRIAD_KINDS.map((kind, negatives) => ({
    ...{ kind, count: counts[negatives]!, share: triads > 0 ? counts[negatives]! / triads : 0 },
    ...{ expected: (expected?.[negatives] ?? 0) * triads, z: z?.[negatives] ?? null },
  }));
  return {
    ...{ triads, kinds },
    balance: triads > 0 ? (counts[0]! + counts[2]!) / triads : null,
    weakBalance: triads > 0 ? 1 - counts[1]! / triads : null,
    expectedBalance: expected && expected[0]! + expected[2]!,
    expectedWeakBalance: expected && 1 - expected[1]!,
  };
}

/**
 * Chance that a triad has 0 to 3 negative ties when the signs are shuffled: three ties drawn without putting back
 * (hypergeometric), so exact for small networks too.
 */
function expectedShares({ size, weight }: SignedArrays): number[] | null {
  if (size < 3) return null;
  const minus = weight.reduce((sum, value) => sum + (value < 0 ? 1 : 0), 0);
  const plus = size - minus;
  const all = size * (size - 1) * (size - 2);
  return [
    (plus * (plus - 1) * (plus - 2)) / all,
    (3 * plus * (plus - 1) * minus) / all,
    (3 * plus * minus * (minus - 1)) / all,
    (minus * (minus - 1) * (minus - 2)) / all,
  ];
}

/** z of each kind over shuffles of the signs; `ties` holds the three ties of each triad, one after another. */
function zScores(
  counts: readonly number[],
  negative: Uint8Array,
  ties: Int32Array,
  permutations: number,
  seed: number,
): (number | null)[] {
  const random = seededRandom(seed);
  const signs = negative.slice();
  const sums = [0, 0, 0, 0];
  const squares = [0, 0, 0, 0];
  for (let round = 0; round < permutations; round++) {
    for (let i = signs.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      const held = signs[i]!;
      signs[i] = signs[k]!;
      signs[k] = held;
    }
    const shuffled = [0, 0, 0, 0];
    for (let at = 0; at < ties.length; at += 3)
      shuffled[signs[ties[at]!]! + signs[ties[at + 1]!]! + signs[ties[at + 2]!]!]!++;
    for (let kind = 0; kind < 4; kind++) {
      sums[kind]! += shuffled[kind]!;
      squares[kind]! += shuffled[kind]! ** 2;
    }
  }
  return counts.map((count, kind) => {
    const mean = sums[kind]! / permutations;
    const variance = (squares[kind]! - permutations * mean * mean) / Math.max(1, permutations - 1);
    return variance > 0 ? (count - mean) / Math.sqrt(variance) : null;
  });
}
