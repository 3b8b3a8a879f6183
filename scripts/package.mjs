/**
 * Makes dist/: the project as JavaScript with types, for a published package and for the image. Node strips no types
 * under node_modules, so what is installed has to be compiled. The folder mirrors the tree, data and viewer included,
 * so that every module finds its files beside itself there as it does in the sources.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, say } from './prepare.mjs';

const DIST = join(ROOT, 'dist');
/** Copied whole. */
const FOLDERS = ['corpus/briefs', 'viewer/dist'];
/** `scripts/` stands there because `cli/` asks it for the viewer. */
const FILES = ['package.json', 'scripts/prepare.mjs', 'scripts/viewer.mjs'];
/** Rooms whose modules read files of their own, and what those files end in. */
const ROOMS = ['ingest', 'graph'];
const DATA = /\.(tsv|json\.gz|cypher)$/;
/** What models were trained on, and what tests run with. */
const NOT_SHIPPED = new Set(['train', 'testing']);
/** TypeScript rewrites these endings in modules but not in declarations. */
const TYPESCRIPT_IMPORT = /(['"])(\.\.?\/[^'"]+)\.ts\1/g;

/**
 * @param {string} folder from the root
 * @returns {string[]} data files in it, from the root
 */
function dataIn(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_SHIPPED.has(entry.name) ? [] : dataIn(path);
    return DATA.test(entry.name) ? [path] : [];
  });
}

function rewriteDeclarations() {
  for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(DIST, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(TYPESCRIPT_IMPORT, '$1$2.js$1'));
  }
}

/** Compiles and copies; ends the process if the compiler finds an error. The viewer has to be built before. */
export function buildPackage() {
  // Installed as a package: there is nothing to compile.
  if (!existsSync(join(ROOT, 'tsconfig.build.json'))) return;
  rmSync(DIST, { recursive: true, force: true });
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const done = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) {
    say(
      'The package could not be compiled; see the messages above. / تعذرت ترجمة الحزمة؛ انظر الرسائل أعلاه.',
    );
    process.exit(1);
  }
  rewriteDeclarations();
  for (const path of [...FOLDERS, ...FILES, ...ROOMS.flatMap(dataIn)])
    cpSync(join(ROOT, path), join(DIST, path), { recursive: true });
}
