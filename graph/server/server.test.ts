import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../build/build.ts';
import { folders } from '../testing/folder.ts';
import { NEWS } from '../testing/records.ts';
import type { ActorView, ApiError, DocumentView, GraphView, Meta, PairView, SearchView } from './api.ts';
import { createServer, listen } from './server.ts';

const folder = folders();
const dir = folder();
const viewerDir = folder();
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(viewerDir);
  writeFileSync(join(viewerDir, 'index.html'), '<!doctype html><title>صلات</title>');
  await buildGraph(NEWS, dir);
  app = await createServer({ dir, viewerDir });
});
afterAll(() => app.close());

async function get<T>(url: string): Promise<T> {
  const answer = await app.inject(url);
  expect(answer.statusCode).toBe(200);
  return answer.json<T>();
}

test('meta counts everything', async () => {
  expect(await get<Meta>('/api/meta')).toMatchObject({
    ...{ documents: 4, sentences: 7, actors: 7, claims: 8, ties: 5, from: '2021-03-01', to: '2021-05-20' },
    outlets: [
      { name: 'الضحى', documents: 2 },
      { name: 'الفجر', documents: 2 },
    ],
    claimsByType: { ASSAULT: 3, AID: 2 },
  });
});

test('the graph has signed edges between nodes that it holds', async () => {
  const { nodes, edges, hidden } = await get<GraphView>('/api/graph');
  const ids = new Set(nodes.map(({ id }) => id));
  expect(edges.every(({ a, b }) => a < b && ids.has(a) && ids.has(b))).toBe(true);
  expect(Object.fromEntries(edges.map(({ id, sign }) => [id, sign]))).toEqual({
    ...{ 'org.nomads|sta.rus': -1, 'org.nomads|sta.tur': -1, 'per.assad|sta.rus': 1, 'per.putin|sta.tur': 1 },
    'sta.rus|sta.syr': 1,
  });
  expect(edges.find(({ id }) => id === 'org.nomads|sta.rus')).toMatchObject({
    weight: 1,
    claims: 2,
    documents: 2,
  });
  expect(hidden).toEqual({ nodes: 0, edges: 0 });
  expect(nodes.find(({ id }) => id === 'sta.rus')?.bloc).toBe(nodes.find(({ id }) => id === 'sta.syr')?.bloc);
});

test('at state level, persons act for their states', async () => {
  const { nodes, edges } = await get<GraphView>('/api/graph?level=state');
  expect(nodes.map(({ id }) => id).sort()).toEqual(['org.nomads', 'sta.rus', 'sta.syr', 'sta.tur']);
  expect(edges.find(({ id }) => id === 'sta.rus|sta.syr')).toMatchObject({ weight: 2, cooperation: 15 });
  expect(edges.some(({ id }) => id === 'sta.rus|sta.tur')).toBe(true);
});

test('filters by type, period, weight, limit and ego, and says what it hides', async () => {
  const ids = async (query: string) =>
    (await get<GraphView>(`/api/graph?${query}`)).edges.map(({ id }) => id);
  expect(await ids('types=AID,CONSULT')).toEqual(['per.putin|sta.tur', 'sta.rus|sta.syr']);
  expect(await ids('types=AID&types=SUPPORT')).toEqual(['per.assad|sta.rus', 'sta.rus|sta.syr']);
  expect(await ids('from=2021-04&to=2021-04')).toEqual(['per.putin|sta.tur']);
  expect(await ids('minWeight=2')).toEqual([]);
  expect(await ids('ego=per.putin&depth=1')).toEqual(['per.putin|sta.tur']);
  expect(await get<GraphView>('/api/graph?limit=1')).toMatchObject({ hidden: { nodes: 5, edges: 5 } });
  expect((await get<GraphView>('/api/graph?ego=org.echo')).nodes.map(({ id }) => id)).toEqual(['org.echo']);
});

