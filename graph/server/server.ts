/** The server: the API and the viewer's files, on this machine only unless it is told otherwise. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { type Graph, openGraph } from '../graph.ts';
import { DEFAULT_PORT } from './api.ts';
import { answerFor, notFound, portInUse } from './errors.ts';
import { checkHost } from './host-check.ts';
import { addRoutes } from './routes.ts';

/** Where only this machine can reach the server. */
export const HOST = '127.0.0.1';
/** Ids hold names in Arabic, three times as long when encoded. */
const MOST_PARAMETER_CHARACTERS = 600;

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

export interface ServerOptions {
  /** An open graph, or the folder of a store to open. The server closes what it opened itself. */
  graph?: Graph;
  dir?: string;
  /** Folder of the built viewer; without it only the API is served. */
  viewerDir?: string | null;
  /** Told of errors that nobody foresaw. */
  onError?: (error: unknown) => void;
}

/**
 * Makes a server that does not listen yet.
 * @throws SilatError `store-missing`, `store-invalid`, `store-locked` when it opens the store
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const graph = options.graph ?? (await openGraph(options.dir ?? 'data/store', { readOnly: false }));
  const app = Fastify({ routerOptions: { maxParamLength: MOST_PARAMETER_CHARACTERS } });
  checkHost(app);
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(HEADERS);
  });
  app.setErrorHandler((error, _request, reply) => {
    const { status, body } = answerFor(error);
    if (status >= 500) options.onError?.(error);
    return reply.status(status).send(body);
  });
  app.setNotFoundHandler((request, reply) => {
    const { body } = answerFor(notFound(request.url));
    return reply.status(404).send(body);
  });
  addRoutes(app, graph);
  const { viewerDir } = options;
  if (viewerDir && existsSync(viewerDir)) await app.register(fastifyStatic, { root: resolve(viewerDir) });
  if (!options.graph) app.addHook('onClose', () => graph.close());
  return app;
}

/**
 * Starts listening on 127.0.0.1.
 * @param port 0 for any free port
 * @returns the address, as http://127.0.0.1:port
 * @throws SilatError `port-in-use`
 */
export async function listen(app: FastifyInstance, port: number = DEFAULT_PORT): Promise<string> {
  try {
    return await app.listen({ host: HOST, port });
  } catch (cause) {
    if ((cause as { code?: string }).code === 'EADDRINUSE') throw portInUse(port, cause);
    throw cause;
  }
}
