/** Fourth stage: everything that follows from the claims, the mentions and the affiliations is made anew. */
import { type CoOccurrence, countTogether } from '../../ingest/cooccur/count.ts';
import { type AffiliationTriple, countAffiliations } from '../model/affiliations.ts';
import type { ClaimFact } from '../model/facts.ts';
import type { AffiliationRow, DocumentRow } from '../model/rows.ts';
import { type Tie, tiesOf } from '../model/ties.ts';
import { type TypedEdge, typedEdgesOf } from '../model/typed-edges.ts';
import type { WritableStore } from '../store/graph-store.ts';
import { DERIVED_KINDS } from '../store/schema.ts';

export interface Derived {
  ties: Tie[];
  typed: TypedEdge[];
  together: CoOccurrence[];
  affiliations: AffiliationRow[];
}

/**
 * Computes the derived relations.
 * @param documents all documents of the store; copies are left out of co-occurrence
 * @param facts all claims, with their events
 * @param named document id to the actors named in each sentence
 * @param sentences number of sentences in the store
 */
export function derive(
  documents: DocumentRow[],
  facts: ClaimFact[],
  named: ReadonlyMap<string, string[][]>,
  sentences: number,
): Derived {
  const originals = documents.filter(({ duplicateOf }) => duplicateOf === null);
  return {
    ties: tiesOf(facts),
    typed: typedEdgesOf(facts),
    together: countTogether(
      originals.map(({ id }) => named.get(id) ?? []),
      sentences,
    ),
    affiliations: countAffiliations(
      documents.map(({ date, affiliations }) => ({
        date,
        affiliations: JSON.parse(affiliations) as AffiliationTriple[],
      })),
    ),
  };
}

/** Puts the derived relations in the place of those that the store holds. */
export async function writeDerived(store: WritableStore, derived: Derived): Promise<void> {
  await store.clearRelations(DERIVED_KINDS);
  const loader = store.loader();
  const actor = (id: string) => ({ label: 'Actor' as const, id });
  for (const tie of derived.ties) loader.relation('TIE', actor(tie.a), actor(tie.b), tie);
  for (const edge of derived.typed) loader.relation(edge.type, actor(edge.source), actor(edge.target), edge);
  for (const pair of derived.together) loader.relation('CO_OCCURS', actor(pair.a), actor(pair.b), pair);
  for (const row of derived.affiliations) {
    loader.relation('AFFILIATED_WITH', actor(row.who), actor(row.of), row);
  }
  await loader.flush();
}
