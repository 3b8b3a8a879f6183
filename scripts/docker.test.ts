/** Compose file, Dockerfile and their examples, as far as they can be checked without a Docker engine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  composeWith,
  interpolate,
  readEnv,
  readProject,
  schemaErrors,
  variablesOf,
} from './testing/compose.ts';
import { copied, isIgnored, readDockerfile } from './testing/dockerfile.ts';
import { ROOT } from './testing/installed.ts';

const EXAMPLE = readEnv(readProject('.env.example'));
const SET = { ...EXAMPLE, NEO4J_PASSWORD: 'of-my-own' };
const PINNED = /^[a-z0-9./-]+:\d+\.\d+\.\d+(-[a-z0-9.-]+)?$/;

describe('docker-compose.yml', () => {
  const { services } = composeWith(SET);

  test('is what the Compose Specification allows, and what is not is noticed', () => {
    expect(schemaErrors(composeWith(SET))).toEqual([]);
    expect(schemaErrors({ services: { silat: { image: 1, helthcheck: {} } } })).not.toEqual([]);
  });

  test('nothing starts with the password of the example', () => {
    const text = readProject('docker-compose.yml');
    expect(() => interpolate(text, EXAMPLE)).toThrow('NEO4J_PASSWORD: set NEO4J_PASSWORD in .env');
    expect(services.neo4j?.environment?.NEO4J_AUTH).toBe('neo4j/of-my-own');
    expect(services.silat?.environment?.NEO4J_PASSWORD).toBe('of-my-own');
    expect(isIgnored(readProject('.dockerignore'), '.env')).toBe(true);
    expect(readProject('.gitignore').split('\n')).toContain('.env');
  });

  test('the example names every variable that is asked for, and the same values as without it', () => {
    expect(Object.keys(EXAMPLE).sort()).toEqual(variablesOf(readProject('docker-compose.yml')));
    expect(composeWith({ NEO4J_PASSWORD: SET.NEO4J_PASSWORD })).toEqual(composeWith(SET));
  });

  test('images are pinned to a patch version; Neo4j is the one that the tests run', () => {
    for (const { image, build } of Object.values(services)) {
      if (build === undefined) expect(image).toMatch(PINNED);
    }
    const [, version] = /<neo4j\.version>(.*)</.exec(readProject('graph/testing/neo4j/pom.xml')) ?? [];
    expect(services.neo4j?.image).toBe(`neo4j:${version}-community`);
  });

  test('ports are open to this machine only', () => {
    const ports = Object.values(services).flatMap(({ ports }) => ports ?? []);
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  test('silat waits for Neo4j to answer, reads from it, and cannot write to the news', () => {
    expect(services.neo4j?.healthcheck?.test[0]).toBe('CMD');
    expect(services.silat).toMatchObject({
      depends_on: { neo4j: { condition: 'service_healthy' } },
      command: expect.arrayContaining(['--neo4j', 'bolt://neo4j:7687']),
      volumes: [expect.stringMatching(/:\/news:ro$/)],
    });
  });
});

describe('Dockerfile', () => {
  const instructions = readDockerfile(readProject('Dockerfile'));
  const values = (name: string) =>
    instructions.filter((each) => each.name === name).map(({ value }) => value);

  test('every stage starts from an image pinned to a patch version', () => {
    expect(values('FROM').length).toBeGreaterThan(1);
    for (const from of values('FROM')) expect(from.split(' ')[0]).toMatch(PINNED);
  });

  test('what is copied is there, and is not ignored', () => {
    const paths = instructions.flatMap(copied);
    expect(paths).toContain('package-lock.json');
    const ignore = readProject('.dockerignore');
    for (const path of paths) {
      expect([path, existsSync(join(ROOT, path)), isIgnored(ignore, path)]).toEqual([path, true, false]);
    }
  });

  test('every folder that the package is compiled from is copied', () => {
    const { include } = JSON.parse(readProject('tsconfig.json')) as { include: string[] };
    const notShipped = new Set(['bench', 'vitest.config.ts']);
    const paths = instructions.flatMap(copied);
    for (const path of include.filter((each) => !notShipped.has(each))) expect(paths).toContain(path);
  });

  test('the last stage runs `silat` as a user without rights, and says when it is well', () => {
    const last = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
    const users = last.filter(({ name }) => name === 'USER').map(({ value }) => value);
    expect(users.at(-1)).toBe('node');
    expect(last.find(({ name }) => name === 'ENTRYPOINT')?.value).toBe('["./silat"]');
    expect(last.some(({ name }) => name === 'HEALTHCHECK')).toBe(true);
    expect(last.some(({ value }) => /npm ci --omit=dev/.test(value))).toBe(true);
  });
});
