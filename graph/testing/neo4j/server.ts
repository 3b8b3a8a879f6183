/**
 * A real Neo4j for tests, from the first of these that is there: the server at NEO4J_URI, a container, the published
 * jars.
 */
import type { Neo4jAddress } from '../../store/neo4j/address.ts';
import { serverInContainer } from './container.ts';
import { givenServer } from './given.ts';
import { serverFromJars } from './jars.ts';

export interface TestServer {
  address: Neo4jAddress;
  stop(): Promise<void>;
}

/** A way to a server; null where what it needs is missing. */
export type Way = (env: NodeJS.ProcessEnv) => Promise<TestServer | null>;

/** What is tried, in this order. */
export const WAYS: readonly Way[] = [givenServer, serverInContainer, serverFromJars];

const WHAT_TO_DO = 'set NEO4J_URI, start Docker, or install Java 17 and Maven';

/**
 * @param env where NEO4J_URI and CI are read from
 * @param ways others than the usual, for tests
 * @param say told in one line that there is none
 * @returns null where there is none and it is not asked for
 * @throws Error in CI, where one has to be there, and when one that is there does not start
 */
export async function startTestServer(
  env: NodeJS.ProcessEnv = process.env,
  ways: readonly Way[] = WAYS,
  say: (line: string) => void = console.log,
): Promise<TestServer | null> {
  for (const way of ways) {
    const server = await way(env);
    if (server !== null) return server;
  }
  if (env.CI) throw new Error(`CI tests against Neo4j: ${WHAT_TO_DO}.`);
  say(`Skipped: no Neo4j here (${WHAT_TO_DO}).`);
  return null;
}
