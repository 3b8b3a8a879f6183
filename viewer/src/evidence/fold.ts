/** Reports of one event under the first of them: `duplicateOf` may chain, and its first may be filtered out. */
import type { Evidence } from '../../../graph/server/api.ts';

export interface EventReports {
  first: Evidence;
  others: Evidence[];
}

type Foldable = Pick<Evidence, 'id' | 'duplicateOf'>;

export function foldReports<T extends Foldable>(claims: readonly T[]): { first: T; others: T[] }[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = new Map<string, { first: T; others: T[] }>();
  const headOf = (claim: T): string => {
    const seen = new Set<string>([claim.id]);
    let head = claim.id;
    let next = claim.duplicateOf;
    while (next !== null && !seen.has(next)) {
      seen.add(next);
      head = next;
      next = byId.get(next)?.duplicateOf ?? null;
    }
    return head;
  };
  for (const claim of claims) {
    const head = headOf(claim);
    const group = groups.get(head);
    if (!group) groups.set(head, { first: claim, others: [] });
    else if (claim.id === head) group.others.unshift(...[group.first]);
    else group.others.push(claim);
    if (group && claim.id === head) group.first = claim;
  }
  return [...groups.values()];
}
