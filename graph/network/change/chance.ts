/**
 * How likely chance alone makes what is seen: of two shares, of an absence, of a first appearance; and how many
 * findings to keep of many looked at. Priors are Jeffreys' (1946), which say least: Beta(½, ½) of a share,
 * Gamma(½, 0) of a Poisson rate.
 */

/** Fewest cells of a grid; it has more as the root of the trials grows, since a posterior narrows by that. */
const CELLS = 512;
const CELLS_A_ROOT = 32;
/** Terms of a sum smaller than this part of it are left out. */
const NEGLIGIBLE = 1e-15;

export interface Share {
  hits: number;
  trials: number;
}

interface Grid {
  logSin: Float64Array;
  logCos: Float64Array;
}
const grids = new Map<number, Grid>();

/** Logarithms of sine and cosine at the middles of so many cells of a quarter turn; computed once a size. */
function gridOf(cells: number): Grid {
  const known = grids.get(cells);
  if (known) return known;
  const logSin = Float64Array.from({ length: cells }, (_, i) =>
    Math.log(Math.sin(((i + 0.5) / cells) * (Math.PI / 2))),
  );
  const grid = { logSin, logCos: logSin.toReversed() };
  grids.set(cells, grid);
  return grid;
}

/**
 * Posterior of a share on a grid, summing to 1. On the scale of the arcsine of its root Jeffreys' prior is flat, and
 * the posterior smooth up to both ends.
 */
function posterior({ hits, trials }: Share, { logSin, logCos }: Grid): Float64Array {
  const logs = logSin.map((log, i) => 2 * (hits * log + (trials - hits) * logCos[i]!));
  const greatest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const weights = logs.map((log) => Math.exp(log - greatest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Posterior probabilities that the share behind one count is below, and above, that behind another; computed apart,
 * so that small ones are exact.
 * @param x, y hits out of trials, each with a prior of its own
 */
export function compareShares(x: Share, y: Share): { below: number; above: number } {
  const needed = Math.max(CELLS, CELLS_A_ROOT * Math.sqrt(Math.max(x.trials, y.trials)));
  const cells = 2 ** Math.ceil(Math.log2(needed));
  const grid = gridOf(cells);
  const [p, q] = [posterior(x, grid), posterior(y, grid)];
  let [below, above, pSoFar, qSoFar] = [0, 0, 0, 0];
  for (let i = 0; i < cells; i++) {
    below += q[i]! * (pSoFar + p[i]! / 2);
    above += p[i]! * (qSoFar + q[i]! / 2);
    pSoFar += p[i]!;
    qSoFar += q[i]!;
  }
  return { below, above };
}

/**
 * Predictive probability of no event, of a Poisson rate known from an earlier count.
 * @param events counted before
 * @param exposure what they were counted over, above 0
 * @param next what is looked at now, in the same unit
 */
export function chanceOfSilence(events: number, exposure: number, next: number): number {
  return (exposure / (exposure + next)) ** (events + 0.5);
}

/**
 * Predictive probability of so many events or more, where there was none before: the tail of a negative binomial.
 * @param events counted now, at least 1
 * @param exposure what none was counted over
 * @param next what they were counted over, above 0
 * @returns 1 where nothing was looked at before
 */
export function chanceOfAppearance(events: number, exposure: number, next: number): number {
  if (exposure <= 0) return 1;
  const q = next / (exposure + next);
  let term = Math.sqrt(1 - q);
  for (let n = 1; n <= events; n++) term *= (q * (n - 0.5)) / n;
  let sum = 0;
  for (let n = events; term > sum * NEGLIGIBLE; n++) {
    sum += term;
    term *= (q * (n + 0.5)) / (n + 1);
  }
  return Math.min(1, sum);
}

/**
 * How many findings to keep so that of those kept no greater part is expected to be chance (Benjamini & Hochberg
 * 1995).
 * @param chances probabilities under chance, ascending
 * @param tested all that were looked at, at least as many
 * @param rate greatest expected part
 * @returns how many of the first to keep
 */
export function keptAt(chances: readonly number[], tested: number, rate: number): number {
  return chances.findLastIndex((chance, i) => chance <= (rate * (i + 1)) / tested) + 1;
}
