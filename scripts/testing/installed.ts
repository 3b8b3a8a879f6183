/**
 * The package as a project that depends on it has it: packed by npm, unpacked under node_modules, beside the packages
 * that it declares and no others. These are links to the ones installed here, so no registry is asked.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');

interface PackageFile {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Installed {
  /** The project that depends on Silat. */
  project: string;
  /** Files of the tarball, as `npm pack` lists them, with their sizes in bytes. */
  files: { path: string; size: number }[];
  /** Bytes of the tarball. */
  size: number;
  remove(): void;
}

const packageFile = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** Any program in TypeScript for Node has these. */
const NODE_TYPES = '@types/node';

/** What npm would put beside the package: its dependencies, and the peers that these ask for. */
function declared(folder: string): string[] {
  const own = Object.keys(packageFile(folder).dependencies ?? {});
  const peers = own.flatMap((name) => Object.keys(packageFile(join(MODULES, name)).peerDependencies ?? {}));
  return [...new Set([...own, ...peers])];
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to);
}

/**
 * Packs the project (which compiles it into dist/) and lays it out in a folder of its own.
 * @throws Error when npm or the compiler fails
 */
export function install(): Installed {
  const project = mkdtempSync(join(tmpdir(), 'silat-package-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string; size: number; files: Installed['files'] }[];
  if (packed === undefined) throw new Error('npm pack made nothing');
  execFileSync('tar', ['xzf', join(project, packed.filename), '-C', project]);
  const modules = join(project, 'node_modules');
  cpSync(join(project, 'package'), join(modules, 'silat'), { recursive: true });
  for (const name of [...declared(join(modules, 'silat')), NODE_TYPES])
    link(join(MODULES, name), join(modules, name));
  link('../silat/silat', join(modules, '.bin', 'silat'));
  const { size, files } = packed;
  return { project, size, files, remove: () => rmSync(project, { recursive: true, force: true }) };
}
