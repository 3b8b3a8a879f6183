/** The graph room's door: what the command line and other rooms use. */

import { findActor, type Graph } from './graph.ts';
import type { Level } from './network/graph-index.ts';
import { actorView } from './server/actor-view.ts';
import type { ActorView } from './server/api.ts';
import type { Neo4jAddress } from './store/neo4j/address.ts';

export { buildGraph } from './build/build.ts';
export { forgetDocuments } from './build/forget.ts';
export { type BuildPreview, previewBuild } from './build/preview.ts';
export type { BuildOptions, BuildProgress, BuildStage, BuildSummary } from './build/summary.ts';
export { delimited } from './export/delimited.ts';
export { exportFile, type FileContent, type FileFormat } from './export/formats.ts';
export { exportNeo4jAdmin, IMPORT_COMMAND } from './export/neo4j-admin.ts';
export { findActor, Graph, openGraph } from './graph.ts';
export { loadQueries } from './queries/load.ts';
export type { LibraryQuery } from './queries/parse.ts';
export { type QueryResult, runCypher, runQuery } from './queries/run.ts';
export { DEFAULT_PORT } from './server/api.ts';
export { hostUnavailable, portInUse } from './server/errors.ts';
export { isLoopback } from './server/host-check.ts';
export { createServer, HOST, listen, type ServerOptions } from './server/server.ts';
export type { GraphPlace } from './store/build-target.ts';
export { readFingerprint } from './store/manifest.ts';
export type { Neo4jAddress } from './store/neo4j/address.ts';

/**
 * Makes sure that a Neo4j server answers and lets one in.
 * @throws SilatError `neo4j-unreachable`, `neo4j-denied`
 */
export async function checkNeo4j(address: Neo4jAddress): Promise<void> {
  const { Connection } = await import('./store/neo4j/connection.ts');
  await (await Connection.open(address)).close();
}

/**
 * An actor with its affiliations, ties and co-occurrences.
 * @param graph open graph
 * @param name an id, or a name in Arabic or English, forgiving of spelling
 * @param level at state level the answer is about the state that the actor acts for
 * @throws SilatError `actor-unknown`
 */
export async function describeActor(graph: Graph, name: string, level: Level = 'actor'): Promise<ActorView> {
  const index = await graph.index();
  const { id, state } = await findActor(graph, name);
  return actorView(graph.store, index, level === 'state' ? state : id, level);
}
