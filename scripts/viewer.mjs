/** Builds the viewer when its build is missing or older than its sources (told by a hash, not by dates). */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LOCK, ROOT, say } from './prepare.mjs';

const VIEWER = join(ROOT, 'viewer');
const DIST = join(VIEWER, 'dist');
const STAMP = join(DIST, '.sources');
/** What the viewer is built from: its own files, the modules that it shares with the server, the dependencies. */
const SHARED = [
  'ingest/vocabulary.ts',
  'ingest/relate/plover.ts',
  'ingest/errors.ts',
  'graph/server/api.ts',
  'package-lock.json',
];
const NOT_SOURCES = new Set(['dist', 'node_modules', 'test-results']);

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name) && !entry.name.includes('.test.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

function sourcesHash() {
  const hash = createHash('sha256');
  const shared = SHARED.map((file) => join(ROOT, file)).filter((file) => existsSync(file));
  for (const file of [...filesIn(VIEWER), ...shared].sort()) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Builds the viewer if needed; ends the process if that fails. */
export function ensureViewer() {
  // Installed as a package: it came built, without its sources.
  if (!existsSync(LOCK) || !existsSync(join(VIEWER, 'index.html'))) return;
  const hash = sourcesHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  say('Building the viewer / بناء العارض');
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', 'viewer', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) {
    say('The viewer could not be built; see the messages above. / تعذر بناء العارض؛ انظر الرسائل أعلاه.');
    process.exit(1);
  }
  writeFileSync(STAMP, hash);
}
