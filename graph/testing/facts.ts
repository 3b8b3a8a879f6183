/** Claims for tests, written in one line each. */
import type { ClaimFact } from '../model/facts.ts';

/** A claim of its own event and document, told on the first of January 2020 in its writer's own words. */
export function factFor(id: string, more: Partial<ClaimFact> = {}): ClaimFact {
  return {
    ...{ id, source: 'a', target: 'b', type: 'ASSAULT', score: -9, negated: false, irrealis: false },
    ...{ date: '2020-01-01', datePrecision: 'day', cueKey: '', cueStart: 0, attributedTo: null },
    ...{ document: `d-${id}`, documentDate: null, original: `d-${id}`, outlet: 'o', event: id, ...more },
  };
}
