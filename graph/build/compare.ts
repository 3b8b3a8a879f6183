/**
 * Second stage: new documents and claims are compared with those of the store. Copies and further reports of an
 * event point at the first; where a new document comes before an older one, the older one's pointer changes.
 */
import { foldEvents } from '../model/events.ts';
import { type ClaimFact, factOf } from '../model/facts.ts';
import { findCopies } from '../model/near-duplicates.ts';
import type { ClaimRow, DocumentRow } from '../model/rows.ts';

export interface Comparison {
  /** Documents of the store and new ones. */
  documents: DocumentRow[];
  /** Claims of the store and new ones, with their events. */
  facts: ClaimFact[];
  /** Pointers that change in what the store held: id to the first one's id, or null. */
  changedDocuments: Map<string, string | null>;
  changedClaims: Map<string, string | null>;
}

/**
 * Finds copies and events over everything; sets `duplicateOf` of the new rows in place.
 * @param known what the store holds and keeps
 * @param added what this build adds
 */
export function compareAll(
  known: { documents: DocumentRow[]; facts: ClaimFact[] },
  added: { documents: DocumentRow[]; claims: ClaimRow[] },
): Comparison {
  const documents = [...known.documents, ...added.documents];
  const copies = findCopies(documents);
  const changedDocuments = new Map<string, string | null>();
  for (const document of known.documents) {
    const original = copies.get(document.id) ?? null;
    if (original !== document.duplicateOf) changedDocuments.set(document.id, original);
  }
  for (const document of documents) document.duplicateOf = copies.get(document.id) ?? null;

  const byId = new Map(documents.map((document) => [document.id, document]));
  const addedFacts = added.claims.map((claim) => factOf(claim, byId.get(claim.document) as DocumentRow));
  const knownFacts = known.facts.map((fact) => ({
    ...fact,
    original: copies.get(fact.document) ?? fact.document,
  }));
  const facts = [...knownFacts, ...addedFacts];
  const events = foldEvents(facts);
  const changedClaims = new Map<string, string | null>();
  for (const fact of knownFacts) {
    const event = events.get(fact.id) ?? fact.id;
    if (event !== fact.event) changedClaims.set(fact.id, event === fact.id ? null : event);
  }
  for (const fact of facts) fact.event = events.get(fact.id) ?? fact.id;
  for (const claim of added.claims) {
    const event = events.get(claim.id);
    claim.duplicateOf = event === undefined || event === claim.id ? null : event;
  }
  return { documents, facts, changedDocuments, changedClaims };
}
