/** A graph for programs: built from records, opened, asked in Cypher, closed. */
import { buildGraph } from '../graph/build/build.ts';
import type { BuildOptions, BuildSummary } from '../graph/build/summary.ts';
import { type Graph, openGraph } from '../graph/graph.ts';
import { runCypher, runQuery } from '../graph/queries/run.ts';
import type { GraphPlace } from '../graph/store/build-target.ts';
import type { Parameters, Row } from '../graph/store/graph-store.ts';
import { isNeo4jUrl } from '../graph/store/neo4j/address.ts';
import type { DocumentRecord } from '../ingest/record.ts';

/** Folder of an embedded store; or a Neo4j server: its URL, or an object with URL, user and password. */
export type StorePlace = GraphPlace;

const placeOf = (place: StorePlace): GraphPlace =>
  typeof place === 'string' && isNeo4jUrl(place) ? { url: place } : place;

/** The graph of each open store; kept beside it, so that the types of a store tell nothing of what is inner. */
const GRAPHS = new WeakMap<Store, Graph>();

/**
 * For functions of this library that take a store and work on its graph.
 * @internal
 */
export function graphOf(store: Store): Graph {
  return GRAPHS.get(store)!;
}

/** An open graph. It is read from as it was when it was opened; open it again after a build. */
export class Store {
  /** @internal Stores are made by {@link openStore}. */
  constructor(graph: Graph) {
    GRAPHS.set(this, graph);
  }

  /**
   * Asks in Cypher, reading only. The labels and properties are in docs/cypher.md.
   * @param cypher one statement; every returned column with an alias
   * @param parameters values of its `$names`
   * @returns one object a row, by column; `R` says what you expect and is not checked
   * @throws SilatError `query-not-read-only`, `query-failed`
   */
  async query<R extends Row = Row>(cypher: string, parameters: Parameters = {}): Promise<R[]> {
    return (await runCypher(graphOf(this), cypher, parameters)).rows as R[];
  }

  /**
   * Asks a question of the library.
   * @param name as `loadQueries()` lists them
   * @param values its parameters; actors by name (Arabic or English) or id
   * @returns one object a row, by column; `R` says what you expect and is not checked
   * @throws SilatError `query-unknown`, `query-parameter`, `actor-unknown`, `query-failed`
   */
  async ask<R extends Row = Row>(
    name: string,
    values: Readonly<Record<string, string | number | undefined>> = {},
  ): Promise<R[]> {
    return (await runQuery(graphOf(this), name, values)).rows as R[];
  }

  /** Lets go of the files, or of the connection. */
  close(): Promise<void> {
    return graphOf(this).close();
  }
}

/**
 * Opens a graph that was built.
 * @param place a folder, or a Neo4j server
 * @throws SilatError `store-missing`, `store-invalid`, `store-locked`, `neo4j-unreachable`, `neo4j-denied`
 */
export async function openStore(place: StorePlace): Promise<Store> {
  return new Store(await openGraph(placeOf(place)));
}

/**
 * Builds a graph from records, or adds to it; the same records again change nothing.
 * @param records as `extract` or `extractEach` gives them
 * @param place folder of an embedded store, made when missing; or a Neo4j server
 * @param options progress, replacement, documents to forget
 * @returns counts of the whole graph after it
 * @throws SilatError `store-locked`, `store-invalid`, `neo4j-unreachable`, `neo4j-denied`
 */
export function buildStore(
  records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
  place: StorePlace,
  options: BuildOptions = {},
): Promise<BuildSummary> {
  return buildGraph(records, placeOf(place), options);
}
