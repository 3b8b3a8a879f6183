/** Fourth stage: everything that follows from the claims, the mentions and the affiliations is made anew. */
import { type CoOccurrence, countTogether } from '../../ingest/cooccur/count.ts';
import { type AffiliationTriple, countAffiliations } from '../model/affiliations.ts';
import type { ClaimFact } from '../model/facts.ts';
import type { ActorRow, AffiliationRow, BlocRow, DocumentRow, MembershipRow } from '../model/rows.ts';
import { type TypedEdge, typedEdgesOf } from '../model/typed-edges.ts';
import { blocHistory } from '../network/bloc-history.ts';
import type { Level } from '../network/graph-index.ts';
import { atStateLevel, statesOf } from '../network/level.ts';
import { type SignedTie, signedTiesOf } from '../network/signed/signed-ties.ts';
import type { DerivedRelation, WritableStore } from '../store/graph-store.ts';
import { DERIVED_KINDS } from '../store/schema.ts';

export interface Derived {
  ties: Record<Level, SignedTie[]>;
  typed: TypedEdge[];
  together: CoOccurrence[];
  affiliations: AffiliationRow[];
  /** Of both levels. */
  blocs: BlocRow[];
  memberships: MembershipRow[];
}

/**
 * Computes the derived relations.
 * @param documents all documents of the store; copies are left out of co-occurrence
 * @param facts all claims, with their events
 * @param named document id to the actors named in each sentence
 * @param sentences number of sentences in the store
 * @param actors all actors of the store
 */
export function derive(
  documents: DocumentRow[],
  facts: ClaimFact[],
  named: ReadonlyMap<string, string[][]>,
  sentences: number,
  actors: readonly ActorRow[],
): Derived {
  const states = statesOf(actors);
  const index = { states, actors: new Map(actors.map((actor) => [actor.id, actor])) };
  const stateFacts = atStateLevel(facts, states);
  const ties = { actor: signedTiesOf(facts, states), state: signedTiesOf(stateFacts, states) };
  const histories = [
    blocHistory(index, 'actor', facts, ties.actor),
    blocHistory(index, 'state', stateFacts, ties.state),
  ];
  const originals = documents.filter(({ duplicateOf }) => duplicateOf === null);
  return {
    ties,
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
    blocs: histories.flatMap(({ blocs }) => blocs),
    memberships: histories.flatMap(({ memberships }) => memberships),
  };
}

function* relationsOf(derived: Derived): Generator<DerivedRelation> {
  for (const tie of derived.ties.actor) yield { kind: 'TIE', from: tie.a, to: tie.b, row: tie };
  for (const edge of derived.typed) yield { kind: edge.type, from: edge.source, to: edge.target, row: edge };
  for (const pair of derived.together) yield { kind: 'CO_OCCURS', from: pair.a, to: pair.b, row: pair };
  for (const row of derived.memberships) yield { kind: 'IN_BLOC', from: row.actor, to: row.bloc, row };
  for (const row of derived.affiliations) yield { kind: 'AFFILIATED_WITH', from: row.who, to: row.of, row };
}

/** Puts the derived relations in the place of those that the store holds. */
export async function writeDerived(store: WritableStore, derived: Derived): Promise<void> {
  const held = await store.query('MATCH (b:Bloc) RETURN b.id AS id');
  const wanted = new Set(derived.blocs.map(({ id }) => id));
  const gone = held.rows.map(({ id }) => id as string).filter((id) => !wanted.has(id));
  await store.mergeNodes('Bloc', derived.blocs);
  await store.replaceRelations(DERIVED_KINDS, relationsOf(derived));
  await store.removeNodes('Bloc', gone);
}
