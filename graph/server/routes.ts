/** Every path of the API; see api.ts for what each answers. */
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { actorUnknown, type Graph } from '../graph.ts';
import type { GraphIndex, Level } from '../network/graph-index.ts';
import { refOfRow } from '../network/node.ts';
import { graphView } from '../network/view.ts';
import { actorView } from './actor-view.ts';
import { alliancesView } from './alliances-view.ts';
import type { Meta, SearchView } from './api.ts';
import { changesView } from './changes-view.ts';
import { documentView } from './document-view.ts';
import { badParameter, notFound } from './errors.ts';
import { metaView } from './meta-view.ts';
import { pairView } from './pair-view.ts';
import {
  actorQuery,
  alliancesQuery,
  changesQuery,
  graphQuery,
  pairQuery,
  searchQuery,
} from './parameters.ts';

function parsed<T extends z.ZodType>(shape: T, query: unknown): z.output<T> {
  const result = shape.safeParse(query);
  if (!result.success) throw badParameter(result.error);
  return result.data;
}

/** An actor's id at a level: at state level, that of whom it acts for. */
function idAt(index: GraphIndex, level: Level, id: string): string {
  if (!index.actors.has(id)) throw actorUnknown(id);
  return level === 'state' ? (index.states.get(id) ?? id) : id;
}

/** Adds the API to a server. */
export function addRoutes(app: FastifyInstance, graph: Graph): void {
  const { store } = graph;

  // A store open for reading does not change: counted once.
  let meta: Promise<Meta> | null = null;
  app.get('/api/meta', async () => {
    meta ??= graph.index().then((index) => metaView(store, index));
    return meta;
  });

  app.get('/api/graph', async (request) => {
    const query = parsed(graphQuery, request.query);
    const index = await graph.index();
    const ego = query.ego === undefined ? undefined : idAt(index, query.level, query.ego);
    return graphView(index, { ...query, ego });
  });

  app.get<{ Params: { id: string } }>('/api/actor/:id', async (request) => {
    const { level, from, to } = parsed(actorQuery, request.query);
    const index = await graph.index();
    return actorView(store, index, idAt(index, level, request.params.id), level, { from, to });
  });

  app.get('/api/pair', async (request) => {
    const { a, b, level, ...filter } = parsed(pairQuery, request.query);
    const index = await graph.index();
    return pairView(store, index, [idAt(index, level, a), idAt(index, level, b)], level, filter);
  });

  app.get('/api/alliances', async (request) => {
    const query = parsed(alliancesQuery, request.query);
    return alliancesView(await graph.index(), query);
  });

  app.get('/api/changes', async (request) => {
    const query = parsed(changesQuery, request.query);
    return changesView(await graph.index(), query);
  });

  app.get<{ Params: { id: string } }>('/api/document/:id', async (request) => {
    const index = await graph.index();
    const { id } = request.params;
    if (!index.documents.has(id)) throw notFound(request.url);
    return documentView(store, index, id);
  });

  app.get('/api/search', async (request): Promise<SearchView> => {
    const { q, limit } = parsed(searchQuery, request.query);
    const hits = (await graph.search()).find(q, limit);
    return {
      hits: hits.map(({ actor, matched, weight }) => ({
        ...{ actor: refOfRow(actor), country: actor.country, weight, matched },
      })),
    };
  });

  app.all('/api/*', async (request) => {
    throw notFound(request.url);
  });
}
