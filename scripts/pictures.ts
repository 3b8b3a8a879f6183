/**
 * Takes the pictures of the viewer that the READMEs show: builds the graph of corpus/ in a temporary store, serves
 * it, and writes docs/pictures/*.png. `npm run pictures`, or with the names of some.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildGraph, createServer, listen, openGraph } from '../graph/index.ts';
import { extractAll } from '../ingest/index.ts';
import { readDocuments } from '../ingest/read/index.ts';
import type { SilatHandle } from '../viewer/src/graph/debug.ts';
import { launchBrowser } from '../viewer/test/browser.ts';
import { PICTURES, type Picture, SIZES, type Subject } from './pictures/list.ts';
import { subjectOf } from './pictures/subject.ts';

declare const window: { silat?: SilatHandle };

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'docs/pictures');
const MOST_BYTES = 400_000;
/** What is still moving or loading when the page says that it is there. */
const SETTLE_MS = 1200;

async function take(browser: Browser, url: string, picture: Picture, subject: Subject): Promise<void> {
  const page = await browser.newPage({ viewport: SIZES[picture.size] });
  await page.goto(`${url}/?${new URLSearchParams(picture.view(subject))}`);
  await page.waitForFunction(() => (window.silat?.namedActors().length ?? 0) > 0);
  if (picture.search !== undefined) {
    await page.getByRole('combobox').fill(picture.search);
    await page.getByRole('option').first().waitFor();
  }
  if (picture.waitFor !== undefined) await page.locator(picture.waitFor).first().waitFor();
  await page.waitForTimeout(SETTLE_MS);
  const path = join(OUT, `${picture.name}.png`);
  await page.screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, more than ${MOST_BYTES}`);
  process.stdout.write(`${picture.name}.png ${Math.round(size / 1000)} kB\n`);
}

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'silat-pictures-'));
mkdirSync(OUT, { recursive: true });
try {
  const dir = join(folder, 'store');
  await buildGraph(extractAll(readDocuments([join(ROOT, 'corpus')])), dir);
  const graph = await openGraph(dir);
  const subject = subjectOf(await graph.index());
  const server = await createServer({ graph, viewerDir: join(ROOT, 'viewer/dist') });
  const url = await listen(server, 0);
  const browser = await launchBrowser();
  for (const picture of PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    await take(browser, url, picture, subject);
  }
  await browser.close();
  await server.close();
  await graph.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
