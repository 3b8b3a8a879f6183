/** Runs the command line in this process, its TypeScript read through tsx. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './prepare.mjs';

/** @param {string[]} args the command line's arguments, without node and script */
export async function launch(args) {
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import(pathToFileURL(join(ROOT, 'cli/main.ts')).href);
  await main(args);
}
