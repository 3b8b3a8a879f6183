/**
 * How long records take to become a graph, at three sizes. `npm run bench:graph` or, for other sizes,
 * `npm run bench:graph -- DOCUMENTS...`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../graph/index.ts';
import { seededRandom } from '../ingest/random.ts';
import { peakMegabytes, rounded, secondsSince, table } from './report.ts';
import { syntheticRecords } from './synthetic.ts';

const SIZES = [1000, 5000, 20_000];
const SEED = 20150731;

const given = process.argv.slice(2).map(Number);
if (given.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write('usage: npm run bench:graph -- [DOCUMENTS...]\n');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'silat-bench-'));
try {
  for (const size of given.length > 0 ? given : SIZES) {
    const started = performance.now();
    const summary = await buildGraph(syntheticRecords(size, seededRandom(SEED)), join(folder, String(size)));
    const seconds = secondsSince(started);
    table([
      ['documents', summary.documents],
      ['copies', summary.copies],
      ['mentions', summary.mentions],
      ['claims', summary.claims],
      ['events', summary.events],
      ['ties', summary.ties],
      ...Object.entries(summary.seconds).map(([stage, took]) => [`${stage}, s`, rounded(took)] as const),
      ['whole build, s', rounded(seconds)],
      ['documents a second', Math.round(size / seconds)],
      ['peak memory so far, MB', peakMegabytes()],
    ]);
    process.stdout.write('\n');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
