/** `GET /api/meta`: what the graph holds, for choosing what to look at. */
import { createRequire } from 'node:module';
import { EVENT_TYPES } from '../../ingest/vocabulary.ts';
import { countryName } from '../model/countries.ts';
import { compareText } from '../model/ids.ts';
import type { GraphIndex } from '../network/graph-index.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { countOf } from '../store/read.ts';
import type { Meta } from './api.ts';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

function tally<T extends string>(values: Iterable<T | null>): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
}

/** Counts of the whole graph, at actor level. */
export async function metaView(store: GraphStore, index: GraphIndex): Promise<Meta> {
  const { facts, ties } = index.levels.actor;
  const actors = [...index.actors.values()];
  const types = new Map(tally(facts.map(({ type }) => type)));
  const dates = facts
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .sort();
  return {
    documents: index.documents.size,
    sentences: await countOf(store, '(s:Sentence)'),
    mentions:
      (await countOf(store, '(s:Sentence)-[m:MENTIONS]->(a:Actor)')) +
      (await countOf(store, '(s:Sentence)-[m:MENTIONS]->(p:Place)')),
    actors: actors.length,
    claims: facts.length,
    ties: ties.length,
    claimsByType: Object.fromEntries(
      EVENT_TYPES.filter((type) => types.has(type)).map((type) => [type, types.get(type)]),
    ),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    outlets: tally(Array.from(index.documents.values(), ({ source }) => source)).map(([name, documents]) => ({
      ...{ name, documents },
    })),
    kinds: tally(actors.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, actors: count })),
    countries: tally(actors.map(({ country }) => country)).map(([code, count]) => ({
      ...{ code, ...countryName(code), actors: count },
    })),
    version,
  };
}
