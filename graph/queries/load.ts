/** The library of queries, read from its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LibraryQuery, parseQuery } from './parse.ts';

const LIBRARY = fileURLToPath(new URL('library/', import.meta.url));
const EXTENSION = '.cypher';

/**
 * Reads and validates every query of the library.
 * @param folder another folder of queries, for tests
 * @returns queries by name
 * @throws SilatError `query-failed` for a file that is not as it should be
 */
export function loadQueries(folder: string = LIBRARY): Map<string, LibraryQuery> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length))
    .sort();
  return new Map(
    names.map((name) => [name, parseQuery(name, readFileSync(join(folder, `${name}${EXTENSION}`), 'utf8'))]),
  );
}
