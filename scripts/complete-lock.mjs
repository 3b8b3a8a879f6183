/**
 * Completes package-lock.json with the platform packages that npm left out: `node scripts/complete-lock.mjs`, to be
 * run after the dependencies were changed. npm leaves out an optional package that the registry in use does not
 * serve, and `npm ci` then refuses the lock file, on every platform. An entry needs no more than its version and the
 * platform that it is for; npm fetches it only there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { LOCK } from './prepare.mjs';

const OPERATING_SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64'];

/**
 * The platform in a package's name, as in `core-linux-x64-musl`.
 * @param {string} name
 * @returns {{ cpu: string[], libc?: string[], os: string[] } | null} null where it names none
 */
export function platformOf(name) {
  const parts = (name.split('/').at(-1) ?? name).split('-');
  const os = OPERATING_SYSTEMS.find((known) => parts.includes(known));
  const cpu = PROCESSORS.find((known) => parts.includes(known));
  if (os === undefined || cpu === undefined) return null;
  if (os !== 'linux') return { cpu: [cpu], os: [os] };
  return { cpu: [cpu], libc: [parts.includes('musl') ? 'musl' : 'glibc'], os: [os] };
}

/**
 * @typedef {{ version?: string, dev?: boolean, license?: string, optionalDependencies?: Record<string, string> }} Entry
 * @param {Record<string, Entry>} packages the lock file's packages, by path
 * @returns {{ packages: Record<string, Entry>, added: string[] }}
 */
export function complete(packages) {
  const all = { ...packages };
  const added = [];
  for (const { dev, license, optionalDependencies = {} } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const path = `node_modules/${name}`;
      const platform = platformOf(name);
      // A range says no version, and a package without platform is no platform's: npm has to find those itself.
      if (path in all || platform === null || !/^\d+\.\d+\.\d+[^ ]*$/.test(version)) continue;
      const { cpu, libc, os } = platform;
      all[path] = {
        version,
        cpu,
        ...(dev ? { dev } : {}),
        ...(libc ? { libc } : {}),
        license,
        optional: true,
        os,
      };
      added.push(`${name}@${version}`);
    }
  }
  const sorted = Object.entries(all).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { packages: Object.fromEntries(sorted), added };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
  const { packages, added } = complete(lock.packages);
  if (added.length > 0) writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  for (const name of added) process.stdout.write(`${name}\n`);
}
