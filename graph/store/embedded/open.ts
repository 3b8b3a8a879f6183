/** Opening the embedded store of a folder for reading. */
import { databaseFile, readManifest } from '../manifest.ts';
import type { GraphStore } from '../graph-store.ts';
import { EmbeddedStore } from './embedded-store.ts';
import { ENGINE, Engine } from './engine.ts';

/**
 * Opens the store of a folder for reading. Several processes may read at once; none can build meanwhile.
 * @param dir folder of the store
 * @throws SilatError `store-missing`, `store-invalid`, `store-locked`
 */
export async function openEmbedded(dir: string): Promise<GraphStore> {
  readManifest(dir, ENGINE);
  const file = databaseFile(dir);
  return new EmbeddedStore(await Engine.open(file, dir, true), file);
}
