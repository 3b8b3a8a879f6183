/** The embedded store: a graph in one file, in this process. */
import { dirname } from 'node:path';
import { batches } from '../batches.ts';
import { assigned } from '../columns.ts';
import type { BulkLoader, DerivedRelation, Parameters, Row, Table, WritableStore } from '../graph-store.ts';
import { type DerivedKind, endsOf, NODE_LABELS, NODES, type NodeLabel, RELATION_KINDS } from '../schema.ts';
import { createNodeTable, createRelationTable } from './ddl.ts';
import type { Engine } from './engine.ts';
import { CsvLoader } from './loader.ts';

/** Rows sent with one statement. */
const BATCH_ROWS = 2000;

export class EmbeddedStore implements WritableStore {
  readonly dialect = 'ladybug';

  constructor(
    private readonly engine: Engine,
    private readonly file: string,
  ) {}

  query(cypher: string, parameters?: Parameters): Promise<Table> {
    return this.engine.run(cypher, parameters);
  }

  isReadOnly(cypher: string): Promise<boolean> {
    return this.engine.isReadOnly(cypher);
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  /** Makes the tables of a new store. */
  async createSchema(): Promise<void> {
    for (const label of NODE_LABELS) await this.query(createNodeTable(label));
    for (const kind of RELATION_KINDS) await this.query(createRelationTable(kind));
  }

  loader(): BulkLoader {
    return new CsvLoader(this.engine, dirname(this.file));
  }

  async mergeNodes(label: NodeLabel, rows: object[]): Promise<void> {
    const { id, ...columns } = NODES[label];
    const cypher = `UNWIND $rows AS r MERGE (n:${label} {id: r.id}) SET ${assigned('n', columns).join(', ')}`;
    // The engine wants every row of a parameter to have the same properties in the same order.
    const inOrder = (row: object) =>
      Object.fromEntries(Object.keys({ id, ...columns }).map((name) => [name, (row as Row)[name] ?? null]));
    for (const batch of batches(rows, BATCH_ROWS)) await this.query(cypher, { rows: batch.map(inOrder) });
  }

  async setProperty(
    label: NodeLabel,
    property: string,
    values: ReadonlyMap<string, string | null>,
  ): Promise<void> {
    const set = `UNWIND $rows AS r MATCH (n:${label} {id: r.id}) SET n.\`${property}\` = r.value`;
    const rows = [...values].map(([id, value]) => ({ id, value }));
    for (const batch of batches(
      rows.filter(({ value }) => value !== null),
      BATCH_ROWS,
    )) {
      await this.query(set, { rows: batch });
    }
    const clear = `MATCH (n:${label}) WHERE n.id IN $ids SET n.\`${property}\` = NULL`;
    for (const batch of batches(
      rows.filter(({ value }) => value === null),
      BATCH_ROWS,
    )) {
      await this.query(clear, { ids: batch.map(({ id }) => id) });
    }
  }

  /** Dropping and making a table again is faster than deleting its rows. */
  async replaceRelations(kinds: readonly DerivedKind[], relations: Iterable<DerivedRelation>): Promise<void> {
    for (const kind of kinds) {
      await this.query(`DROP TABLE ${kind}`);
      await this.query(createRelationTable(kind));
    }
    const loader = this.loader();
    for (const { kind, from, to, row } of relations) {
      const [source, target] = endsOf(kind);
      loader.relation(kind, { label: source, id: from }, { label: target, id: to }, row);
    }
    await loader.flush();
  }

  async removeDocuments(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const idsOf = async (cypher: string) =>
      (await this.query(cypher, { ids: [...ids] })).rows.map(({ id }) => id as string);
    const sentences = await idsOf(
      'MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence) WHERE d.id IN $ids RETURN s.id AS id',
    );
    const claims = await idsOf(
      `MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence)<-[:EVIDENCE]-(c:Claim)
       WHERE d.id IN $ids RETURN c.id AS id`,
    );
    await this.removeNodes('Claim', claims);
    await this.removeNodes('Sentence', sentences);
    await this.removeNodes('Document', ids);
  }

  async removeNodes(label: NodeLabel, ids: readonly string[]): Promise<void> {
    const cypher = `MATCH (n:${label}) WHERE n.id IN $ids DETACH DELETE n`;
    for (const batch of batches(ids, BATCH_ROWS)) await this.query(cypher, { ids: batch });
  }
}
