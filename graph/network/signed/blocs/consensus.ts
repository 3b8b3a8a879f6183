/**
 * Blocs: groups that cooperate among themselves and are at odds with others, and how surely each actor belongs.
 * Method: signed modularity (modularity.ts) by Leiden (leiden.ts) from many seeds. What the runs agree on
 * (consensus/co-assignment.ts) is polished by Leiden in turn, and returned if it is better than the best run. Half
 * of the runs start from single nodes, half from coarse groups of the whole (consensus/spectral-start.ts).
 */
import { seededRandom } from '../../../../ingest/random.ts';
import type { SignedGraph } from '../signed-graph.ts';
import { agreedPartition } from './consensus/co-assignment.ts';
import { groupedByDirection, leadingVectors, VECTORS } from './consensus/spectral-start.ts';
import { membershipStrengths } from './consensus/strength.ts';
import { type FlatNetwork, flatNetwork } from './leiden/flat-network.ts';
import { type LeidenResult, leiden } from './leiden.ts';
import { type ModularityOptions, modularityOf, type SignedQuality } from './modularity.ts';
import { tieMatrix } from './tie-matrix.ts';

/** Passes of each run: later ones change little (measured), and the best runs are finished anyway. */
const PASSES = 2;
/** Runs that are polished until nothing improves, beside what the runs agree on: at least so many, */
const FINISHED = 4;
/** and as many more as make no more ties than this to go through: all of them in a small network. */
const FINISHED_TIES = 200_000;

export interface BlocOptions extends ModularityOptions {
  /** Runs of Leiden, 1 or more. */
  runs?: number;
  seed?: number;
}

export const BLOC_DEFAULTS = { runs: 20, seed: 20150731 } as const;

export interface SignedPartition {
  /** Node id to the key of its group, the smallest id of the group's members; nodes in the order of their ids. */
  groups: Map<string, string>;
  /** Node id to the mean share of runs in which it is together with the other members of its group, 0 to 1. */
  strength: Map<string, number>;
  quality: SignedQuality;
  /** Runs that the strengths are shares of. */
  runs: number;
}

/**
 * The blocs of a signed network.
 * @param graph signed network
 * @returns a partition whose signed modularity is at least that of the best run; nodes without ties stand alone
 * @throws RangeError for options out of bounds
 */
export function signedBlocs(graph: SignedGraph, options: BlocOptions = {}): SignedPartition {
  const { runs, seed } = { ...BLOC_DEFAULTS, ...options };
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`runs must be 1 or more, not ${runs}`);
  const matrix = tieMatrix(graph);
  const network = flatNetwork(matrix, options);
  const results = restarts(network, runs, seed);
  const partitions = results.map(({ membership }) => membership);
  const agreed = agreedPartition(matrix, partitions, seed + runs);
  const finishing = Math.max(FINISHED, Math.floor(FINISHED_TIES / Math.max(graph.size, 1)));
  const starts = [...bestOf(results, finishing).map(({ membership }) => membership), agreed];
  const finished = starts.map((start, i) => {
    return leiden(network, seededRandom(seed + i), { start });
  });
  const { membership } = bestOf(finished, 1)[0]!;

  const strengths = membershipStrengths(membership, partitions);
  const keys: string[] = [];
  // Ids are in order: the first member met is the smallest.
  for (const [node, bloc] of membership.entries()) keys[bloc] ??= matrix.ids[node]!;
  return {
    groups: new Map(matrix.ids.map((id, node) => [id, keys[membership[node]!]!])),
    strength: new Map(matrix.ids.map((id, node) => [id, strengths[node]!])),
    quality: modularityOf(matrix, membership, options),
    runs,
  };
}

/** Runs from different seeds, every other one from coarse groups: two, three, and so on. */
function restarts(network: FlatNetwork, runs: number, seed: number): LeidenResult[] {
  const vectors = runs > 1 ? leadingVectors(network, seededRandom(seed)) : [];
  return Array.from({ length: runs }, (_, run) => {
    const random = seededRandom(seed + run);
    const groups = 2 + (((run - 1) / 2) % VECTORS);
    const isCoarse = run % 2 === 1 && groups <= vectors.length;
    const start = isCoarse ? groupedByDirection(vectors, groups, random) : undefined;
    return leiden(network, random, { start, passes: PASSES });
  });
}

/** The best; of equals the first. */
function bestOf(results: readonly LeidenResult[], count: number): LeidenResult[] {
  return [...results].sort((x, y) => y.quality - x.quality).slice(0, count);
}
