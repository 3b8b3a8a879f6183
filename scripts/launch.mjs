/** Runs the command line in this process: from its sources through tsx, or as it was compiled into a package. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './prepare.mjs';

const SOURCE = join(ROOT, 'cli/main.ts');
/** Made by package.mjs. A clone may hold one from an earlier day, so sources win where they are there. */
const COMPILED = join(ROOT, 'dist/cli/main.js');

/** @param {string[]} args the command line's arguments, without node and script */
export async function launch(args) {
  const isSource = existsSync(SOURCE);
  if (isSource) {
    const { register } = await import('tsx/esm/api');
    register();
  }
  const { main } = await import(pathToFileURL(isSource ? SOURCE : COMPILED).href);
  await main(args);
}
