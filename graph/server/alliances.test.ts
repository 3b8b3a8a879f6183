/** Alliances, balance, changes and paths as the server tells them, of a small world of known sides. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventType } from '../../ingest/vocabulary.ts';
import { buildGraph } from '../build/build.ts';
import { folders } from '../testing/folder.ts';
import { recordOf } from '../testing/records.ts';
import type { AlliancesView, ApiError, BalanceView, ChangesView, PairView, PathsView } from './api.ts';
import { createServer } from './server.ts';

const folder = folders();
let app: FastifyInstance;

/** So many events of a kind between two, a week apart, told by two outlets in turn. */
function told([a, b]: readonly [string, string], type: EventType, from: string, events: number) {
  const names: Record<string, string> = {
    ...{ 'sta.rus': 'روسيا', 'sta.syr': 'سوريا', 'sta.tur': 'تركيا', 'org.nomads': 'الرحالة' },
  };
  return Array.from({ length: events }, (_, i) => {
    const date = new Date(Date.parse(from) + i * 7 * 86_400_000).toISOString().slice(0, 10);
    return recordOf({
      doc: `${a}-${b}-${type}-${date}`,
      source: i % 2 === 0 ? 'الضحى' : 'الفجر',
      date,
      sentences: [`فعل ${names[a]} و${names[b]} رقم ${i} ${type}.`],
      claims: [{ source: a, target: b, type, cue: 'فعل' }],
    });
  });
}

beforeAll(async () => {
  const [dir, viewerDir] = [folder(), folder()];
  mkdirSync(viewerDir);
  writeFileSync(join(viewerDir, 'index.html'), '<!doctype html>');
  const records = [
    ...told(['sta.rus', 'sta.syr'], 'AID', '2021-01-01', 6),
    ...told(['sta.tur', 'org.nomads'], 'AID', '2021-01-01', 6),
    ...told(['org.nomads', 'sta.syr'], 'ASSAULT', '2021-01-01', 6),
    ...told(['sta.rus', 'org.nomads'], 'ASSAULT', '2021-01-01', 6),
    ...told(['sta.rus', 'sta.tur'], 'SUPPORT', '2021-01-01', 8),
    ...told(['sta.rus', 'sta.tur'], 'ASSAULT', '2021-03-01', 12),
    ...told(['sta.syr', 'sta.syr'], 'COERCE', '2021-01-01', 1),
  ];
  await buildGraph(records, dir);
  app = await createServer({ dir, viewerDir });
});
afterAll(() => app.close());

async function get<T>(url: string): Promise<T> {
  const answer = await app.inject(url);
  expect(answer.statusCode).toBe(200);
  return answer.json<T>();
}
const pairs = (ties: readonly { a: { id: string }; b: { id: string } }[]) =>
  ties.map(({ a, b }) => `${a.id}|${b.id}`).sort();

test('blocs, and ties that leave no doubt, with what they rest on', async () => {
  const { allies, opponents, blocs, roles } = await get<AlliancesView>('/api/alliances');
  expect(pairs(allies)).toEqual(['org.nomads|sta.tur', 'sta.rus|sta.syr']);
  expect(pairs(opponents)).toContain('org.nomads|sta.syr');
  expect(allies[0]).toMatchObject({ events: 6, outlets: 2, soleOutlet: null });
  expect(blocs.map(({ members }) => members.map(({ actor }) => actor.id).sort())).toEqual(
    expect.arrayContaining([
      ['org.nomads', 'sta.tur'],
      ['sta.rus', 'sta.syr'],
    ]),
  );
  expect(roles.brokers.length).toBeGreaterThan(0);
});

test('a period decides: allies in January are opponents in spring', async () => {
  const winter = await get<AlliancesView>('/api/alliances?from=2021-01&to=2021-02');
  const spring = await get<AlliancesView>('/api/alliances?from=2021-03&to=2021-12');
  expect(pairs(winter.allies)).toContain('sta.rus|sta.tur');
  expect(pairs(spring.opponents)).toEqual(['sta.rus|sta.tur']);
  const recent = await get<AlliancesView>('/api/alliances?halfLife=10');
  expect(pairs(recent.opponents)).toContain('sta.rus|sta.tur');
});

test('the month in which a pair turned, and the change of that month with its claims', async () => {
  const { changes } = await get<PairView>('/api/pair?a=sta.rus&b=sta.tur');
  expect(changes).toMatchObject([{ month: '2021-03', before: 1, after: -1 }]);
  const month = await get<ChangesView>('/api/changes?from=2021-03');
  expect(month.previous).toEqual({ from: '2021-02', to: '2021-02' });
  const turned = month.changes.find(({ a, b }) => a.id === 'sta.rus' && b.id === 'sta.tur');
  expect(turned).toMatchObject({ kind: 'flip', before: { sign: 1 }, after: { sign: -1 } });
  expect(turned?.claims).toHaveLength((turned?.before.events ?? 0) + (turned?.after.events ?? 0));
});

test('balance: which ties are against two sides', async () => {
  const winter = await get<BalanceView>('/api/balance?to=2021-02');
  expect(winter.frustration).toEqual({ lower: 1, upper: 1, exact: true });
  expect(winter.oddTies).toHaveLength(1);
  expect(winter.brokenTriads[0]?.signs.filter((sign) => sign < 0)).toHaveLength(1);
  expect((await get<BalanceView>('/api/balance?from=2021-03')).frustration.upper).toBe(0);
});

test('paths of cooperation run through allies', async () => {
  const { paths } = await get<PathsView>('/api/paths?a=sta.syr&b=org.nomads&to=2021-02');
  expect(paths.map(({ actors }) => actors.map(({ id }) => id))).toEqual([
    ['sta.syr', 'sta.rus', 'sta.tur', 'org.nomads'],
  ]);
  expect(paths[0]?.ties).toHaveLength(3);
});

test.each(['halfLife=0', 'attributed=2', 'level=planet', 'from=spring'])(
  '%s is refused, and why',
  async (query) => {
    const answer = await app.inject(`/api/alliances?${query}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<ApiError>().what.ar).toContain(query.split('=')[0] as string);
  },
);
