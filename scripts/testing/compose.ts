/**
 * docker-compose.yml as Compose reads it, without a Docker engine: variables filled in, and the result held against
 * the Compose Specification's JSON schema. The schema comes with a package that the tests of containers depend on
 * (`docker-compose`; the schema itself is the Compose Specification's, Apache-2.0).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { parse } from 'yaml';
import { ROOT } from './installed.ts';

/** The parts that the tests look at. */
export interface Service {
  image?: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}
export interface Compose {
  services: Record<string, Service>;
}

/** `${NAME}`, `${NAME:-default}` and `${NAME:?message}`: what the Compose Specification calls interpolation. */
const VARIABLE = /\$\{([A-Z0-9_]+)(?::([-?])([^}]*))?\}/g;
/** As the specification writes times: 5s, 1m30s. */
const DURATION = /^(\d+(\.\d+)?(us|ms|s|m|h))+$/;
/** Formats of the schema that are not JSON Schema's; those without a check here are checked by the tests themselves. */
const FORMATS = { duration: DURATION, ports: true, expose: true, subnet_ip_address: true } as const;
/** Which package's dependency the next one is, down to the one with the schema. */
const WAY_TO_SCHEMA = ['@testcontainers/neo4j', 'testcontainers'];
const SCHEMA = 'docker-compose/schema/compose-spec.json';

/** Text of a file of the project. */
export const readProject = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Names of the variables that a text asks for, in order. */
export function variablesOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(VARIABLE), ([, name]) => name as string))].sort();
}

/** A file of NAME=value lines as variables. */
export function readEnv(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => /^[A-Z]/.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/**
 * Fills in variables.
 * @param text of a Compose file
 * @param env values by name; an empty one counts as not given, as `:-` and `:?` want it
 * @throws Error with the file's own message where a value that it asks for is missing
 */
export function interpolate(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(VARIABLE, (_, name: string, kind: string | undefined, rest: string | undefined) => {
    const value = env[name] ?? '';
    if (value === '' && kind === '?') throw new Error(`${name}: ${rest}`);
    return value === '' && kind === '-' ? (rest ?? '') : value;
  });
}

/** The Compose file of the project with variables filled in. */
export function composeWith(env: Readonly<Record<string, string>>): Compose {
  return parse(interpolate(readProject('docker-compose.yml'), env)) as Compose;
}

/** @returns what the specification has against it; empty when it is valid */
export function schemaErrors(compose: unknown): ErrorObject[] {
  let require = createRequire(import.meta.url);
  for (const name of WAY_TO_SCHEMA) require = createRequire(require.resolve(name));
  // Its `$schema` names draft 7 by https, an address that ajv does not know it by; draft 7 is what it takes anyway.
  const { $schema: _, ...schema } = require(SCHEMA) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, allErrors: true, formats: FORMATS }).compile(schema);
  return validate(compose) ? [] : (validate.errors ?? []);
}
