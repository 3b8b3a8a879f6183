/** Every format, opened by another program's reader than the one that wrote it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import Graph from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import { parquetReadObjects } from 'hyparquet';
import { DataFactory, Parser, type Quad } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../build/build.ts';
import { type Graph as OpenGraph, openGraph } from '../graph.ts';
import { folders } from '../testing/folder.ts';
import { NEWS } from '../testing/records.ts';
import { type ClaimTable, claimTable } from './claims.ts';
import { exportFile, type FileFormat } from './formats.ts';

const folder = folders();
let graph: OpenGraph;
let claims: ClaimTable;
beforeAll(async () => {
  const dir = folder();
  await buildGraph(NEWS, dir);
  graph = await openGraph(dir);
  claims = await claimTable(graph.store);
});
afterAll(() => graph.close());

const text = async (format: FileFormat): Promise<string> => String(await exportFile(graph, format, 'actor'));
const ties = async () => (await graph.index()).levels.actor.ties;
const events = () =>
  claims.rows.filter(
    ({ negated, irrealis, same_event, event_id }) => !negated && !irrealis && same_event === event_id,
  );

/** NetworkX (https://networkx.org), where it is installed. */
const READ_WITH_NETWORKX = `
import json, sys, networkx
graph = getattr(networkx, 'read_' + sys.argv[1])(sys.argv[2])
print(json.dumps({'nodes': dict(graph.nodes(data=True)), 'edges': list(graph.edges(data=True))}))`;
function hasNetworkx(): boolean {
  try {
    execFileSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
interface ReadByNetworkx {
  nodes: Record<string, Record<string, unknown>>;
  edges: [string, string, Record<string, unknown>][];
}

describe('the network', () => {
  test.skipIf(!hasNetworkx()).each(['gexf', 'graphml'] as const)('NetworkX opens %s', async (format) => {
    const dir = folder();
    mkdirSync(dir);
    const file = join(dir, `network.${format}`);
    writeFileSync(file, await text(format));
    const out = execFileSync('python3', ['-c', READ_WITH_NETWORKX, format, file], { encoding: 'utf8' });
    const { nodes, edges } = JSON.parse(out) as ReadByNetworkx;
    expect(nodes['sta.rus']).toMatchObject({ label: 'روسيا', labelEn: 'Russia', kind: 'state' });
    const signs = edges.map(([a, b, { sign, weight }]) => [[a, b].sort().join(), sign, weight]);
    const expected = (await ties()).map(({ a, b, sign, weight }) => [`${a},${b}`, sign, weight]);
    expect(signs.sort()).toEqual(expected.sort());
  });

  test('graphology opens GraphML, numbers as numbers, and names that XML would trip over', async () => {
    const network = parseGraphml(Graph, await text('graphml'));
    expect(network.size).toBe((await ties()).length);
    expect(network.getNodeAttribute('sta.tur', 'events')).toBeTypeOf('number');
    expect(network.getNodeAttribute('sta.tur', 'label')).toBe('تركيا');
  });
});

describe('claims', () => {
  test('Parquet holds the rows of the table, whole numbers and truth values as such', async () => {
    const bytes = (await exportFile(graph, 'parquet', 'actor')) as Uint8Array;
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    expect(await parquetReadObjects({ file })).toEqual(claims.rows);
  });

  test('CSV holds every claim with its sentence', async () => {
    const rows = parseCsv(await text('claims'), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ event_id, sentence }) => [event_id, sentence])).toEqual(
      claims.rows.map(({ event_id, sentence }) => [event_id, sentence]),
    );
  });

  test('Turtle: each claim reifies the triple that it states, and asserts none', async () => {
    const quads = new Parser({ format: 'text/turtle' }).parse(await text('turtle'));
    const { reifies, type, derived } = {
      reifies: quads.filter(({ predicate }) => predicate.value.endsWith('#reifies')),
      type: quads.filter(({ object }) => object.value === 'urn:silat:Claim'),
      derived: quads.filter(({ predicate }) => predicate.value.endsWith('#wasDerivedFrom')),
    };
    expect(type).toHaveLength(claims.rows.length);
    expect(reifies).toHaveLength(claims.rows.length);
    for (const { subject } of type) expect(derived.some((quad) => quad.subject.equals(subject))).toBe(true);
    const { namedNode } = DataFactory;
    const [first] = reifies.map(({ object }) => object as unknown as Quad);
    expect(first?.predicate.value).toMatch(/^urn:silat:[A-Z]+$/);
    expect(quads.some((quad) => quad.predicate.equals(first?.predicate ?? namedNode('none')))).toBe(false);
  });
});

describe('event tables', () => {
  test.each([
    ['polecat', 'Event Type', 7, 'Actor Name', 15, 'Recipient Name'],
    ['icews', 'CAMEO Code', 2, 'Source Name', 8, 'Target Name'],
  ] as const)(
    '%s: events only, columns where scripts look for them',
    async (format, column, source, from, target, to) => {
      const rows = parseCsv(await text(format), { delimiter: '\t' }) as string[][];
      const [header = [], ...body] = rows;
      expect(header).toContain(column);
      expect([header[source], header[target]]).toEqual([from, to]);
      expect(body.map(([id]) => id)).toEqual(events().map(({ event_id }) => event_id));
      expect(body.every((row) => /^\d{4}(-\d\d)*$/.test(row[1] ?? ''))).toBe(true);
    },
  );
});
