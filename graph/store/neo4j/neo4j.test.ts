/** The store in a real Neo4j server, beside the embedded store built from the same records. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { extractAll } from '../../../ingest/index.ts';
import { readDocuments } from '../../../ingest/read/index.ts';
import type { DocumentRecord } from '../../../ingest/record.ts';
import { buildGraph } from '../../build/build.ts';
import { type Graph, openGraph } from '../../graph.ts';
import { loadQueries } from '../../queries/load.ts';
import type { LibraryQuery } from '../../queries/parse.ts';
import { runQuery } from '../../queries/run.ts';
import { dump, dumpStore } from '../../testing/dump.ts';
import { folders } from '../../testing/folder.ts';
import { startTestServer, type TestServer } from '../../testing/neo4j/server.ts';
import { NEWS, recordOf } from '../../testing/records.ts';
import type { Neo4jAddress } from './address.ts';

const server: TestServer | null = await startTestServer();
afterAll(() => server?.stop());

const BRIEFS = fileURLToPath(new URL('../../../corpus/briefs', import.meta.url));
const folder = folders();
const code = (value: string) => expect.objectContaining({ name: 'SilatError', code: value });
const EXTRA = recordOf({
  doc: 'n5',
  date: '2021-06-01',
  sentences: ['اتهمت سوريا تركيا.'],
  claims: [{ source: 'sta.syr', target: 'sta.tur', type: 'ACCUSE', cue: 'اتهمت' }],
});

describe.skipIf(server === null)('Neo4j', () => {
  const address = server?.address as Neo4jAddress;
  const held = async (): Promise<string[]> => {
    const graph = await openGraph(address);
    const lines = await dumpStore(graph.store);
    await graph.close();
    return lines;
  };
  /** The same records in a fresh embedded store. */
  const embedded = async (records: readonly DocumentRecord[]): Promise<string[]> => {
    const dir = folder();
    await buildGraph(records, dir);
    return dump(dir);
  };
  const ask = async (cypher: string) => {
    const graph = await openGraph(address);
    const { rows } = await graph.store.query(cypher);
    await graph.close();
    return rows;
  };
  beforeEach(() => buildGraph([], address, { replace: true }));

  test('holds what the embedded store holds', async () => {
    const { seconds: _, ...summary } = await buildGraph(NEWS, address);
    const { seconds: __, ...expected } = await buildGraph(NEWS, folder());
    expect(summary).toEqual(expected);
    expect(await held()).toEqual(await embedded(NEWS));
  });

  test('building twice changes nothing; documents one by one, in any order, make the same graph', async () => {
    for (const record of [...NEWS].reverse()) await buildGraph([record], address);
    const before = await held();
    expect(before).toEqual(await embedded(NEWS));
    expect(await buildGraph(NEWS, address)).toMatchObject({ added: 0, known: 4 });
    expect(await held()).toEqual(before);
  });

  test('an article about other things does not touch the relations that are there', async () => {
    await buildGraph(NEWS, address);
    const ids = 'MATCH (:Actor)-[r]->(:Actor) RETURN type(r) AS kind, elementId(r) AS id ORDER BY id';
    const before = await ask(ids);
    await buildGraph([EXTRA], address);
    const after = new Set((await ask(ids)).map(({ id }) => id));
    const gone = before.filter(({ id }) => !after.has(id)).map(({ kind }) => kind);
    // NPMI and blocs are worked out over the whole network, so they move with every article.
    expect(gone.filter((kind) => kind !== 'CO_OCCURS' && kind !== 'IN_BLOC')).toEqual([]);
    expect(await held()).toEqual(await embedded([...NEWS, EXTRA]));
  });

  test('a newer extraction takes the place of the older; what is forgotten goes with all it said', async () => {
    await buildGraph([...NEWS, EXTRA], address);
    const [first, ...others] = NEWS as [DocumentRecord, ...DocumentRecord[]];
    const newer = [{ ...first, claims: first.claims.slice(1) }, ...others];
    expect(await buildGraph(newer, address)).toMatchObject({ renewed: 1, known: 3 });
    await buildGraph([], address, { forget: new Set([EXTRA.id]) });
    expect(await held()).toEqual(await embedded(newer));
  });

  test('labels of the kinds, keys that are unique, and Arabic full-text search', async () => {
    await buildGraph(NEWS, address);
    expect(await ask('MATCH (n:State:Actor) RETURN n.id AS id ORDER BY id')).toEqual([
      ...[{ id: 'sta.rus' }, { id: 'sta.syr' }, { id: 'sta.tur' }],
    ]);
    const constraints = await ask(
      'SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] AS label',
    );
    expect(constraints.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Actor', 'Claim', 'Document', 'Place', 'Sentence']),
    );
    await ask('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    const found = await ask(
      `CALL db.index.fulltext.queryNodes('silat_names', 'الاسد') YIELD node RETURN node.id AS id`,
    );
    expect(found).toEqual([{ id: 'per.assad' }]);
  });

  test('what others keep in the database is left alone', async () => {
    const driver = neo4j.driver(address.url);
    await driver.executeQuery("MERGE (:Recipe {name: 'خبز'})");
    await buildGraph(NEWS, address);
    await buildGraph([], address, { replace: true });
    expect(await ask('MATCH (n:Recipe) RETURN n.name AS name')).toEqual([{ name: 'خبز' }]);
    await driver.executeQuery('MATCH (n:Recipe) DELETE n');
    await driver.close();
  });

  describe('a build killed on its way', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      recordOf({
        doc: `many-${i}`,
        date: `2021-0${1 + (i % 9)}-11`,
        source: `outlet-${i % 7}`,
        sentences: [
          `قصفت روسيا الرحالة ${i} مرة.`,
          `التقى بوتين الأسد في المرفأ ${i}.`,
          `دعمت تركيا سوريا ${i * i}.`,
        ],
        claims: [
          { source: 'sta.rus', target: 'org.nomads', type: 'ASSAULT', cue: 'قصفت' },
          { sentence: 1, source: 'per.putin', target: 'per.assad', type: 'CONSULT', cue: 'التقى' },
          { sentence: 2, source: 'sta.tur', target: 'sta.syr', type: 'SUPPORT', cue: 'دعمت' },
        ],
      }),
    );

    let expected: string[];
    beforeAll(async () => {
      expected = await embedded([...NEWS, ...many]);
    });

    test.each([1, 3, 5, 7])(
      'after %i transactions is gone on with, and ends as one that was not',
      async (transactions) => {
        await buildGraph(NEWS, address, { replace: true });
        const child = fork(new URL('../../testing/neo4j/killed-build.ts', import.meta.url), [], {
          execArgv: ['--import', 'tsx'],
        });
        child.send({ address, records: many, transactions });
        expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
        await buildGraph([...NEWS, ...many], address);
        expect(await held()).toEqual(expected);
      },
    );
  });

  test('what is wrong with a server is said, without the password', async () => {
    const nowhere = { url: 'bolt://127.0.0.1:1', password: 'سر-الأسرار' };
    const error = await openGraph(nowhere).catch((cause: unknown) => cause);
    expect(error).toEqual(code('neo4j-unreachable'));
    expect(JSON.stringify(error)).not.toContain('سر-الأسرار');
    await expect(openGraph({ ...address, database: 'nosuch' })).rejects.toEqual(code('neo4j-unreachable'));
  });
});

