/**
 * Signed modularity: how much more a partition keeps cooperation inside its groups, and conflict between them, than
 * chance would with the same strengths: Q = α Q⁺ - (1 - α) Q⁻. Each part is the modularity of Newman & Girvan
 * (2004) of the ties of one sign. Method: Traag & Bruggeman (2009), Community detection in networks with positive
 * and negative links; with α = w⁺ / (w⁺ + w⁻), the default, it is that of Gómez, Jensen & Arenas (2009), Analysis
 * of community structure in networks of correlated data.
 */
import type { SignedGraph } from '../signed-graph.ts';
import { type Strengths, strengthsOf, type TieMatrix, tieMatrix } from './tie-matrix.ts';

export interface ModularityOptions {
  /** Share of the positive part, 0 to 1; w⁺ / (w⁺ + w⁻) where it is not given. */
  alpha?: number;
  /** γ of Reichardt & Bornholdt (2006), above 0, for both parts: the higher, the smaller the groups. */
  resolution?: number;
}

export const MODULARITY_DEFAULTS = { resolution: 1 } as const;

export interface SignedQuality {
  /** α qPositive - (1 - α) qNegative. */
  q: number;
  /** Modularity of the ties of cooperation alone; 0 where there are none. */
  qPositive: number;
  /** Of those of conflict: below 0 where blocs fight each other and not among themselves. */
  qNegative: number;
  alpha: number;
}

/**
 * The quality of a partition.
 * @param graph signed network
 * @param groups node id to any group key; a node left out stands alone
 * @throws RangeError for an α or a resolution out of bounds
 */
export function signedModularity(
  graph: SignedGraph,
  groups: ReadonlyMap<string, string>,
  options: ModularityOptions = {},
): SignedQuality {
  const matrix = tieMatrix(graph);
  const labels = new Map<string, number>();
  const membership = Int32Array.from(matrix.ids, (id, number) => {
    const group = groups.get(id);
    if (group === undefined) return number;
    // Beyond the numbers of nodes, so that no group is taken for a node that stands alone.
    if (!labels.has(group)) labels.set(group, matrix.ids.length + labels.size);
    return labels.get(group)!;
  });
  return modularityOf(matrix, membership, options);
}

/**
 * The same on sparse rows.
 * @param membership group of each node, as any number below twice that of the nodes
 */
export function modularityOf(
  matrix: TieMatrix,
  membership: Int32Array,
  options: ModularityOptions = {},
): SignedQuality {
  const strengths = strengthsOf(matrix);
  const { alpha, resolution } = checkedModularity(options, strengths);
  const { ids, offsets, neighbours, weights } = matrix;
  let [insidePositive, insideNegative] = [0, 0];
  const [groupPositive, groupNegative] = [new Float64Array(2 * ids.length), new Float64Array(2 * ids.length)];
  for (let node = 0; node < ids.length; node++) {
    const group = membership[node]!;
    groupPositive[group]! += strengths.positive[node]!;
    groupNegative[group]! += strengths.negative[node]!;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      if (membership[neighbours[at]!] !== group) continue;
      const weight = weights[at]!;
      // A tie inside is met from both its ends.
      if (weight > 0) insidePositive += weight / 2;
      else insideNegative -= weight / 2;
    }
  }
  const part = (inside: number, total: number, groups: Float64Array) =>
    total === 0 ? 0 : groups.reduce((q, sum) => q - resolution * (sum / (2 * total)) ** 2, inside / total);
  const qPositive = part(insidePositive, strengths.totalPositive, groupPositive);
  const qNegative = part(insideNegative, strengths.totalNegative, groupNegative);
  return { q: alpha * qPositive - (1 - alpha) * qNegative, qPositive, qNegative, alpha };
}

/**
 * Options with what stands in for those not given.
 * @throws RangeError for an α outside 0 to 1, or a resolution that is not above 0
 */
export function checkedModularity(
  { alpha, resolution = MODULARITY_DEFAULTS.resolution }: ModularityOptions,
  { totalPositive, totalNegative }: Pick<Strengths, 'totalPositive' | 'totalNegative'>,
): { alpha: number; resolution: number } {
  if (!(resolution > 0 && Number.isFinite(resolution))) {
    throw new RangeError(`resolution must be a number above 0, not ${resolution}`);
  }
  if (alpha !== undefined && !(alpha >= 0 && alpha <= 1)) {
    throw new RangeError(`alpha must be from 0 to 1, not ${alpha}`);
  }
  const total = totalPositive + totalNegative;
  return { alpha: alpha ?? (total === 0 ? 1 : totalPositive / total), resolution };
}
