/** What a build writes into: a draft of the embedded store, or a server. */
import { Draft } from './embedded/draft.ts';
import type { WritableStore } from './graph-store.ts';
import type { Neo4jAddress } from './neo4j/address.ts';

export interface BuildTarget {
  readonly store: WritableStore;
  /** Folder for what is kept beside the graph; null when it has none. */
  readonly dir: string | null;
  /** Whether a build before this one was stopped before its end and left its work as it was. */
  readonly wasInterrupted: boolean;
  /** Everything is written: others may see it. */
  publish(fingerprint: string | null, documents: number): Promise<void>;
  /** The build failed. */
  discard(): Promise<void>;
}

/** Where a graph is: the folder of an embedded store, or a server. */
export type GraphPlace = string | Neo4jAddress;

/**
 * @param replace start from nothing, whatever the place holds
 * @throws SilatError `store-locked`, `store-invalid`, `neo4j-unreachable`, `neo4j-denied`
 */
export async function openTarget(place: GraphPlace, replace: boolean): Promise<BuildTarget> {
  if (typeof place === 'string') return Draft.open(place, replace);
  // The driver is loaded only by those who use it.
  const { openNeo4jTarget } = await import('./neo4j/target.ts');
  return openNeo4jTarget(place, replace);
}
