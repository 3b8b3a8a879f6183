/**
 * A build writes into the server itself, in transactions that each leave the graph readable; a mark tells that a build
 * is under way, or was stopped before its end, so that the next one also tidies up what that one left.
 */
import type { BuildTarget } from '../build-target.ts';
import type { GraphStore } from '../graph-store.ts';
import { NODE_LABELS, STORE_SCHEMA } from '../schema.ts';
import type { Neo4jAddress } from './address.ts';
import { Connection } from './connection.ts';
import { neo4jOther } from './errors.ts';
import { Neo4jStore } from './neo4j-store.ts';
import { SCHEMA_STATEMENTS, STORE_LABEL, STORE_MARK } from './schema.ts';

/** Nodes removed in one transaction. */
const BATCH_NODES = 10_000;
/** Seconds until new indexes are filled. */
const INDEX_SECONDS = 300;

async function clear(connection: Connection): Promise<void> {
  for (const label of [...NODE_LABELS, STORE_LABEL]) {
    for (;;) {
      const { rows } = await connection.query(`MATCH (n:${label}) RETURN count(*) AS n`);
      if (rows[0]?.n === 0) break;
      const cypher = `MATCH (n:${label}) WITH n LIMIT ${BATCH_NODES} DETACH DELETE n`;
      await connection.write([{ cypher, parameters: {} }]);
    }
  }
}

/**
 * Looks at the mark that builds leave.
 * @returns whether a build did not come to its end; false where there was none
 * @throws SilatError `store-invalid` for a graph of another version
 */
async function isUnfinished(connection: Connection, { url }: Neo4jAddress): Promise<boolean> {
  const cypher = `MATCH (s:${STORE_LABEL} {id: $id}) RETURN s.schema AS schema, s.building AS building`;
  const [mark] = (await connection.query(cypher, { id: STORE_MARK.row.id })).rows;
  if (mark !== undefined && mark.schema !== STORE_SCHEMA) throw neo4jOther(url, `schema ${mark.schema}`);
  return mark?.building === true;
}

/**
 * Connects for building; makes constraints and indexes where they are missing.
 * @param address the server
 * @param replace remove the graph that it holds (other labels are left alone)
 * @throws SilatError `neo4j-unreachable`, `neo4j-denied`, `store-invalid`
 */
export async function openNeo4jTarget(address: Neo4jAddress, replace: boolean): Promise<BuildTarget> {
  const connection = await Connection.open(address);
  try {
    for (const statement of SCHEMA_STATEMENTS) await connection.execute(statement);
    await connection.execute(`CALL db.awaitIndexes(${INDEX_SECONDS})`);
    if (replace) await clear(connection);
    const wasInterrupted = await isUnfinished(connection, address);
    await mark(connection, true);
    return {
      store: new Neo4jStore(connection),
      dir: null,
      wasInterrupted,
      publish: async () => {
        await mark(connection, false);
        await connection.close();
      },
      discard: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function mark(connection: Connection, building: boolean): Promise<void> {
  const cypher = `MERGE (s:${STORE_LABEL} {id: $id}) SET s.schema = ${STORE_SCHEMA}, s.building = $building`;
  await connection.write([{ cypher, parameters: { id: STORE_MARK.row.id, building } }]);
}

/**
 * Connects for reading.
 * @throws SilatError `neo4j-unreachable`, `neo4j-denied`, `store-invalid` for a graph of another version
 */
export async function openNeo4j(address: Neo4jAddress): Promise<GraphStore> {
  const connection = await Connection.open(address);
  try {
    await isUnfinished(connection, address);
    return new Neo4jStore(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}
