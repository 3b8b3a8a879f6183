/** Who belongs to what, counted over documents: one row per pair and role. */
import type { DocumentRecord } from '../../ingest/record.ts';
import { compareText } from './ids.ts';
import type { AffiliationRow } from './rows.ts';
import { orNull } from './text.ts';

/** Who, of what, in which role. */
export type AffiliationTriple = [who: string, of: string, role: string | null];

/**
 * What a record says of affiliations, each once; an actor's affiliation with itself is left out.
 * @param record one line of `silat extract`
 */
export function affiliationsOf(record: DocumentRecord): AffiliationTriple[] {
  const triples = new Map<string, AffiliationTriple>();
  for (const { who, of, role } of record.affiliations) {
    if (who === of) continue;
    const triple: AffiliationTriple = [who, of, orNull(role)];
    triples.set(JSON.stringify(triple), triple);
  }
  return [...triples.values()];
}

/**
 * Counts affiliations over documents.
 * @param documents date (ISO or null) and affiliations of each document
 * @returns one row per who, of and role, in a fixed order
 */
export function countAffiliations(
  documents: Iterable<{ date: string | null; affiliations: AffiliationTriple[] }>,
): AffiliationRow[] {
  const rows = new Map<string, AffiliationRow>();
  for (const { date, affiliations } of documents) {
    for (const [who, of, role] of affiliations) {
      const key = JSON.stringify([who, of, role]);
      const row = rows.get(key) ?? { who, of, role, documents: 0, since: null, until: null };
      row.documents++;
      if (date !== null && (row.since === null || date < row.since)) row.since = date;
      if (date !== null && (row.until === null || date > row.until)) row.until = date;
      rows.set(key, row);
    }
  }
  return [...rows.entries()].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}
