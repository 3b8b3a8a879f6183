/**
 * The whole graph as CSV for `neo4j-admin database import` (Neo4j Operations Manual, "Import"): the quickest way of a large graph into a
 * new database. One file of rows and one of names and types a label or kind of relation, a file of the command's options, and the
 * constraints and indexes, which an import cannot make.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { returned } from '../store/columns.ts';
import { CsvFile } from '../store/csv-file.ts';
import type { GraphStore, Row } from '../store/graph-store.ts';
import { KIND_LABELS, SCHEMA_STATEMENTS, STORE_LABEL, STORE_MARK } from '../store/neo4j/schema.ts';
import {
  type Columns,
  type ColumnType,
  NODE_LABELS,
  NODES,
  type NodeLabel,
  RELATION_KINDS,
  RELATIONS,
  type RelationKind,
} from '../store/schema.ts';

/** Between the items of a list: a control character that no name holds (ASCII's unit separator). */
const LIST_SEPARATOR = '\u001f';
const TYPES: Record<ColumnType, string> = {
  STRING: 'string',
  INT64: 'long',
  DOUBLE: 'double',
  BOOLEAN: 'boolean',
  'STRING[]': 'string[]',
};

/** What `exportNeo4jAdmin` writes beside the rows. */
export const ARGUMENTS_FILE = 'import.args';
export const SCHEMA_FILE = 'schema.cypher';
/** Run within the folder; the server that has the database must be stopped. */
export const IMPORT_COMMAND = `neo4j-admin database import full neo4j @${ARGUMENTS_FILE}`;

export interface AdminExport {
  /** Nodes by label and relations by kind, as written. */
  rows: Record<string, number>;
}

const headerOf = (columns: Columns): string[] =>
  Object.entries(columns).map(([name, type]) => `${name}:${TYPES[type]}`);

/** Lists in the form that the import splits; nothing in a text or a list is none, as in the stores. */
function plain(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.join(LIST_SEPARATOR) || null];
      return [name, value === '' ? null : value];
    }),
  );
}

class Folder {
  readonly rows: Record<string, number> = {};
  readonly arguments: string[] = [];
  constructor(private readonly dir: string) {}

  /** Two files, `NAME-header.csv` and `NAME.csv`. */
  private file(name: string, header: readonly string[], option: string): CsvFile {
    writeFileSync(join(this.dir, `${name}-header.csv`), `${header.join(',')}\n`);
    this.arguments.push(`${option}=./${name}-header.csv,./${name}.csv`);
    return new CsvFile(join(this.dir, `${name}.csv`));
  }

  nodes(label: string, columns: Columns, rows: readonly Row[], second?: (row: Row) => string | null): void {
    const { id: _, ...others } = columns;
    const header = [`id:ID(${label})`, ...headerOf(others), ...(second ? [':LABEL'] : [])];
    const file = this.file(label, header, `--nodes=${label}`);
    const names = ['id', ...Object.keys(others)];
    for (const row of rows) {
      const cells = plain(row);
      file.write([...names.map((name) => cells[name]), ...(second ? [second(row)] : [])]);
    }
    this.close(label, file);
  }

  relations(kind: RelationKind, [from, to]: readonly [NodeLabel, NodeLabel], rows: readonly Row[]): void {
    if (rows.length === 0) return;
    const { columns } = RELATIONS[kind];
    const header = [`:START_ID(${from})`, `:END_ID(${to})`, ...headerOf(columns)];
    const file = this.file(`${kind}-${to}`, header, `--relationships=${kind}`);
    for (const row of rows) {
      const cells = plain(row);
      file.write([row.start_id, row.end_id, ...Object.keys(columns).map((name) => cells[`r_${name}`])]);
    }
    this.close(kind, file);
  }

  private close(name: string, file: CsvFile): void {
    this.rows[name] = (this.rows[name] ?? 0) + file.rows;
    file.close();
  }
}

/**
 * @param store open store of either kind
 * @param dir folder, made when missing; files of the same name are written anew
 * @returns how many rows of each
 * @throws SilatError `query-failed`; what writing files throws
 */
export async function exportNeo4jAdmin(store: GraphStore, dir: string): Promise<AdminExport> {
  mkdirSync(dir, { recursive: true });
  const folder = new Folder(dir);
  for (const label of NODE_LABELS) {
    const properties = returned('n', NODES[label]).join(', ');
    const { rows } = await store.query(`MATCH (n:${label}) RETURN ${properties} ORDER BY n.id`);
    const second = label === 'Actor' ? (row: Row) => KIND_LABELS[row.kind as string] ?? null : undefined;
    folder.nodes(label, NODES[label], rows, second);
  }
  folder.nodes(STORE_LABEL, STORE_MARK.columns, [STORE_MARK.row]);
  for (const kind of RELATION_KINDS) {
    const { ends, columns } = RELATIONS[kind];
    const properties = ['a.id AS start_id', 'b.id AS end_id', ...returned('r', columns, 'r_')];
    const order = properties.map((property) => property.split(' AS ')[1]).join(', ');
    for (const pair of ends) {
      const pattern = `MATCH (a:${pair[0]})-[r:${kind}]->(b:${pair[1]})`;
      const { rows } = await store.query(`${pattern} RETURN ${properties.join(', ')} ORDER BY ${order}`);
      folder.relations(kind, pair, rows);
    }
  }
  const options = [
    `--array-delimiter=U+${LIST_SEPARATOR.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
    ...['--multiline-fields=true', '--id-type=string', '--overwrite-destination'],
  ];
  writeFileSync(join(dir, ARGUMENTS_FILE), `${[...options, ...folder.arguments].join('\n')}\n`);
  writeFileSync(
    join(dir, SCHEMA_FILE),
    `${SCHEMA_STATEMENTS.map((statement) => `${statement};`).join('\n')}\n`,
  );
  return { rows: folder.rows };
}
