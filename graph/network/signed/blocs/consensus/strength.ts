/**
 * How surely each node belongs to its bloc: the mean share of runs in which it is together with the bloc's other
 * members. Exact, and without looking at pairs: with n(B, c) members of bloc B in community c of a run, a member of
 * c is there together with n(B, c) - 1 of the |B| - 1 others.
 */

/**
 * Strengths of membership.
 * @param blocs bloc of each node, numbered from 0
 * @param runs community of each node in each run, a number below that of the nodes; one run or more
 * @returns 0 to 1 for each node; for one that is alone in its bloc, the share of runs that leave it alone
 */
export function membershipStrengths(blocs: Int32Array, runs: readonly Int32Array[]): Float64Array {
  const members: number[][] = [];
  for (const [node, bloc] of blocs.entries()) {
    members[bloc] ??= [];
    members[bloc].push(node);
  }
  const strengths = new Float64Array(blocs.length);
  const counts = new Int32Array(blocs.length);
  for (const run of runs) {
    const sizes = new Int32Array(blocs.length);
    for (const community of run) sizes[community]! += 1;
    for (const bloc of members) {
      if (bloc.length === 1) {
        if (sizes[run[bloc[0]!]!] === 1) strengths[bloc[0]!]! += 1 / runs.length;
        continue;
      }
      for (const node of bloc) counts[run[node]!]! += 1;
      for (const node of bloc) {
        strengths[node]! += (counts[run[node]!]! - 1) / (bloc.length - 1) / runs.length;
      }
      for (const node of bloc) counts[run[node]!] = 0;
    }
  }
  // Sums of shares may exceed 1 by rounding.
  return strengths.map((strength) => Math.min(1, strength));
}
