/**
 * The least frustrated division of one block, proved by integer programming.
 * Method: the XOR model of Aref, Mason & Wilson (2020, "A modeling and computational study of the frustration index
 * in signed networks"): a side for each node, a payment for each tie that is 1 if the tie disagrees, and their cuts:
 * of each unbalanced cycle some tie is paid for. The cuts come from the cycle relaxation, whose optimum is a lower
 * bound and often ends the search. The node with most ties stays on side 0, as they advise. Limits count rounds and
 * iterations, never seconds: the same result on every machine.
 */
import loadHighs, { type Highs } from 'highs';
import type { SignedArrays } from '../indexed.ts';
import { cycleRows, type RelaxationOptions, relaxCycles } from './cycle-relaxation.ts';
import { isFrustrated, type TieCost } from './switching.ts';

export interface ExactOptions extends RelaxationOptions {
  /**
   * Simplex iterations of branch and bound after which HiGHS is stopped at its next checkpoint; 0 to stop at the
   * relaxation. Nodes are no measure of work here: the root alone can take most of it.
   */
  maxIterations: number;
}
export const EXACT_DEFAULTS: ExactOptions = { cutRounds: 40, cutsPerRound: 600, maxIterations: 3000 };

export interface ExactResult {
  lowerBound: number;
  /** The best division found by the solver, 0 or 1 for each node; null where it was not asked or found none. */
  sides: Uint8Array | null;
}

/** Numerical slack of a bound, as a part of it. */
const TOLERANCE = 1e-6;

let runtime: Promise<Highs> | null = null;

/**
 * Raises the lower bound of a block, and proves or betters its division.
 * @param network one biconnected block
 * @param cost of each tie when frustrated: all 1, or absolute weights
 * @param sides the best division known, 0 or 1 for each node
 * @param upperBound its cost
 * @param seeds unbalanced cycles to begin with, as tie numbers
 */
export async function solveBlock(
  network: SignedArrays,
  cost: TieCost,
  sides: Uint8Array,
  upperBound: number,
  seeds: readonly number[][],
  options: Partial<ExactOptions> = {},
): Promise<ExactResult> {
  const limits = { ...EXACT_DEFAULTS, ...options };
  runtime ??= loadHighs();
  const highs = await runtime;
  const whole = cost.every((value) => Number.isInteger(value));
  const bound = (value: number) => {
    const safe = value - TOLERANCE * Math.max(1, value);
    return Math.max(0, whole ? Math.ceil(safe) : safe);
  };
  const enough = (value: number) => bound(value) >= upperBound * (1 - 2 * TOLERANCE);
  const relaxed = relaxCycles(highs, network, cost, seeds, enough, limits);
  const lowerBound = bound(relaxed.value);
  if (enough(relaxed.value) || limits.maxIterations === 0) return { lowerBound, sides: null };
  const solved = branch(highs, network, cost, sides, relaxed.cycles, limits.maxIterations, whole);
  return { lowerBound: Math.max(lowerBound, bound(solved.bound)), sides: solved.sides };
}

/** Branch and bound on the XOR model: columns of nodes, then of ties. */
function branch(
  highs: Highs,
  network: SignedArrays,
  cost: TieCost,
  known: Uint8Array,
  cycles: readonly number[][],
  maxIterations: number,
  whole: boolean,
): { bound: number; sides: Uint8Array | null } {
  const { order, size, from, to, weight, starts } = network;
  const degree = (v: number) => starts[v + 1]! - starts[v]!;
  let root = 0;
  for (let v = 1; v < order; v++) if (degree(v) > degree(root)) root = v;
  const numCols = order + size;
  const columns = new Float64Array(numCols);
  const [integer, continuous] = [
    highs.constants.variableType.integer,
    highs.constants.variableType.continuous,
  ];
  const model = {
    ...{
      numCols,
      numRows: 2 * size,
      colLower: columns,
      rowUpper: new Float64Array(2 * size).fill(highs.infinity),
    },
    colCost: columns.map((_, column) => (column < order ? 0 : cost[column - order]!)),
    colUpper: columns.map((_, column) => (column === root ? 0 : 1)),
    rowLower: new Float64Array(2 * size).map((_, row) => (weight[row >> 1]! > 0 ? 0 : row % 2 ? 1 : -1)),
    integrality: Int32Array.from(columns, (_, column) => (column < order ? integer : continuous)),
    matrix: {
      ...{ format: 'csr' as const, numRows: 2 * size, numCols },
      starts: Int32Array.from({ length: 2 * size + 1 }, (_, row) => 3 * row),
      indices: new Int32Array(6 * size),
      values: new Float64Array(6 * size),
    },
  };
  // Positive: paid >= a - b and paid >= b - a. Negative: paid >= a + b - 1 and paid >= 1 - a - b.
  for (let tie = 0; tie < size; tie++) {
    const across = weight[tie]! > 0 ? -1 : 1;
    for (const [half, sign] of [-1, 1].entries()) {
      const at = 6 * tie + 3 * half;
      model.matrix.indices.set([from[tie]!, to[tie]!, order + tie], at);
      model.matrix.values.set([sign, sign * across, 1], at);
    }
  }
  return highs.withModel(model, (mip) => {
    mip.options.set({
      ...{ output_flag: false, random_seed: 0, mip_rel_gap: 0, mip_heuristic_effort: 0 },
      mip_abs_gap: whole ? 1 - 1e-3 : 1e-9,
    });
    if (cycles.length > 0)
      mip.addRows({
        lower: new Float64Array(cycles.length).fill(1),
        upper: new Float64Array(cycles.length).fill(highs.infinity),
        matrix: cycleRows(cycles, numCols, order),
      });
    const flip = known[root]!;
    mip.setSolution({
      colValue: columns.map((_, column) =>
        column < order ? known[column]! ^ flip : Number(isFrustrated(network, known, column - order)),
      ),
    });
    mip.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        if (Number(event.data.mip_total_lp_iterations ?? 0) > maxIterations) event.interrupt();
      },
    });
    const bound = Number(mip.info.get('mip_dual_bound'));
    const values = mip.getSolution().colValue;
    const found = values.length === numCols;
    return {
      bound: Number.isFinite(bound) ? bound : 0,
      sides: found ? Uint8Array.from({ length: order }, (_, v) => Math.round(values[v]!)) : null,
    };
  });
}
