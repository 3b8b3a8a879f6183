/** The real server over a store made from the fixture, with the viewer built anew. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildGraph, createServer, listen } from '../../graph/index.ts';
import { RECORDS } from './fixtures/records.ts';

const VIEWER = fileURLToPath(new URL('..', import.meta.url));

export interface Site {
  url: string;
  close: () => Promise<void>;
}

export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'silat-viewer-'));
  const [dir, viewerDir] = [join(folder, 'store'), join(folder, 'site')];
  await build({
    root: VIEWER,
    configFile: join(VIEWER, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: viewerDir },
  });
  await buildGraph(RECORDS, dir, { replace: true });
  const server = await createServer({ dir, viewerDir });
  const url = await listen(server, 0);
  return {
    url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
