/** A store written out whole, in a fixed order, for comparing two. */
import { compareText } from '../model/ids.ts';
import { openEmbedded } from '../store/embedded/open.ts';
import { NODE_LABELS, NODES, RELATION_KINDS, RELATIONS } from '../store/schema.ts';

/**
 * Every node and relation with every property.
 * @param dir folder of a store
 * @returns one line each, sorted
 */
export async function dump(dir: string): Promise<string[]> {
  const store = await openEmbedded(dir);
  const lines: string[] = [];
  const take = async (head: string, cypher: string) => {
    for (const row of (await store.query(cypher)).rows) lines.push(`${head} ${JSON.stringify(row)}`);
  };
  for (const label of NODE_LABELS) {
    const properties = Object.keys(NODES[label]).map((name) => `n.\`${name}\` AS \`${name}\``);
    await take(label, `MATCH (n:${label}) RETURN ${properties.join(', ')}`);
  }
  for (const kind of RELATION_KINDS) {
    const { ends, columns } = RELATIONS[kind];
    const properties = Object.keys(columns).map((name) => `, r.\`${name}\` AS \`r_${name}\``);
    for (const [from, to] of ends) {
      const pattern = `MATCH (a:${from})-[r:${kind}]->(b:${to})`;
      await take(kind, `${pattern} RETURN a.id AS a, b.id AS b${properties.join('')}`);
    }
  }
  await store.close();
  return lines.sort(compareText);
}
