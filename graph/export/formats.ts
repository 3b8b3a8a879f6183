/** Every format of one file, by its name on the command line. */
import type { Graph } from '../graph.ts';
import type { Level } from '../network/graph-index.ts';
import { CLAIM_TYPES, claimTable } from './claims.ts';
import { delimited } from './delimited.ts';
import { eventTable } from './event-tables.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { plainNetwork } from './network.ts';
import { toParquet } from './parquet.ts';
import { toTurtle } from './turtle.ts';

export type FileContent = string | Uint8Array;
type Writer = (graph: Graph, level: Level) => Promise<FileContent>;

export const FILE_FORMATS = {
  gexf: async (graph, level) => toGexf(plainNetwork(await graph.index(), level)),
  graphml: async (graph, level) => toGraphml(plainNetwork(await graph.index(), level)),
  claims: async ({ store }) => delimited(await claimTable(store)),
  parquet: async ({ store }) => toParquet(await claimTable(store), CLAIM_TYPES),
  polecat: async ({ store }) => delimited(eventTable(await claimTable(store), 'polecat'), '\t'),
  icews: async ({ store }) => delimited(eventTable(await claimTable(store), 'icews'), '\t'),
  turtle: async ({ store }) => toTurtle(await claimTable(store)),
} as const satisfies Record<string, Writer>;
export type FileFormat = keyof typeof FILE_FORMATS;

/**
 * The graph in one file.
 * @param graph open graph
 * @param level of the network; tables of claims have the actors as they are named
 * @returns text, or the bytes of a binary format; the same graph gives the same
 * @throws SilatError `query-failed`
 */
export function exportFile(graph: Graph, format: FileFormat, level: Level): Promise<FileContent> {
  return FILE_FORMATS[format](graph, level);
}
