/** Removing what an older extraction of the same documents said, before the newer one is loaded. */
import type { WritableStore } from '../store/graph-store.ts';

/** Removes documents with their sentences, mentions and claims. Actors stay; see `removeOrphans`. */
export async function removeDocuments(store: WritableStore, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const idsOf = async (cypher: string) =>
    (await store.query(cypher, { ids: [...ids] })).rows.map(({ id }) => id as string);
  const sentences = await idsOf(
    'MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence) WHERE d.id IN $ids RETURN s.id AS id',
  );
  const claims = await idsOf(
    `MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence)<-[:EVIDENCE]-(c:Claim)
     WHERE d.id IN $ids RETURN c.id AS id`,
  );
  await store.removeNodes('Claim', claims);
  await store.removeNodes('Sentence', sentences);
  await store.removeNodes('Document', ids);
}

/** Removes actors and places that nothing mentions, claims or acts for any more. */
export async function removeOrphans(store: WritableStore): Promise<void> {
  const ids = async (cypher: string) => (await store.query(cypher)).rows.map(({ id }) => id as string);
  for (const label of ['Actor', 'Place'] as const) {
    const used = new Set(await ids(`MATCH (n:${label})-[]-(m) RETURN DISTINCT n.id AS id`));
    if (label === 'Actor') {
      const states = await store.query('MATCH (n:Actor) RETURN n.id AS id, n.state AS state');
      for (const { id, state } of states.rows) if (used.has(id as string)) used.add(state as string);
    }
    const every = await ids(`MATCH (n:${label}) RETURN n.id AS id`);
    await store.removeNodes(
      label,
      every.filter((id) => !used.has(id)),
    );
  }
}
