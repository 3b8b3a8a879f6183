/** Claims for tests of change: many at once, from counts. */
import type { ClaimFact } from '../../model/facts.ts';
import { factFor } from '../../testing/facts.ts';

/** One claim between a and b in June 2017. */
export const claimOf = (id: string, more: Partial<ClaimFact> = {}): ClaimFact =>
  factFor(id, { date: '2017-06-15', ...more });

/** Claims of a month: so many of cooperation, so many of conflict; ids tell pair, month and number. */
export function monthClaims(
  [source, target]: [string, string],
  month: string,
  cooperative: number,
  conflictual: number,
): ClaimFact[] {
  return Array.from({ length: cooperative + conflictual }, (_, n) =>
    claimOf(`${source}-${target}-${month}-${String(n).padStart(3, '0')}`, {
      ...{ source, target, date: `${month}-15` },
      ...(n < cooperative ? { type: 'SUPPORT', score: 5 } : {}),
    }),
  );
}
