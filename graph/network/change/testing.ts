/** Claims for tests of change: many at once, from counts. */
import type { ClaimFact } from '../../model/facts.ts';

/** One claim between a and b, an event of its own unless said otherwise. */
export function claimOf(id: string, more: Partial<ClaimFact> = {}): ClaimFact {
  return {
    ...{ id, source: 'a', target: 'b', type: 'ASSAULT', score: -9, negated: false, irrealis: false },
    ...{ date: '2017-06-15', datePrecision: 'day', cueKey: '', cueStart: 0, document: `d-${id}` },
    ...{ documentDate: null, original: `d-${id}`, outlet: 'o', event: id, ...more },
  };
}

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
