/**
 * Normalised pointwise mutual information: how much more often two things meet than chance would have it.
 * Source: Bouma (2009), Normalized (pointwise) mutual information in collocation extraction.
 * @param both units in which both occur, at most `a` and `b`
 * @param a units in which the first occurs
 * @param b units in which the second occurs
 * @param total all units
 * @returns -1 (never together) to 1 (never apart); 0 when independent
 */
export function npmi(both: number, a: number, b: number, total: number): number {
  if (both === 0) return -1;
  if (both === total) return 1;
  const value = Math.log((both * total) / (a * b)) / -Math.log(both / total);
  return Math.max(-1, Math.min(1, value));
}
