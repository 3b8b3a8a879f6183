/**
 * A lower bound of frustration by linear programming: each tie is paid for by a part from 0 to 1, and every
 * unbalanced cycle found so far by 1 in all. Cycles are added while the solution leaves any paid for by less.
 * Method: cutting planes over odd-cycle inequalities (Barahona & Mahjoub 1986, "On the cut polytope"), solved with
 * HiGHS (Huangfu & Hall 2018, "Parallelizing the dual revised simplex method"), warm from round to round.
 */
import type { Highs } from 'highs';
import type { SignedArrays } from '../indexed.ts';
import { unbalancedTriangles, violated, violatedCycles } from './cycle-cuts.ts';
import type { TieCost } from './switching.ts';

export interface RelaxationOptions {
  /** Most rounds in which violated cycles are added. */
  cutRounds: number;
  /** Most cycles added in one round. */
  cutsPerRound: number;
}

export interface Relaxation {
  /** The optimum over the cycles: no division can cost less. */
  value: number;
  /** Tie numbers of the cycles that are paid for by just 1: those that hold the value up. */
  cycles: number[][];
}

/** How far above 1 a cycle may be paid for. */
const TIGHT = 1e-6;

/**
 * Solves the cycle relaxation of one block.
 * @param cost of each tie when frustrated
 * @param seeds cycles to begin with, as tie numbers
 * @param enough ends the rounds as soon as a value is enough
 */
export function relaxCycles(
  highs: Highs,
  network: SignedArrays,
  cost: TieCost,
  seeds: readonly number[][],
  enough: (value: number) => boolean,
  { cutRounds, cutsPerRound }: RelaxationOptions,
): Relaxation {
  const { size } = network;
  const triangles = unbalancedTriangles(network);
  const cycles: number[][] = [];
  const empty = {
    ...{ numCols: size, numRows: 0, colCost: cost, rowLower: [], rowUpper: [] },
    ...{ colLower: new Float64Array(size), colUpper: new Float64Array(size).fill(1) },
    matrix: { ...cycleRows([], size), numRows: 0, numCols: size },
  };
  return highs.withModel(empty, (model) => {
    model.options.set({ output_flag: false, random_seed: 0 });
    let value = 0;
    let fresh: readonly number[][] = seeds;
    for (let round = 0; round < cutRounds && fresh.length > 0; round++) {
      model.addRows({
        lower: new Float64Array(fresh.length).fill(1),
        upper: new Float64Array(fresh.length).fill(highs.infinity),
        matrix: cycleRows(fresh, size),
      });
      cycles.push(...fresh);
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) break;
      value = model.getObjectiveValue();
      if (enough(value)) break;
      const paid = Float64Array.from(model.getSolution().colValue);
      fresh = violated(triangles, paid, cutsPerRound);
      if (fresh.length === 0) fresh = violated(violatedCycles(network, paid), paid, cutsPerRound);
    }
    const rows = model.getSolution().rowValue;
    return { value, cycles: cycles.filter((_, row) => (rows[row] ?? 1) < 1 + TIGHT) };
  });
}

/**
 * A row a cycle: 1 in the column of each of its ties.
 * @param offset column of the first tie
 */
export function cycleRows(cycles: readonly number[][], numCols: number, offset = 0) {
  const starts = new Int32Array(cycles.length + 1);
  cycles.forEach((cycle, row) => {
    starts[row + 1] = starts[row]! + cycle.length;
  });
  const indices = Int32Array.from(cycles.flatMap((cycle) => cycle.map((tie) => offset + tie)));
  const values = new Float64Array(indices.length).fill(1);
  return { format: 'csr' as const, numRows: cycles.length, numCols, starts, indices, values };
}
