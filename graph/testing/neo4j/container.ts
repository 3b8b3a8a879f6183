/**
 * Neo4j in a container, by Testcontainers, where a Docker engine (or one that speaks as it does) answers. The image is
 * the one of docker-compose.yml, so that the tests run what users run.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { TestServer } from './server.ts';

const COMPOSE = fileURLToPath(new URL('../../../docker-compose.yml', import.meta.url));
const START_MS = 300_000;

/** The image that users are given. */
export function neo4jImage(): string {
  const { services } = parse(readFileSync(COMPOSE, 'utf8')) as { services: { neo4j: { image: string } } };
  return services.neo4j.image;
}

/** Whether an engine answers; Testcontainers looks at DOCKER_HOST, the usual sockets and its own settings. */
async function hasEngine(): Promise<boolean> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  return getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
}

/**
 * @returns null where no engine answers
 * @throws Error when the image cannot be fetched or the server does not start
 */
export async function serverInContainer(): Promise<TestServer | null> {
  if (!(await hasEngine())) return null;
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(neo4jImage()).withStartupTimeout(START_MS).start();
  return {
    address: {
      url: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
    },
    stop: async () => void (await container.stop()),
  };
}
