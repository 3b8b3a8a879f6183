/** Which folder a store is in when none is named: `data/<name of the input>`; for asking, the one built last. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SilatError } from '../../ingest/errors.ts';
import { STANDARD_INPUT } from '../../ingest/read/index.ts';
import { STORES_FOLDER } from '../options.ts';

/** Written last by a build, so its date is the build's. */
const MANIFEST_FILE = 'store.json';
const EXTENSIONS = /(\.[A-Za-z][A-Za-z0-9]{0,7}){1,2}$/;
const MAX_NAME_CHARACTERS = 60;

const bareName = (path: string): string =>
  (path === STANDARD_INPUT ? 'stdin' : basename(resolve(path)).replace(EXTENSIONS, ''))
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, MAX_NAME_CHARACTERS) || 'news';

/**
 * The store of an input: one path gives its name, several of one folder the folder's name.
 * @param paths at least one
 */
export function storeOf(paths: readonly string[]): string {
  const [first = STANDARD_INPUT, ...others] = paths;
  if (others.length === 0) return join(STORES_FOLDER, bareName(first));
  const folders = new Set(paths.map((path) => (path === STANDARD_INPUT ? path : dirname(resolve(path)))));
  const name = folders.size === 1 ? bareName([...folders][0] ?? first) : `${bareName(first)}-and-others`;
  return join(STORES_FOLDER, name);
}

/**
 * The store built last under data/.
 * @throws SilatError `store-missing` when there is none
 */
export async function latestStore(): Promise<string> {
  let latest: { dir: string; ms: number } | null = null;
  const entries = await readdir(STORES_FOLDER, { withFileTypes: true }).catch(() => []);
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const dir = join(STORES_FOLDER, name);
    const found = await stat(join(dir, MANIFEST_FILE)).catch(() => null);
    if (found !== null && (latest === null || found.mtimeMs > latest.ms)) latest = { dir, ms: found.mtimeMs };
  }
  if (latest !== null) return latest.dir;
  throw new SilatError(
    'store-missing',
    { ar: 'لم تُبن شبكة بعد', en: 'no graph has been built yet' },
    {
      ar: 'ابنها بالأمر «silat start» أو «silat build»، أو سمّ مجلدها بالخيار ‎--store',
      en: 'build one with "silat start" or "silat build", or name its folder with --store',
    },
  );
}
