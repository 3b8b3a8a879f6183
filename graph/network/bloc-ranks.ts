/**
 * Which bloc of a view is which of the whole network: a filter changes members and names, and a reader wants to
 * know a bloc again by its colour. A bloc takes the rank of the one that it shares most members with.
 */
interface Members {
  members: readonly string[];
}
/** `rank` is from 0. */
export type RankedBloc<B extends Members> = B & { rank: number };

/**
 * Gives each bloc a rank of its own.
 * @param blocs of a view, the largest first
 * @param known member to the rank of its bloc in the network that the view is of
 */
export function rankBlocs<B extends Members>(
  blocs: readonly B[],
  known: ReadonlyMap<string, number>,
): RankedBloc<B>[] {
  const shared = blocs.flatMap((bloc) => {
    const counts = new Map<number, number>();
    for (const member of bloc.members) {
      const rank = known.get(member);
      if (rank !== undefined) counts.set(rank, (counts.get(rank) ?? 0) + 1);
    }
    return [...counts].map(([rank, members]) => ({ bloc, rank, members }));
  });
  // Sorting is stable: of equal claims on a rank, the larger bloc's comes first.
  shared.sort((x, y) => y.members - x.members);
  const ranks = new Map<B, number>();
  const taken = new Set<number>();
  for (const { bloc, rank } of shared) {
    if (ranks.has(bloc) || taken.has(rank)) continue;
    ranks.set(bloc, rank);
    taken.add(rank);
  }
  const reserved = new Set([...known.values(), ...taken]);
  let free = 0;
  return blocs.map((bloc) => {
    const rank = ranks.get(bloc);
    if (rank !== undefined) return { ...bloc, rank };
    while (reserved.has(free)) free += 1;
    reserved.add(free);
    return { ...bloc, rank: free };
  });
}

/** Member to rank. */
export function ranksOf(blocs: readonly RankedBloc<Members>[]): Map<string, number> {
  return new Map(blocs.flatMap(({ members, rank }) => members.map((member) => [member, rank] as const)));
}
