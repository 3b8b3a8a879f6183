/**
 * How alike two partitions are, whatever the names of their groups: 1 where they are the same, 0 as chance has it.
 * Method: the adjusted Rand index (Hubert & Arabie 1985, Comparing partitions).
 */

const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/**
 * The adjusted Rand index.
 * @param found node id to group; a node left out stands alone
 * @param truth node id to group, for every node
 * @returns at most 1; 1 also where both leave all nodes alone, or put all together
 */
export function adjustedRand(found: ReadonlyMap<string, string>, truth: ReadonlyMap<string, string>): number {
  const both = new Map<string, Map<string, number>>();
  const [ofFound, ofTruth] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [node, group] of truth) {
    const assigned = found.get(node);
    const key = assigned === undefined ? `alone ${node}` : `group ${assigned}`;
    count(ofTruth, group);
    count(ofFound, key);
    const row = both.get(group) ?? new Map<string, number>();
    both.set(group, row);
    count(row, key);
  }
  const pairs = (counts: Iterable<number>) => [...counts].reduce((sum, n) => sum + pairsOf(n), 0);
  const shared = pairs([...both.values()].flatMap((row) => [...row.values()]));
  const [inFound, inTruth] = [pairs(ofFound.values()), pairs(ofTruth.values())];
  const expected = (inFound * inTruth) / Math.max(pairsOf(truth.size), 1);
  const most = (inFound + inTruth) / 2;
  return most === expected ? 1 : (shared - expected) / (most - expected);
}
