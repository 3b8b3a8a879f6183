/**
 * What a store was built from, as one hash: the content of the inputs, and the code and data that read them. The
 * same hash means that building again would give the same graph.
 */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SilatError } from '../../ingest/errors.ts';
import { expandPaths, STANDARD_INPUT } from '../../ingest/read/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What decides on the graph's content, besides the input. */
const CODE_FOLDERS = ['ingest', 'graph'];
const NOT_CODE = /\.test\.tsx?$|\.md$/;

async function hashFolder(hash: Hash, folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await hashFolder(hash, path);
    else if (!NOT_CODE.test(entry.name)) hash.update(`${entry.name}\0`).update(await readFile(path));
  }
}

/**
 * @param paths inputs; what cannot be read counts by its name, and is told when it is built
 * @returns null when standard input is among them: it can be read only once
 */
export async function fingerprintOf(paths: readonly string[]): Promise<string | null> {
  if (paths.includes(STANDARD_INPUT)) return null;
  const hash = createHash('sha256');
  for (const folder of CODE_FOLDERS) await hashFolder(hash, join(ROOT, folder));
  const problem = ({ message, where }: SilatError) => void hash.update(`! ${where.file} ${message}\0`);
  for (const { file } of await expandPaths(paths, { problem, note: () => undefined })) {
    hash.update(`${file}\0`);
    try {
      for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    } catch (error) {
      hash.update(`! ${String(error)}\0`);
    }
  }
  return hash.digest('hex');
}
