/** A store written out whole, in a fixed order, for comparing two. */
import { compareText } from '../model/ids.ts';
import { returned } from '../store/columns.ts';
import { openEmbedded } from '../store/embedded/open.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { NODE_LABELS, NODES, RELATION_KINDS, RELATIONS } from '../store/schema.ts';

/** As `dumpStore`, of the embedded store of a folder. */
export async function dump(dir: string): Promise<string[]> {
  const store = await openEmbedded(dir);
  const lines = await dumpStore(store);
  await store.close();
  return lines;
}

/** Not every loader can tell an empty list from none. */
const emptyAsNone = (_key: string, value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? null : value;

/**
 * Every node and relation with every property.
 * @returns one line each, sorted
 */
export async function dumpStore(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  const take = async (head: string, cypher: string) => {
    for (const row of (await store.query(cypher)).rows)
      lines.push(`${head} ${JSON.stringify(row, emptyAsNone)}`);
  };
  for (const label of NODE_LABELS) {
    await take(label, `MATCH (n:${label}) RETURN ${returned('n', NODES[label]).join(', ')}`);
  }
  for (const kind of RELATION_KINDS) {
    const { ends, columns } = RELATIONS[kind];
    const properties = ['a.id AS a', 'b.id AS b', ...returned('r', columns, 'r_')].join(', ');
    for (const [from, to] of ends) {
      const pattern = `MATCH (a:${from})-[r:${kind}]->(b:${to})`;
      await take(kind, `${pattern} RETURN ${properties}`);
    }
  }
  return lines.sort(compareText);
}
