/** A Neo4j server that whoever runs the tests has named. Its graph is replaced! */
import type { TestServer } from './server.ts';

/**
 * @param env NEO4J_URI, and with it NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE
 * @returns null where none is named
 */
export async function givenServer(env: NodeJS.ProcessEnv): Promise<TestServer | null> {
  const { NEO4J_URI: url, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  if (!url) return null;
  return { address: { url, user, password, database }, stop: async () => undefined };
}
