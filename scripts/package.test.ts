/** The package as others get it: what it holds, imported, type-checked, and run as a command. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installed, install, ROOT } from './testing/installed.ts';

const MOST_BYTES = 10_000_000;
/** Packing compiles and may build the viewer; a busy machine takes its time. */
const LIMIT_MS = 240_000;
const TEXT = 'قصفت روسيا أوكرانيا أمس.';
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const ENGLISH = { ...process.env, SILAT_LANG: 'en', CI: '' };

// npm makes the command a link on systems that have them; on Windows it writes a script of its own.
describe.skipIf(process.platform === 'win32')('the package', { timeout: LIMIT_MS }, () => {
  let installed: Installed;
  const at = (...path: string[]) => join(installed.project, ...path);
  const put = (name: string, ...lines: string[]) => writeFileSync(at(name), `${lines.join('\n')}\n`);
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: installed.project, encoding: 'utf8' });

  beforeAll(() => {
    installed = install();
  }, LIMIT_MS);
  afterAll(() => installed.remove());

  test('holds what runs and nothing of tests, training texts or sources', () => {
    const paths = installed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['silat', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'dist/viewer/dist/index.html'],
        ...['dist/ingest/lexicon/data/states.tsv', 'dist/graph/queries/library/allies.cypher'],
      ]),
    );
    expect(paths.filter((path) => /\.test\.|testing|train\/(texts|standoff)\/|pom\.xml/.test(path))).toEqual(
      [],
    );
    expect(paths.filter((path) => /(?<!\.d)\.tsx?$/.test(path))).toEqual([]);
    expect(installed.size).toBeLessThan(MOST_BYTES);
  });

  test('is imported, and extracts and asks', () => {
    put(
      'use.mjs',
      "import { alliances, buildStore, extract, openStore } from 'silat';",
      `const records = await extract('${TEXT}');`,
      "await buildStore(records, 'store');",
      "const store = await openStore('store');",
      "const rows = await store.query('MATCH (c:Claim)-[:TARGET]->(a:Actor) RETURN c.type AS type, a.nameEn AS to');",
      'const { ties } = await alliances(store);',
      'await store.close();',
      'console.log(JSON.stringify({ rows, ties }));',
    );
    expect(JSON.parse(node('use.mjs'))).toEqual({
      rows: [{ type: 'ASSAULT', to: 'Ukraine' }],
      ties: 1,
    });
  });

  test('gives types to a program that is checked strictly, and refuses what is wrong', () => {
    const options = { module: 'nodenext', strict: true, noEmit: true, types: ['node'], skipLibCheck: false };
    put('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['use.mts'] }));
    put(
      'use.mts',
      "import { alliances, type DocumentRecord, extract, openStore } from 'silat';",
      `const [record]: DocumentRecord[] = await extract({ text: '${TEXT}', date: '2022-03-02' });`,
      'export const kinds: ("ASSAULT" | "AID" | undefined)[] = [];',
      'const type = record?.claims[0]?.type;',
      "if (type === 'ASSAULT') kinds.push(type);",
      "const store = await openStore({ url: 'bolt://localhost:7687', password: null });",
      "export const names: string[] = (await store.query<{ name: string }>('RETURN 1 AS name', { n: 1 })).map((r) => r.name);",
      "export const net: number | undefined = (await alliances(store, { from: '2017', level: 'actor' })).allies[0]?.net;",
      '// @ts-expect-error a claim has no such type',
      "export const wrong = type === 'NONSENSE';",
      '// @ts-expect-error an article has a text',
      "await extract({ title: 'x' });",
    );
    const { stdout } = spawnSync(process.execPath, [TSC], { cwd: installed.project, encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  test('runs as a command, and finds its viewer', async () => {
    const silat = at('node_modules/.bin/silat');
    const options = { cwd: installed.project, env: ENGLISH };
    expect(execFileSync(silat, ['--version'], { ...options, encoding: 'utf8' })).toBe('0.1.0\n');
    put('news.txt', TEXT);
    const child = spawn(silat, ['start', 'news.txt', '--port', '0', '--no-open'], options);
    let said = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      said += chunk as string;
      if (said.includes('http')) break;
    }
    const url = /http:\S+/.exec(said)?.[0] ?? '';
    expect(await (await fetch(url)).text()).toContain('<div id="root">');
    expect(await (await fetch(`${url}/api/meta`)).json()).toMatchObject({ claims: 1, version: '0.1.0' });
    const end = once(child, 'exit');
    child.kill();
    await end;
  });
});
