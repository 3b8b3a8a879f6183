/** The schema in Ladybug's own statements. */
import { type Columns, NODES, type NodeLabel, RELATIONS, type RelationKind } from '../schema.ts';

const columnList = (columns: Columns) => Object.entries(columns).map(([name, type]) => `\`${name}\` ${type}`);

/** Makes the table of a label. */
export function createNodeTable(label: NodeLabel): string {
  return `CREATE NODE TABLE ${label}(${columnList(NODES[label]).join(', ')}, PRIMARY KEY (id))`;
}

/** Makes the table of a relation. */
export function createRelationTable(kind: RelationKind): string {
  const { ends, columns } = RELATIONS[kind];
  const pairs = ends.map(([from, to]) => `FROM ${from} TO ${to}`);
  return `CREATE REL TABLE ${kind}(${[...pairs, ...columnList(columns)].join(', ')})`;
}
