/** Serves a store in the viewer until the user stops it. */
import { fileURLToPath } from 'node:url';
import {
  createServer,
  DEFAULT_PORT,
  type GraphPlace,
  HOST,
  isLoopback,
  openGraph,
} from '../../graph/index.ts';
import { ensureViewer } from '../../scripts/viewer.mjs';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { ServeOptions } from '../options.ts';
import { listen } from './listen.ts';

const VIEWER = fileURLToPath(new URL('../../viewer/dist', import.meta.url));

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open');
  // No browser is no failure: the address is on the screen.
  await open(url).catch(() => undefined);
}

/**
 * @param place where the graph is
 * @throws SilatError `port-in-use`, and what opening the graph throws
 */
export async function serve(context: Context, place: GraphPlace, options: ServeOptions): Promise<ExitCode> {
  const { start: text } = context.messages;
  ensureViewer();
  const graph = await openGraph(place, { readOnly: false });
  try {
    const server = await createServer({ graph, viewerDir: VIEWER });
    try {
      const { host = HOST } = options;
      const url = await listen(server, host, options.port ?? null, DEFAULT_PORT);
      await context.print(text.serving(url));
      if (!isLoopback(host)) await context.say(text.exposed(host));
      await context.say(text.howToStop);
      if (options.open && context.io.stdout.isTTY === true) await openBrowser(url);
      await stopped(context.io.signal);
      await context.say(text.stopped);
      return EXIT.ok;
    } finally {
      await server.close();
    }
  } finally {
    await graph.close();
  }
}