/** Said by one and denied by another, which the project's news do not tell. */
const DISPUTE = [
  recordOf({
    doc: 'd1',
    date: '2019-03-01',
    source: 'outlet-a',
    sentences: ['قال بوتين إن تركيا هاجمت سوريا.'],
    claims: [{ source: 'sta.tur', target: 'sta.syr', type: 'ASSAULT', cue: 'هاجمت', by: 'per.putin' }],
  }),
  recordOf({
    doc: 'd2',
    date: '2019-03-02',
    source: 'outlet-b',
    sentences: ['نفى الأسد أن تركيا هاجمت سوريا.'],
    claims: [
      { source: 'sta.tur', target: 'sta.syr', type: 'ASSAULT', cue: 'هاجمت', negated: true, by: 'per.assad' },
    ],
  }),
  // Of no date and no outlet: both stores have to put it in the same place.
  recordOf({
    doc: 'd3',
    sentences: ['دعمت روسيا سوريا.'],
    claims: [{ source: 'sta.rus', target: 'sta.syr', type: 'SUPPORT', cue: 'دعمت' }],
  }),
];

describe.skipIf(server === null)('the library, on Neo4j and on the embedded store', () => {
  const address = server?.address as Neo4jAddress;
  const dir = folder();
  const library = loadQueries();
  /** Those whom the project's own news tell most of: the first for a query of one actor, pairs for one of two. */
  const ACTORS = [
    'sta.rus',
    'sta.tur',
    'sta.syr',
    'sta.usa',
    'sta.irn',
    'sta.sau',
    'per.vladimir-putin',
    'per.bashar-assad',
  ];
  const PERIOD: Record<string, string> = { from: '2015-06', to: '2018' };
  const LEAST_QUERIES = 30;
  let embeddedGraph: Graph | undefined;
  let serverGraph: Graph | undefined;
  let compared = 0;
  let rowsCompared = 0;

  beforeAll(async () => {
    const records: DocumentRecord[] = [];
    for await (const record of extractAll(readDocuments([BRIEFS]))) records.push(record);
    records.push(...DISPUTE);
    await buildGraph(records, dir);
    await buildGraph(records, address, { replace: true });
    embeddedGraph = await openGraph(dir);
    serverGraph = await openGraph(address);
  });
  afterAll(async () => {
    await Promise.all([embeddedGraph?.close(), serverGraph?.close()]);
    console.log(
      `${compared} of ${library.size} queries gave the same rows on both stores (${rowsCompared} rows)`,
    );
  });

  test('there are enough of them', () => expect(library.size).toBeGreaterThanOrEqual(LEAST_QUERIES));

  test.each([...library.keys()])('%s', async (name) => {
    const { parameters } = library.get(name) as LibraryQuery;
    const actors = parameters.filter(({ type }) => type === 'actor');
    const periods = parameters.some(({ name: each }) => each in PERIOD) ? [{}, PERIOD] : [{}];
    let rows = 0;
    for (const period of periods) {
      for (let first = 0; first < (actors.length === 0 ? 1 : ACTORS.length); first++) {
        const values: Record<string, string> = {};
        for (const parameter of parameters) {
          const at = actors.indexOf(parameter);
          if (at >= 0) values[parameter.name] = ACTORS[(first + at) % ACTORS.length] as string;
          const bound = (period as Record<string, string>)[parameter.name];
          if (bound !== undefined) values[parameter.name] = bound;
        }
        const expected = await runQuery(embeddedGraph as Graph, name, values);
        const answer = await runQuery(serverGraph as Graph, name, values);
        expect(answer.columns).toEqual(expected.columns);
        expect(answer.rows).toEqual(expected.rows);
        rows += expected.rows.length;
      }
    }
    expect(rows).toBeGreaterThan(0);
    compared++;
    rowsCompared += rows;
  });
});
