/**
 * The manifest beside a store: which schema and engine wrote it, how large it was, and the fingerprint of what
 * it was built from, so that a caller can tell that nothing has to be built again.
 */
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { storeInvalid, storeMissing } from './errors.ts';
import { STORE_SCHEMA } from './schema.ts';

const MANIFEST_FILE = 'store.json';
const DATABASE_FILE = 'graph.lbug';

const manifestShape = z.object({
  schema: z.number(),
  engine: z.string(),
  /** Size of the database file after the build: a smaller one is damaged. */
  bytes: z.number(),
  /** What the caller says that it was built from. */
  fingerprint: z.string().nullable(),
  documents: z.number(),
});
export type Manifest = z.infer<typeof manifestShape>;

/** The database file of a store. */
export function databaseFile(dir: string): string {
  return join(dir, DATABASE_FILE);
}

/**
 * Reads and checks the manifest of a store.
 * @param dir folder of the store
 * @param engine name and storage version of the engine that wants to read
 * @throws SilatError `store-missing`, `store-invalid`
 */
export function readManifest(dir: string, engine: string): Manifest {
  const file = databaseFile(dir);
  if (!existsSync(file)) throw storeMissing(dir);
  const manifest = parse(dir);
  if (manifest.schema !== STORE_SCHEMA) throw storeInvalid(dir, `schema ${manifest.schema}`);
  if (manifest.engine !== engine) throw storeInvalid(dir, manifest.engine);
  if (statSync(file).size < manifest.bytes) throw storeInvalid(dir, 'truncated');
  return manifest;
}

function parse(dir: string): Manifest {
  try {
    return manifestShape.parse(JSON.parse(readFileSync(join(dir, MANIFEST_FILE), 'utf8')));
  } catch (cause) {
    throw storeInvalid(dir, MANIFEST_FILE, cause);
  }
}

/** Writes the manifest in one step. */
export function writeManifest(dir: string, manifest: Manifest): void {
  const file = join(dir, MANIFEST_FILE);
  writeFileSync(`${file}.next`, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(`${file}.next`, file);
}

/**
 * The fingerprint that a store was built with.
 * @param dir folder of the store
 * @returns null when there is no readable store, or it was built without one
 */
export function readFingerprint(dir: string): string | null {
  try {
    return existsSync(databaseFile(dir)) ? parse(dir).fingerprint : null;
  } catch {
    return null;
  }
}
