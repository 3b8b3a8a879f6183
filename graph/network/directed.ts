/** What each actor did to each other, added up over events: for instigators, targets and mediators. */
import { MUTUAL } from '../../ingest/vocabulary.ts';
import type { ClaimFact } from '../model/facts.ts';
import { compareText } from '../model/ids.ts';
import { byPair, eventsOf, tieScore } from '../model/ties.ts';
import type { DirectedConflict } from './signed/roles/roles.ts';

/**
 * @param facts claims of one level and period, in any order; negated and irrealis ones are left out
 * @returns by source, then target, in events; a mutual event is given once in each direction
 */
export function directedSums(facts: Iterable<ClaimFact>): DirectedConflict[] {
  const sums = new Map<string, DirectedConflict>();
  const add = (source: string, target: string, score: number, isTalk: boolean) => {
    const key = `${source}|${target}`;
    const sum = sums.get(key) ?? { source, target, cooperation: 0, conflict: 0, talks: 0 };
    sums.set(key, sum);
    if (score > 0) sum.cooperation++;
    if (score < 0) sum.conflict++;
    if (isTalk) sum.talks++;
  };
  for (const pair of byPair(facts).values())
    for (const { first } of eventsOf(pair)) {
      const { source, target, type } = first;
      const isMutual = MUTUAL.has(type);
      add(source, target, tieScore(first), isMutual);
      if (isMutual) add(target, source, tieScore(first), isMutual);
    }
  return [...sums.values()].sort(
    (x, y) => compareText(x.source, y.source) || compareText(x.target, y.target),
  );
}
