/**
 * What the scripts of package.json do. Each works as the very first command in a fresh clone: it checks Node,
 * installs what is missing, builds the viewer where it is needed, and then does the work.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPackage } from './package.mjs';
import { checkNode, ensureInstalled, ROOT, say } from './prepare.mjs';
import { ensureViewer } from './viewer.mjs';

const [task = '', ...args] = process.argv.slice(2);

/** @param {string} path under node_modules */
const tool = (path) => join(ROOT, 'node_modules', path);

/** The steps of `npm test`, in order; the first that fails ends it. */
const TEST_STEPS = [
  { name: 'Types', command: [tool('typescript/bin/tsc'), '--noEmit'] },
  { name: 'Lint and format', command: [tool('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'Tests', command: [tool('vitest/vitest.mjs'), 'run', ...args] },
];

/** @param {string[]} command a Node script and its arguments */
function node(command) {
  const done = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' });
  return done.status ?? 1;
}

/** @param {string} file in TypeScript, from the root */
const typescript = (file) => ['--import', 'tsx', join(ROOT, file)];

function test() {
  for (const { name, command } of TEST_STEPS) {
    say(`\n== ${name} ==`);
    const status = node(command);
    if (status !== 0) {
      say(`\n== ${name}: failed ==`);
      process.exit(status);
    }
  }
  say('\n== All passed ==');
}

checkNode();
ensureInstalled();
switch (task) {
  case 'start': {
    const { launch } = await import('./launch.mjs');
    await launch(['start', ...args]);
    break;
  }
  case 'test':
    ensureViewer();
    test();
    break;
  case 'viewer':
    ensureViewer();
    break;
  case 'package':
    ensureViewer();
    buildPackage();
    break;
  case 'pictures':
    ensureViewer();
    process.exit(node([...typescript('scripts/pictures.ts'), ...args]));
    break;
  case 'bench': {
    const [what = '', ...rest] = args;
    process.exit(node(['--expose-gc', ...typescript(`bench/${what}.ts`), ...rest]));
    break;
  }
  default:
    say('Usage: node scripts/run.mjs start|test|viewer|package|pictures|bench [ARGUMENT...]');
    process.exit(2);
}
