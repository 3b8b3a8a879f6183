/** An open graph: the store, and what is read from it once and kept. */
import { SilatError } from '../ingest/errors.ts';
import type { ActorRow } from './model/rows.ts';
import { type GraphIndex, loadIndex } from './network/graph-index.ts';
import { ActorSearch } from './search/actor-search.ts';
import type { GraphPlace } from './store/build-target.ts';
import { type OpenOptions, openEmbedded } from './store/embedded/open.ts';
import type { GraphStore } from './store/graph-store.ts';

export class Graph {
  private indexed: Promise<GraphIndex> | null = null;
  private searched: Promise<ActorSearch> | null = null;

  constructor(
    readonly store: GraphStore,
    /** Folder of an embedded store; null for a server. */
    readonly dir: string | null,
  ) {}

  /** The network in memory, read at the first call. */
  index(): Promise<GraphIndex> {
    this.indexed ??= loadIndex(this.store, this.dir);
    return this.indexed;
  }

  /** Search over the names of actors, made at the first call. */
  search(): Promise<ActorSearch> {
    this.searched ??= this.index().then(
      ({ actors, levels }) => new ActorSearch(actors.values(), levels.actor.weights),
    );
    return this.searched;
  }

  close(): Promise<void> {
    return this.store.close();
  }
}

/**
 * Opens a graph.
 * @param place folder of an embedded store, or a Neo4j server
 * @param options `readOnly: false` locks builds out while an embedded store is open, as a server should
 * @throws SilatError `store-missing`, `store-invalid`, `store-locked`, `neo4j-unreachable`, `neo4j-denied`
 */
export async function openGraph(place: GraphPlace, options: OpenOptions = {}): Promise<Graph> {
  if (typeof place === 'string') return new Graph(await openEmbedded(place, options), place);
  const { openNeo4j } = await import('./store/neo4j/target.ts');
  return new Graph(await openNeo4j(place), null);
}

/** There is no such actor. */
export function actorUnknown(name: string): SilatError {
  return new SilatError(
    'actor-unknown',
    { ar: `لا فاعل باسم أو معرف «${name}».`, en: `There is no actor with the name or id "${name}".` },
    {
      ar: 'ابحث عن الاسم بجزء منه، بالعربية أو الإنجليزية.',
      en: 'Search by a part of the name, in Arabic or English.',
    },
  );
}

/**
 * The actor that a name or an id means.
 * @param graph open graph
 * @param name an id, or a name in Arabic or English, forgiving of spelling
 * @throws SilatError `actor-unknown`
 */
export async function findActor(graph: Graph, name: string): Promise<ActorRow> {
  const byId = (await graph.index()).actors.get(name.trim());
  const found = byId ?? (await graph.search()).find(name, 1)[0]?.actor;
  if (!found) throw actorUnknown(name);
  return found;
}
