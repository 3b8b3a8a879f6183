/**
 * Log-likelihood ratio of two things occurring together: large when it is not by chance, also at small counts.
 * Source: Dunning (1993), Accurate methods for the statistics of surprise and coincidence.
 */
const xLogX = (x: number) => (x === 0 ? 0 : x * Math.log(x));
const entropy = (...counts: number[]) =>
  xLogX(counts.reduce((sum, count) => sum + count, 0)) - counts.reduce((sum, count) => sum + xLogX(count), 0);

/**
 * G², from the table of four counts.
 * @param both units in which both occur, at most `a` and `b`
 * @param a units in which the first occurs
 * @param b units in which the second occurs
 * @param total all units
 * @returns 0 or more; above 10.83 chance is below one in a thousand
 */
export function logLikelihood(both: number, a: number, b: number, total: number): number {
  const neither = total - a - b + both;
  const rows = entropy(a, total - a);
  const columns = entropy(b, total - b);
  const cells = entropy(both, a - both, b - both, neither);
  return Math.max(0, 2 * (rows + columns - cells));
}
