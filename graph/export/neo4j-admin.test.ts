/** The bulk export, imported by the real tool, beside what the driver loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildGraph } from '../build/build.ts';
import { openGraph } from '../graph.ts';
import { dump, dumpStore } from '../testing/dump.ts';
import { folders } from '../testing/folder.ts';
import { serverOfImport } from '../testing/neo4j/jars.ts';
import type { TestServer } from '../testing/neo4j/server.ts';
import { NEWS, recordOf } from '../testing/records.ts';
import { exportNeo4jAdmin, SCHEMA_FILE } from './neo4j-admin.ts';

const folder = folders();
/** Texts that CSV would trip over. */
const AWKWARD = recordOf({
  doc: 'n6',
  date: '2021-07-01',
  source: 'الفجر "المسائي"، نشرة',
  sentences: ['قالت تركيا: "لا"؛\nوأضافت \\ أن روسيا، \'أيضا\'، ترفض.'],
});
const RECORDS = [...NEWS, AWKWARD];

const store = folder();
const out = folder();
await buildGraph(RECORDS, store);
const source = await openGraph(store);
const { rows } = await exportNeo4jAdmin(source.store, out);
await source.close();
const server: TestServer | null = await serverOfImport(out);
if (server === null && process.env.CI) throw new Error('CI tests the import: install Java 17 and Maven.');
if (server === null) console.log('Skipped: no neo4j-admin here (install Java 17 and Maven).');
afterAll(() => server?.stop());

test.skipIf(server === null)(
  'an import holds every node and relation that a build makes, and a build goes on from it',
  async () => {
    const address = (server as TestServer).address;
    const imported = await openGraph(address);
    expect(await dumpStore(imported.store)).toEqual(await dump(store));
    const labels = 'MATCH (a:State) RETURN count(*) AS states';
    expect((await imported.store.query(labels)).rows[0]?.states).toBeGreaterThan(0);
    await imported.close();
    expect(await buildGraph(RECORDS, address)).toMatchObject({ added: 0, renewed: 0, known: RECORDS.length });
  },
);

test('tells how many rows it wrote, and the schema that an import cannot make', () => {
  expect(rows).toMatchObject({ Document: RECORDS.length, SilatStore: 1 });
  const schema = readFileSync(join(out, SCHEMA_FILE), 'utf8');
  for (const statement of schema.split(';\n').filter(Boolean))
    expect(statement).toMatch(/^CREATE .* IF NOT EXISTS/);
});
