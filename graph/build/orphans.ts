/** Removing actors and places that nothing needs any more, after documents went or were replaced. */
import type { WritableStore } from '../store/graph-store.ts';

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
