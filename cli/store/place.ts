/** Where the graph of a command is: the folder of an embedded store, or a Neo4j server. */
import { checkNeo4j, type GraphPlace } from '../../graph/index.ts';
import { SilatError } from '../../ingest/errors.ts';
import type { Context } from '../context.ts';
import { MESSAGES } from '../messages/index.ts';
import type { PlaceOptions } from '../options.ts';
import { latestStore } from './location.ts';

/** These options belong to a server. */
function withoutServer(options: readonly string[]): SilatError {
  const list = options.join(', ');
  return new SilatError(
    'usage',
    { ar: MESSAGES.ar.neo4j.needed(list), en: MESSAGES.en.neo4j.needed(list) },
    { ar: MESSAGES.ar.neo4j.neededRemedy, en: MESSAGES.en.neo4j.neededRemedy },
  );
}

/**
 * Takes the password from NEO4J_PASSWORD; asks for it where the server wants one and there is somebody to ask.
 * @param fallback folder of the store when neither was named: the one built last, if it is not given
 * @throws SilatError `usage`, `neo4j-unreachable`, `neo4j-denied`, and what `fallback` throws
 */
export async function placeOf(
  context: Context,
  { store, neo4j: url, database, user }: PlaceOptions,
  fallback: () => string | Promise<string> = latestStore,
): Promise<GraphPlace> {
  if (url === undefined) {
    const astray = Object.entries({ '--database': database, '--user': user }).filter(([, value]) => value);
    if (astray.length > 0) throw withoutServer(astray.map(([name]) => name));
    return store ?? (await fallback());
  }
  const { env, askPassword } = context.io;
  const address = { url, database, user, password: env.NEO4J_PASSWORD || null };
  try {
    await checkNeo4j(address);
    return address;
  } catch (error) {
    const isAsked = error instanceof SilatError && error.code === 'neo4j-denied' && address.password === null;
    if (!isAsked || askPassword === undefined) throw error;
    return { ...address, password: await askPassword(context.messages.neo4j.password(url)) };
  }
}

/** A place in words; no part of it is secret. */
export function placeName(place: GraphPlace): string {
  return typeof place === 'string' ? place : [place.url, place.database].filter(Boolean).join('/');
}
