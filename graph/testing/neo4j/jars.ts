/**
 * Neo4j Community Edition from its published jars, where Java 17 and Maven are there. The jars (123 MB) are fetched
 * once and kept in the user's cache folder.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { IMPORT_COMMAND } from '../../export/neo4j-admin.ts';
import type { Neo4jAddress } from '../../store/neo4j/address.ts';
import { Connection } from '../../store/neo4j/connection.ts';
import type { TestServer } from './server.ts';

const POM = join(import.meta.dirname, 'pom.xml');
const VERSION = /<neo4j.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1] as string;
const LEAST_JAVA = 17;
const START_MS = 90_000;
const POLL_MS = 300;
const HEAP = '512m';

const JAVA_OPTIONS = [
  ...[`-Xms${HEAP}`, `-Xmx${HEAP}`, '-XX:+UseG1GC', '-Dfile.encoding=UTF-8'],
  ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
];

const javaProgram = (): string =>
  process.env.JAVA_HOME === undefined ? 'java' : join(process.env.JAVA_HOME, 'bin', 'java');

/** Major version of Java; 0 where there is none. */
function javaVersion(): number {
  try {
    const out = execFileSync(javaProgram(), ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/\s(\d+)[.\s]/.exec(out)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** @returns folder of the jars; null where they cannot be fetched */
function fetchJars(): string | null {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const jars = join(cache, 'silat', `neo4j-${VERSION}`);
  const complete = join(jars, '.complete');
  if (existsSync(complete)) return jars;
  rmSync(jars, { recursive: true, force: true });
  mkdirSync(jars, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${jars}`];
  try {
    execFileSync('mvn', ['-q', '-B', '-f', POM, ...goal], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    return null;
  }
  writeFileSync(complete, '');
  return jars;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

function configure(home: string, port: number): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'));
  const lines = [
    ...['server.default_listen_address=127.0.0.1', 'server.bolt.enabled=true'],
    ...[`server.bolt.listen_address=127.0.0.1:${port}`, `server.bolt.advertised_address=127.0.0.1:${port}`],
    ...['server.http.enabled=false', 'server.https.enabled=false', 'dbms.security.auth_enabled=false'],
    ...['server.memory.pagecache.size=128m', 'dbms.usage_report.enabled=false'],
  ];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

async function isUp(address: Neo4jAddress): Promise<boolean> {
  try {
    await (await Connection.open(address)).close();
    return true;
  } catch {
    return false;
  }
}

/** Runs `neo4j-admin database import` as its users do: in the folder, with the options that are written there. */
function importInto(home: string, jars: string, folder: string): void {
  const command = IMPORT_COMMAND.split(' ').slice(1);
  execFileSync(
    javaProgram(),
    [...JAVA_OPTIONS, '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...command],
    {
      cwd: folder,
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

async function start(jars: string, imported: string | null): Promise<TestServer> {
  const home = mkdtempSync(join(tmpdir(), 'silat-neo4j-'));
  const port = await freePort();
  configure(home, port);
  if (imported !== null) importInto(home, jars, imported);
  const log = join(home, 'logs', 'console.log');
  const output = openSync(log, 'w');
  const main = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
  const server = spawn(javaProgram(), [...JAVA_OPTIONS, '-cp', join(jars, '*'), ...main], {
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const end = once(server, 'exit');
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const address = { url: `bolt://127.0.0.1:${port}` };
  const stop = async () => {
    process.off('exit', kill);
    if (server.exitCode === null) {
      server.kill();
      await end;
    }
    rmSync(home, { recursive: true, force: true });
  };
  const limit = Date.now() + START_MS;
  while (!(await isUp(address))) {
    if (server.exitCode !== null || Date.now() > limit) {
      const said = readFileSync(log, 'utf8').slice(-2000);
      await stop();
      throw new Error(`Neo4j did not start:\n${said}`);
    }
    await wait(POLL_MS);
  }
  return { address, stop };
}

/**
 * @returns null where Java or the jars are missing
 * @throws Error when a server that could be fetched does not start
 */
export async function serverFromJars(): Promise<TestServer | null> {
  const jars = javaVersion() >= LEAST_JAVA ? fetchJars() : null;
  return jars === null ? null : start(jars, null);
}

/**
 * A server whose database was imported.
 * @param folder as `silat export neo4j-admin` writes it
 * @returns null where Java or the jars are missing; only they bring the tool
 * @throws Error when the import fails or the server does not start
 */
export async function serverOfImport(folder: string): Promise<TestServer | null> {
  const jars = javaVersion() >= LEAST_JAVA ? fetchJars() : null;
  return jars === null ? null : start(jars, folder);
}
