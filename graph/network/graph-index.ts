/**
 * The network in memory: actors, claims as facts at both levels, and positions. A server reads it once from the
 * store; every view is computed from it, and texts are fetched from the store when asked for.
 */
import type { ClaimFact } from '../model/facts.ts';
import type { ActorRow, DocumentRow } from '../model/rows.ts';
import { byPair } from '../model/ties.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { readActors, readDocuments, readFacts } from '../store/read.ts';
import { rankBlocs, ranksOf } from './bloc-ranks.ts';
import { type BlocMembers, findBlocs } from './blocs.ts';
import type { Positions } from './layout.ts';
import { layoutOf } from './layout-cache.ts';
import { atStateLevel, statesOf } from './level.ts';
import { type SignedTie, signedTiesOf } from './signed/signed-ties.ts';

export type Level = 'actor' | 'state';

/** Claims, ties and positions of one level. */
export interface LevelIndex {
  facts: ClaimFact[];
  ties: SignedTie[];
  /** Tie id to the claims between the two, denied and wished ones included. */
  byPair: Map<string, ClaimFact[]>;
  /** Actor id to the sum of the weights of its ties. */
  weights: Map<string, number>;
  positions: Positions;
  blocs: BlocMembers[];
  /** Actor id to the rank of its bloc, where it is in one; see bloc-ranks.ts. */
  blocRanks: ReadonlyMap<string, number>;
}

export interface GraphIndex {
  documents: Map<string, DocumentRow>;
  /** Actors and places by id. */
  actors: Map<string, ActorRow>;
  places: Map<string, ActorRow>;
  states: Map<string, string>;
  mentions: Map<string, number>;
  levels: Record<Level, LevelIndex>;
}

/**
 * Reads the index from a store.
 * @param store open store
 * @param dir its folder, for the cached layouts; null when it has none
 */
export async function loadIndex(store: GraphStore, dir: string | null): Promise<GraphIndex> {
  const documents = await readDocuments(store);
  const actors = await readActors(store);
  const facts = await readFacts(store, documents);
  const states = statesOf(actors);
  const counts = await store.query(
    'MATCH (s:Sentence)-[m:MENTIONS]->(a:Actor) RETURN a.id AS id, count(*) AS mentions',
  );
  const actor = levelIndex(facts, states, dir, 'actor', new Map());
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    places: new Map((await readActors(store, 'Place')).map((place) => [place.id, place])),
    states,
    mentions: new Map(counts.rows.map(({ id, mentions }) => [id as string, Number(mentions)])),
    // A state keeps the colour of its bloc at both levels.
    levels: { actor, state: levelIndex(atStateLevel(facts, states), states, dir, 'state', actor.blocRanks) },
  };
}

function levelIndex(
  facts: ClaimFact[],
  states: ReadonlyMap<string, string>,
  dir: string | null,
  level: Level,
  known: ReadonlyMap<string, number>,
): LevelIndex {
  const ties = signedTiesOf(facts, states);
  const weights = new Map<string, number>();
  for (const { a, b, weight } of ties) {
    for (const id of [a, b]) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  const blocs = findBlocs(ties);
  const blocRanks = ranksOf(rankBlocs(blocs, known));
  return {
    facts,
    ties,
    byPair: byPair(facts),
    weights,
    positions: layoutOf(dir, level, ties),
    blocs,
    blocRanks,
  };
}
