/**
 * Loading new documents into Neo4j. A transaction holds whole documents: one that is there is there with all that
 * it says, so that a load that was killed goes on where it stopped.
 */
import { assigned } from '../columns.ts';
import type { BulkLoader, End } from '../graph-store.ts';
import { NODES, type NodeLabel, RELATIONS, type RelationKind } from '../schema.ts';
import { BATCH_ROWS, type Connection, type Statement } from './connection.ts';
import { storedRow } from './values.ts';

/** Nodes in the order in which a document's are made. */
const OWNED: readonly NodeLabel[] = ['Document', 'Sentence', 'Claim'];
/** Properties that tell apart two relations of a kind between the same nodes. */
const KEYS: Partial<Record<RelationKind, readonly string[]>> = { MENTIONS: ['start', 'end'] };

interface Bundle {
  nodes: Map<NodeLabel, object[]>;
  relations: Map<string, object[]>;
  rows: number;
}

const emptyBundle = (): Bundle => ({ nodes: new Map(), relations: new Map(), rows: 0 });

function push<K>(map: Map<K, object[]>, key: K, row: object): void {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}

/** Takes rows with all their properties. */
export function mergeNodes(label: NodeLabel): string {
  return `UNWIND $rows AS r MERGE (n:${label} {id: r.id}) SET n = r`;
}

function mergeRelations(kind: RelationKind, from: string, to: string): string {
  const keys = (KEYS[kind] ?? []).map((name) => `${name}: r.${name}`).join(', ');
  const sets = assigned('x', RELATIONS[kind].columns);
  return `UNWIND $rows AS r MATCH (a:${from} {id: r.\`from\`}) MATCH (b:${to} {id: r.\`to\`})
          MERGE (a)-[x:${kind}${keys && ` {${keys}}`}]->(b)${sets.length > 0 ? ` SET ${sets.join(', ')}` : ''}`;
}

export class Neo4jLoader implements BulkLoader {
  private readonly nodes: { label: NodeLabel; row: object }[] = [];
  private readonly relations: { kind: RelationKind; from: End; to: End; row: object }[] = [];

  constructor(private readonly connection: Connection) {}

  node(label: NodeLabel, row: object): void {
    this.nodes.push({ label, row: storedRow(NODES[label], row) });
  }

  relation(kind: RelationKind, from: End, to: End, row: object = {}): void {
    const stored = storedRow(RELATIONS[kind].columns, row, { from: from.id, to: to.id });
    this.relations.push({ kind, from, to, row: stored });
  }

  async flush(): Promise<void> {
    let batch = emptyBundle();
    // A document is not divided.
    for (const bundle of this.bundles().values()) {
      for (const [label, rows] of bundle.nodes) for (const row of rows) push(batch.nodes, label, row);
      for (const [key, rows] of bundle.relations) for (const row of rows) push(batch.relations, key, row);
      batch.rows += bundle.rows;
      if (batch.rows < BATCH_ROWS) continue;
      await this.connection.write(statementsOf(batch));
      batch = emptyBundle();
    }
    if (batch.rows > 0) await this.connection.write(statementsOf(batch));
  }

  /** Everything that was taken, by the document that it belongs to. */
  private bundles(): Map<string, Bundle> {
    const owner = new Map<string, string>();
    for (const { label, row } of this.nodes) {
      const { id } = row as { id: string };
      if (label === 'Document') owner.set(id, id);
    }
    for (const { kind, from, to } of this.relations) if (kind === 'HAS_SENTENCE') owner.set(to.id, from.id);
    for (const { kind, from, to } of this.relations)
      if (kind === 'EVIDENCE') owner.set(from.id, owner.get(to.id) as string);
    const bundles = new Map<string, Bundle>();
    const bundleOf = (id: string): Bundle => {
      const document = owner.get(id);
      if (document === undefined) throw new Error(`No document was given for ${id}`);
      const bundle = bundles.get(document) ?? emptyBundle();
      bundles.set(document, bundle);
      bundle.rows++;
      return bundle;
    };
    for (const { label, row } of this.nodes) push(bundleOf((row as { id: string }).id).nodes, label, row);
    for (const { kind, from, to, row } of this.relations)
      push(bundleOf(from.id).relations, `${kind} ${from.label} ${to.label}`, row);
    return bundles;
  }
}

function statementsOf({ nodes, relations }: Bundle): Statement[] {
  const ofNodes = OWNED.flatMap((label) => {
    const rows = nodes.get(label);
    return rows === undefined ? [] : [{ cypher: mergeNodes(label), parameters: { rows } }];
  });
  const ofRelations = [...relations].map(([key, rows]) => {
    const [kind, from, to] = key.split(' ') as [RelationKind, string, string];
    return { cypher: mergeRelations(kind, from, to), parameters: { rows } };
  });
  return [...ofNodes, ...ofRelations];
}
