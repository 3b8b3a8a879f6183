/** Opening the embedded store of a folder for reading, alone or beside others. */

import type { GraphStore } from '../graph-store.ts';
import { databaseFile, readManifest } from '../manifest.ts';
import { EmbeddedStore } from './embedded-store.ts';
import { ENGINE, Engine } from './engine.ts';

export interface OpenOptions {
  /**
   * True (the default): beside other readers; a build may put a newer store in its place meanwhile, which is seen
   * when it is opened again. False: alone; builds and others that want it alone are told `store-locked`.
   */
  readOnly?: boolean;
}

/**
 * Opens the store of a folder.
 * @param dir folder of the store
 * @throws SilatError `store-missing`, `store-invalid`, `store-locked`
 */
export async function openEmbedded(dir: string, { readOnly = true }: OpenOptions = {}): Promise<GraphStore> {
  readManifest(dir, ENGINE);
  const file = databaseFile(dir);
  return new EmbeddedStore(await Engine.open(file, dir, readOnly), file);
}