test('an actor has its affiliations and ties, each way counted apart', async () => {
  const view = await get<ActorView>('/api/actor/sta.rus');
  expect(view.affiliations).toMatchObject([{ actor: { id: 'per.putin' }, direction: 'has', documents: 1 }]);
  expect(view.ties.find(({ other }) => other.id === 'org.nomads')).toMatchObject({
    ...{ edge: { sign: -1 }, outgoing: [{ type: 'ASSAULT', claims: 2 }], incoming: [] },
  });
  expect(view.coOccurrences).toMatchObject([{ other: { id: 'org.nomads' }, sentences: 2, documents: 3 }]);
  expect((await get<ActorView>('/api/actor/per.putin?level=state')).actor.id).toBe('sta.rus');
});

test('a pair has its evidence, highlighted in the original sentence, denied claims included', async () => {
  const view = await get<PairView>('/api/pair?a=org.nomads&b=sta.rus');
  expect(view.monthly).toEqual([{ month: '2021-03', cooperation: 0, conflict: 9, claims: 2 }]);
  expect(view.claims.filter(({ duplicateOf }) => duplicateOf === null)).toHaveLength(1);
  const told = view.claims.find(({ attributedTo }) => attributedTo?.id === 'org.echo')!;
  const words = told.highlights.map(({ start, end, role }) => [role, told.sentence.text.slice(start, end)]);
  expect(words).toEqual([
    ['attribution', 'الصدى'],
    ['source', 'روسيا'],
    ['cue', 'أغارت'],
    ['target', 'الرحالة'],
  ]);
  const denied = await get<PairView>('/api/pair?a=sta.tur&b=org.nomads&types=AID');
  expect(denied).toMatchObject({ edge: null, claims: [{ negated: true, type: 'AID' }], monthly: [] });
});

test('a document comes whole; mentions lie within its sentences', async () => {
  const { documents: _, ...view } = await get<DocumentView & { documents?: never }>('/api/document/id-n1');
  expect(view.sentences.map(({ text }) => text)).toEqual(NEWS[0]!.text.split('\n'));
  expect(view.mentions.some(({ actor }) => actor.id === 'plc.harbour' && actor.kind === 'place')).toBe(true);
  expect(view.claims.map(({ type }) => type)).toEqual(['ASSAULT', 'SUPPORT']);
  for (const { start, end, actor } of view.mentions) expect(NEWS[0]!.text.slice(start, end)).toBe(actor.name);
});

test('search answers in either language', async () => {
  for (const q of ['بوتن', 'putin']) {
    const { hits } = await get<SearchView>(`/api/search?q=${encodeURIComponent(q)}`);
    expect(hits[0]).toMatchObject({ actor: { id: 'per.putin', name: 'بوتين' }, country: 'RUS' });
  }
  expect(await get<SearchView>('/api/search?q=')).toEqual({ hits: [] });
});

test.each([
  ['/api/graph?level=planet', 400, 'query-parameter'],
  ['/api/graph?types=HUG', 400, 'query-parameter'],
  ['/api/graph?from=2021-13', 400, 'query-parameter'],
  ['/api/graph?limit=0', 400, 'query-parameter'],
  ['/api/pair?a=sta.rus', 400, 'query-parameter'],
  ['/api/graph?ego=nobody', 404, 'actor-unknown'],
  ['/api/actor/nobody', 404, 'actor-unknown'],
  ['/api/document/none', 404, 'input-not-found'],
  ['/api/none', 404, 'input-not-found'],
  ['/none.js', 404, 'input-not-found'],
  ['/..%2f..%2fpackage.json', 404, 'input-not-found'],
])('%s answers %d %s in both languages', async (url, status, code) => {
  const answer = await app.inject(url);
  const body = answer.json<ApiError>();
  expect([answer.statusCode, body.code]).toEqual([status, code]);
  for (const text of [body.what, body.remedy]) expect(text.ar.length * text.en.length).toBeGreaterThan(0);
});

test('serves the viewer under a strict policy', async () => {
  const page = await app.inject('/');
  expect(page.body).toContain('صلات');
  expect(page.headers['content-security-policy']).toMatch(/default-src 'self'; script-src 'self';/);
});

test('listens on this machine only; a port that is taken is said', async () => {
  const address = await listen(app, 0);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const other = await createServer({ dir });
  await expect(listen(other, Number(new URL(address).port))).rejects.toMatchObject({ code: 'port-in-use' });
  await other.close();
});
