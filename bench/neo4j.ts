/**
 * How long a load into Neo4j takes, beside a bare loop of UNWIND … CREATE over the same rows in the same server:
 * `NEO4J_URI=bolt://… npm run bench:neo4j [-- DOCUMENTS | RECORDS.jsonl]`. The server's graph is replaced.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph, type GraphPlace, type Neo4jAddress, openGraph } from '../graph/index.ts';
import { returned } from '../graph/store/columns.ts';
import { Connection } from '../graph/store/neo4j/connection.ts';
import { storedRow } from '../graph/store/neo4j/values.ts';
import { NODE_LABELS, NODES, RELATION_KINDS, RELATIONS } from '../graph/store/schema.ts';
import { seededRandom } from '../ingest/random.ts';
import { readRecordFiles } from '../ingest/read/index.ts';
import { rounded, secondsSince, table } from './report.ts';
import { syntheticRecords } from './synthetic.ts';

const DOCUMENTS = 5000;
const SEED = 20150731;

interface Portion {
  cypher: string;
  rows: object[];
}

/** Every row of a graph, with the statement that a bare loop would send it with. */
async function everyRow(place: GraphPlace): Promise<Portion[]> {
  const graph = await openGraph(place);
  const portions: Portion[] = [];
  for (const label of NODE_LABELS) {
    const columns = NODES[label];
    const { rows } = await graph.store.query(
      `MATCH (n:${label}) RETURN ${returned('n', columns).join(', ')}`,
    );
    const stored = rows.map((row) => storedRow(columns, row));
    portions.push({ cypher: `UNWIND $rows AS r CREATE (n:${label}) SET n = r`, rows: stored });
  }
  for (const kind of RELATION_KINDS) {
    const { ends, columns } = RELATIONS[kind];
    const properties = ['a.id AS source', 'b.id AS target', ...returned('x', columns)].join(', ');
    for (const [from, to] of ends) {
      const pattern = `MATCH (a:${from})-[x:${kind}]->(b:${to})`;
      const { rows } = await graph.store.query(`${pattern} RETURN ${properties}`);
      const stored = rows.map(({ source, target, ...row }) => ({
        source,
        target,
        r: storedRow(columns, row),
      }));
      portions.push({
        cypher: `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target})
                 CREATE (a)-[x:${kind}]->(b) SET x = row.r`,
        rows: stored,
      });
    }
  }
  await graph.close();
  return portions;
}

const url = process.env.NEO4J_URI;
const what = process.argv[2] ?? String(DOCUMENTS);
const documents = Number(what);
/** Real records are streamed, as a build reads them; synthetic ones are made anew each time. */
const records = () =>
  Number.isNaN(documents) ? readRecordFiles([what]) : syntheticRecords(documents, seededRandom(SEED));
if (!url || (Number.isNaN(documents) ? !existsSync(what) : documents < 1)) {
  process.stderr.write('usage: NEO4J_URI=bolt://… npm run bench:neo4j -- [DOCUMENTS | RECORDS.jsonl]\n');
  process.exit(2);
}
const address: Neo4jAddress = { url, password: process.env.NEO4J_PASSWORD || null };
const folder = mkdtempSync(join(tmpdir(), 'silat-bench-'));
try {
  const dir = join(folder, 'store');
  const { documents: loaded, seconds: embedded } = await buildGraph(records(), dir);
  const portions = await everyRow(dir);
  const rows = portions.reduce((sum, portion) => sum + portion.rows.length, 0);

  await buildGraph([], address, { replace: true });
  const connection = await Connection.open(address);
  const bareStart = performance.now();
  for (const { cypher, rows: all } of portions) await connection.writeRows(cypher, all);
  const bare = secondsSince(bareStart);
  await connection.close();

  await buildGraph([], address, { replace: true });
  const { seconds } = await buildGraph(records(), address);
  const ours = seconds.load + seconds.derive;
  const again = performance.now();
  const second = await buildGraph(records(), address);
  table([
    ['documents', loaded],
    ['nodes and relations', rows],
    ['bare UNWIND loop, s', rounded(bare)],
    ['bare, rows a second', Math.round(rows / bare)],
    ['ours: load, s', rounded(seconds.load)],
    ['ours: derive (worked out and written), s', rounded(seconds.derive)],
    ['of it worked out (as in the embedded store), s', rounded(embedded.derive)],
    ['ours, rows a second', Math.round(rows / ours)],
    ['ours / bare', rounded(ours / bare)],
    ['ours without what is worked out / bare', rounded((ours - embedded.derive) / bare)],
    ['second load, s', rounded(secondsSince(again))],
    ['second load adds', second.added + second.renewed],
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
