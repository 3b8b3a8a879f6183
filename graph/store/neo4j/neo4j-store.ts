/** The graph in a Neo4j server. */
import { batches } from '../batches.ts';
import { assigned, returned } from '../columns.ts';
import type { BulkLoader, DerivedRelation, Parameters, Table, WritableStore } from '../graph-store.ts';
import { type Columns, type DerivedKind, endsOf, NODES, type NodeLabel, RELATIONS } from '../schema.ts';
import { BATCH_ROWS, type Connection, type Statement } from './connection.ts';
import { mergeNodes, Neo4jLoader } from './loader.ts';
import { KIND_LABELS } from './schema.ts';
import { storedRow } from './values.ts';

/** Documents removed in one transaction, with all that hangs on them. */
const BATCH_DOCUMENTS = 100;

/** Relations of one kind from one node to another. */
interface Pair {
  from: string;
  to: string;
  rows: object[];
}

/** The same for the same properties, whatever the order of the rows and wherever they come from. */
function fingerprint(columns: Columns, { rows }: Pair): string {
  return rows
    .map((row) => JSON.stringify(storedRow(columns, row)))
    .sort()
    .join('\n');
}

export class Neo4jStore implements WritableStore {
  readonly dialect = 'neo4j';

  constructor(private readonly connection: Connection) {}

  query(cypher: string, parameters?: Parameters): Promise<Table> {
    return this.connection.query(cypher, parameters);
  }
  async isReadOnly(cypher: string): Promise<boolean> {
    return (await this.connection.explain(cypher)).queryType === 'r';
  }
  close(): Promise<void> {
    return this.connection.close();
  }

  loader(): BulkLoader {
    return new Neo4jLoader(this.connection);
  }

  async mergeNodes(label: NodeLabel, rows: object[]): Promise<void> {
    const groups = new Map<string, object[]>();
    for (const row of rows) {
      const second = label === 'Actor' ? (KIND_LABELS[(row as { kind: string }).kind] ?? '') : '';
      const group = groups.get(second) ?? [];
      groups.set(second, group);
      group.push(storedRow(NODES[label], row));
    }
    const others = Object.values(KIND_LABELS).join(':');
    for (const [second, group] of groups) {
      const labels = second && ` REMOVE n:${others} SET n:${second}`;
      await this.connection.writeRows(`${mergeNodes(label)}${labels}`, group);
    }
  }

  async setProperty(
    label: NodeLabel,
    property: string,
    values: ReadonlyMap<string, string | null>,
  ): Promise<void> {
    const cypher = `UNWIND $rows AS r MATCH (n:${label} {id: r.id}) SET n.\`${property}\` = r.value`;
    const rows = [...values].map(([id, value]) => ({ id, value }));
    await this.connection.writeRows(cypher, rows);
  }

  /** Only what differs is written: pairs that stay the same are not touched. */
  async replaceRelations(kinds: readonly DerivedKind[], relations: Iterable<DerivedRelation>): Promise<void> {
    const wanted = new Map<DerivedKind, Map<string, Pair>>();
    for (const { kind, from, to, row } of relations) {
      const pairs = wanted.get(kind) ?? new Map<string, Pair>();
      wanted.set(kind, pairs);
      add(pairs, from, to, row);
    }
    for (const kind of kinds) {
      const { columns } = RELATIONS[kind];
      const held = await this.pairs(kind, columns);
      const pairs = wanted.get(kind) ?? new Map<string, Pair>();
      const gone = [...held].filter(([key]) => !pairs.has(key)).map(([, { from, to }]) => ({ from, to }));
      const changed = [...pairs].flatMap(([key, pair]) => {
        const before = held.get(key);
        const same = before !== undefined && fingerprint(columns, before) === fingerprint(columns, pair);
        return same ? [] : [{ ...pair, isNew: before === undefined }];
      });
      const [source, target] = endsOf(kind);
      const clear = `UNWIND $rows AS r
        MATCH (:${source} {id: r.\`from\`})-[x:${kind}]->(:${target} {id: r.\`to\`}) DELETE x`;
      await this.connection.writeRows(clear, gone);
      for (const batch of batches(changed, BATCH_ROWS)) {
        const ends = batch.filter(({ isNew }) => !isNew).map(({ from, to }) => ({ from, to }));
        const statements: Statement[] =
          ends.length > 0 ? [{ cypher: clear, parameters: { rows: ends } }] : [];
        statements.push(createRelations(kind, columns, batch));
        await this.connection.write(statements);
      }
    }
  }

  private async pairs(kind: DerivedKind, columns: Columns): Promise<Map<string, Pair>> {
    const [source, target] = endsOf(kind);
    const properties = ['a.id AS `from`', 'b.id AS `to`', ...returned('x', columns)].join(', ');
    const { rows } = await this.query(`MATCH (a:${source})-[x:${kind}]->(b:${target}) RETURN ${properties}`);
    const pairs = new Map<string, Pair>();
    for (const row of rows) add(pairs, row.from as string, row.to as string, row);
    return pairs;
  }

  async removeDocuments(ids: readonly string[]): Promise<void> {
    const cypher = `UNWIND $rows AS id MATCH (d:Document {id: id})
      OPTIONAL MATCH (d)-[:HAS_SENTENCE]->(s:Sentence)
      OPTIONAL MATCH (s)<-[:EVIDENCE]-(c:Claim)
      DETACH DELETE c, s, d`;
    await this.connection.writeRows(cypher, ids, BATCH_DOCUMENTS);
  }

  async removeNodes(label: NodeLabel, ids: readonly string[]): Promise<void> {
    await this.connection.writeRows(`UNWIND $rows AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, ids);
  }
}

function add(pairs: Map<string, Pair>, from: string, to: string, row: object): void {
  const key = JSON.stringify([from, to]);
  const pair = pairs.get(key);
  if (pair) pair.rows.push(row);
  else pairs.set(key, { from, to, rows: [row] });
}

function createRelations(kind: DerivedKind, columns: Columns, pairs: readonly Pair[]): Statement {
  const sets = assigned('x', columns);
  const [source, target] = endsOf(kind);
  const cypher = `UNWIND $rows AS r MATCH (a:${source} {id: r.\`from\`}) MATCH (b:${target} {id: r.\`to\`})
    CREATE (a)-[x:${kind}]->(b) SET ${sets.join(', ')}`;
  const rows = pairs.flatMap(({ from, to, rows: each }) =>
    each.map((row) => storedRow(columns, row, { from, to })),
  );
  return { cypher, parameters: { rows } };
}
