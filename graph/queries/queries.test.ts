import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../build/build.ts';
import { type Graph, openGraph } from '../graph.ts';
import { folders } from '../testing/folder.ts';
import { NEWS } from '../testing/records.ts';
import { loadQueries } from './load.ts';
import { parseQuery } from './parse.ts';
import { runCypher, runQuery } from './run.ts';

const dir = folders()();
let graph: Graph;
beforeAll(async () => {
  await buildGraph(NEWS, dir);
  graph = await openGraph(dir);
});
afterAll(() => graph.close());

const code = (value: string) => expect.objectContaining({ code: value });
const library = loadQueries();

test.each([...library.keys()])('%s runs, and its columns are those that it declares', async (name) => {
  const query = library.get(name)!;
  const values: Record<string, string> = {};
  for (const parameter of query.parameters) if (parameter.type === 'actor') values[parameter.name] = 'روسيا';
  const result = await runQuery(graph, name, values);
  expect(result.columns).toEqual(query.columns.map((column) => column.name));
  for (const { ar, en } of result.titles ?? []) expect(ar.length * en.length).toBeGreaterThan(0);
});

test('the guide lists every query', () => {
  const guide = readFileSync(new URL('../../docs/cypher.md', import.meta.url), 'utf8');
  const lines = guide.split('\n');
  for (const { name, question } of library.values()) {
    const line = lines.find((each) => each.startsWith(`| \`${name}\` |`));
    expect(line).toContain(question.en);
  }
});

test('attacks counts what was asserted, with its period', async () => {
  const { rows } = await runQuery(graph, 'attacks');
  expect(rows).toEqual([
    {
      ...{ source: 'روسيا', target: 'الرحالة', sourceId: 'sta.rus', targetId: 'org.nomads' },
      ...{ reports: 2, documents: 2, first: '2021-03-01', last: '2021-03-01' },
    },
  ]);
  expect((await runQuery(graph, 'attacks', { from: '2021-04' })).rows).toEqual([]);
  // A month or a year that ends a period is part of it.
  for (const to of ['2021-03-01', '2021-03', '2021'])
    expect((await runQuery(graph, 'attacks', { to })).rows).toEqual(rows);
  expect((await runQuery(graph, 'attacks', { to: '2021-02' })).rows).toEqual([]);
});

test('actors are found by a name, misspelt or in English', async () => {
  const { rows, parameters } = await runQuery(graph, 'allies', { actor: 'russa' });
  expect(parameters.actor).toBe('sta.rus');
  expect(rows.map(({ id }) => id)).toEqual(['sta.syr', 'per.assad']);
  expect((await runQuery(graph, 'opponents', { actor: 'رحالة' })).rows.map(({ id }) => id)).toEqual([
    'sta.rus',
    'sta.tur',
  ]);
});

test('evidence of a pair comes with its sentence', async () => {
  const { rows } = await runQuery(graph, 'pair-evidence', { a: 'روسيا', b: 'الرحالة', limit: 1 });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ type: 'ASSAULT', sentence: expect.stringContaining('روسيا') });
});

test('what is wrong with a question is said', async () => {
  await expect(runQuery(graph, 'nothing')).rejects.toEqual(code('query-unknown'));
  await expect(runQuery(graph, 'allies')).rejects.toEqual(code('query-parameter'));
  await expect(runQuery(graph, 'allies', { actor: 'روسيا', limit: 'كثير' })).rejects.toEqual(
    code('query-parameter'),
  );
  await expect(runQuery(graph, 'allies', { actor: 'روسيا', colour: 'x' })).rejects.toEqual(
    code('query-parameter'),
  );
  await expect(runQuery(graph, 'attacks', { from: 'أمس' })).rejects.toEqual(code('query-parameter'));
  await expect(runQuery(graph, 'allies', { actor: 'قققققق' })).rejects.toEqual(code('actor-unknown'));
});

test.each([
  'MATCH (a:Actor) DETACH DELETE a',
  'MATCH (a:Actor) SET a.name = "x"',
  'CREATE (:Actor {id: "x"})',
  "LOAD FROM 'x.csv' RETURN *",
  "COPY (MATCH (a:Actor) RETURN a.id) TO 'x.csv'",
  'CALL show_tables() RETURN *',
])('refuses %s', async (cypher) => {
  await expect(runCypher(graph, cypher)).rejects.toEqual(code('query-not-read-only'));
});

test('reads the user’s own Cypher, and tells where it is wrong', async () => {
  const cypher = 'MATCH (a:Actor) WHERE a.name <> "COPY // x" RETURN count(*) AS n';
  expect((await runCypher(graph, cypher)).rows).toEqual([{ n: 7 }]);
  await expect(runCypher(graph, 'MATCH (a:Actor RETURN a')).rejects.toEqual(code('query-failed'));
});

test.each([
  ['no title', 'MATCH (a:Actor) RETURN a.id AS id'],
  [
    'an undeclared parameter',
    '// title.ar: س\n// title.en: t\n// question.ar: س\n// question.en: q\n// column id: س | id\nMATCH (a:Actor {id: $x}) RETURN a.id AS id',
  ],
  ['an unknown line', '// colour: red\nRETURN 1 AS n'],
])('a library file with %s is refused', (_, source) => {
  expect(() => parseQuery('broken', source)).toThrowError(code('query-failed'));
});
