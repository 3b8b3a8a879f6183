/**
 * What has to be there before anything else runs: a Node new enough, and the dependencies of package-lock.json.
 * Plain Node without dependencies, since it runs before there are any. Messages go to standard error: standard
 * output belongs to the command.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MIN_NODE = [20, 19];
export const LOCK = join(ROOT, 'package-lock.json');
const MODULES = join(ROOT, 'node_modules');
/** Written by npm at the end of an install. */
const NPM_MARK = join(MODULES, '.package-lock.json');
/** Hash of the lock file that node_modules was installed from. */
const STAMP = join(MODULES, '.silat-installed');

/** @param {string} line */
export const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Ends the process with a message when this Node is too old.
 * @param {string} version as in process.versions.node
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = MIN_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  say(
    `Silat needs Node ${MIN_NODE.join('.')} or later; this is Node ${version}. Newer ones: https://nodejs.org`,
  );
  say(`تحتاج صلات إلى Node ${MIN_NODE.join('.')} أو أحدث، وهذا ${version}. الأحدث من https://nodejs.org`);
  process.exit(1);
}

/** True when node_modules was installed from the lock file as it is now. */
function isInstalled() {
  // Installed as a dependency of something else: npm has put everything in place, and there is no lock file.
  if (!existsSync(LOCK)) return true;
  if (!existsSync(NPM_MARK)) return false;
  const hash = hashOf(LOCK);
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === hash;
  if (statSync(NPM_MARK).mtimeMs < statSync(LOCK).mtimeMs) return false;
  writeFileSync(STAMP, hash);
  return true;
}

/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/**
 * @param {string[]} args
 * @returns true when npm did it
 */
function npm(args) {
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  // Standard output of npm goes to our standard error, so that `silat extract > FILE` stays clean.
  const options = { cwd: ROOT, stdio: /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]) };
  const script = process.env.npm_execpath;
  const done = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...all], options)
    : spawnSync('npm', all, { ...options, shell: process.platform === 'win32' });
  return done.status === 0;
}

/** Installs the dependencies when they are missing or others than the lock file says; ends the process if it fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  say('Installing dependencies (once) / تثبيت الاعتماديات (مرة واحدة)');
  // A registry that serves other files than the lock file was made from still gets the versions that it names.
  if (!npm(['ci', '--include=dev']) && !npm(['install', '--include=dev', '--no-save'])) {
    say('The dependencies could not be installed; see the messages above. Is the network reachable?');
    say('تعذر تثبيت الاعتماديات؛ انظر الرسائل أعلاه. هل الشبكة متاحة؟');
    process.exit(1);
  }
  writeFileSync(STAMP, hashOf(LOCK));
}
