/** `GET /api/actor/:id`: an actor, what it belongs to, its ties, and whom it is named with. */
import type { EventType } from '../../ingest/vocabulary.ts';
import { type ClaimFact, isAsserted } from '../model/facts.ts';
import { compareText } from '../model/ids.ts';
import { byPair, tieId } from '../model/ties.ts';
import { filterFacts } from '../network/filter.ts';
import type { GraphIndex, Level } from '../network/graph-index.ts';
import { nodeOf, refOf } from '../network/node.ts';
import { signedTiesOf } from '../network/signed/signed-ties.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { ActorView, TypeCount } from './api.ts';

/** Most actors named together that are shown. */
const MOST_TOGETHER = 30;

const TOGETHER = `
MATCH (a:Actor {id: $id})-[r:CO_OCCURS]-(b:Actor)
RETURN b.id AS id, r.sentences AS sentences, r.documents AS documents, r.npmi AS npmi, r.llr AS llr`;
const OF = `
MATCH (a:Actor {id: $id})-[r:AFFILIATED_WITH]->(b:Actor)
RETURN b.id AS id, r.role AS role, r.documents AS documents`;
const HAS = `
MATCH (b:Actor)-[r:AFFILIATED_WITH]->(a:Actor {id: $id})
RETURN b.id AS id, r.role AS role, r.documents AS documents`;

/**
 * Describes an actor.
 * @param id of the level: at state level, whom the actor acts for
 * @param period first and last day of the claims behind its ties
 */
export async function actorView(
  store: GraphStore,
  index: GraphIndex,
  id: string,
  level: Level,
  period: { from?: string | undefined; to?: string | undefined } = {},
): Promise<ActorView> {
  const row = index.actors.get(id);
  const bloc = index.levels[level].blocs.find(({ members }) => members.includes(id))?.id ?? null;
  const { aliases = [], cameo = null, qid = null } = row ?? {};
  return {
    actor: { ...nodeOf(index, level, id), bloc, aliases, cameo, qid },
    affiliations: [
      ...(await affiliations(store, index, id, 'of')),
      ...(await affiliations(store, index, id, 'has')),
    ],
    ties: tiesFrom(index, level, id, period),
    coOccurrences: await together(store, index, id),
  };
}

async function affiliations(store: GraphStore, index: GraphIndex, id: string, direction: 'of' | 'has') {
  type Affiliated = { id: string; role: string | null; documents: number };
  const { rows } = await store.query(direction === 'of' ? OF : HAS, { id });
  return (rows as unknown as Affiliated[])
    .sort((a, b) => b.documents - a.documents || compareText(a.id + (a.role ?? ''), b.id + (b.role ?? '')))
    .map(({ id: other, role, documents }) => ({ actor: refOf(index, other), role, direction, documents }));
}

async function together(
  store: GraphStore,
  index: GraphIndex,
  id: string,
): Promise<ActorView['coOccurrences']> {
  type Pair = { id: string; sentences: number; documents: number; npmi: number; llr: number };
  const { rows } = await store.query(TOGETHER, { id });
  return (rows as unknown as Pair[])
    .sort((a, b) => b.llr - a.llr || compareText(a.id, b.id))
    .slice(0, MOST_TOGETHER)
    .map(({ id: other, sentences, documents, npmi }) => ({
      ...{ other: refOf(index, other), sentences, documents, npmi },
    }));
}

function tiesFrom(
  index: GraphIndex,
  level: Level,
  id: string,
  period: { from?: string | undefined; to?: string | undefined },
): ActorView['ties'] {
  const own = filterFacts(index.levels[level].facts, period).filter(
    ({ source, target }) => source === id || target === id,
  );
  const claims = byPair(own);
  const ties = signedTiesOf(own, index.states).map((tie) => {
    const key = tieId(tie.a, tie.b);
    const asserted = (claims.get(key) ?? []).filter(isAsserted);
    return {
      other: refOf(index, tie.a === id ? tie.b : tie.a),
      edge: { id: key, ...tie },
      outgoing: countTypes(asserted.filter(({ source }) => source === id)),
      incoming: countTypes(asserted.filter(({ target }) => target === id)),
    };
  });
  return ties.sort((x, y) => y.edge.weight - x.edge.weight || compareText(x.edge.id, y.edge.id));
}

function countTypes(facts: ClaimFact[]): TypeCount[] {
  const counts = new Map<EventType, number>();
  for (const { type } of facts) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, claims]) => ({ type, claims }))
    .sort((a, b) => b.claims - a.claims || compareText(a.type, b.type));
}
