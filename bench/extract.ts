/**
 * How fast documents become records, on one core: MB of UTF-8 text a second, reading and writing left out.
 * `npm run bench:extract -- FILE.jsonl.gz [DOCUMENTS]`
 */
import { createExtractor } from '../ingest/index.ts';
import { readDocuments, type SourceDocument } from '../ingest/read/index.ts';
import { megabytes, peakMegabytes, rounded, secondsSince, table } from './report.ts';

const DEFAULT_DOCUMENTS = 500;
/** Read once before the clock runs, so that the compiler's first work is not measured. */
const WARM_UP_DOCUMENTS = 20;

const [file, most = String(DEFAULT_DOCUMENTS)] = process.argv.slice(2);
const limit = Number(most);
if (file === undefined || !Number.isInteger(limit) || limit < 1) {
  process.stderr.write('usage: npm run bench:extract -- FILE [DOCUMENTS]\n');
  process.exit(2);
}

const documents: SourceDocument[] = [];
for await (const document of readDocuments([file])) {
  documents.push(document);
  if (documents.length === limit) break;
}

const loading = performance.now();
const extractor = createExtractor();
const loadSeconds = secondsSince(loading);
const other = createExtractor();
for (const document of documents.slice(0, WARM_UP_DOCUMENTS)) other.extract(document);

const started = performance.now();
let mentions = 0;
let claims = 0;
for (const document of documents) {
  const record = extractor.extract(document);
  mentions += record.mentions.length;
  claims += record.claims.length;
}
const seconds = secondsSince(started);

const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const words = documents.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
table([
  ['documents', documents.length],
  ['words', words],
  ['text, MB', rounded(megabytes(bytes))],
  ['mentions', mentions],
  ['claims', claims],
  ['start (lexicon and models), s', rounded(loadSeconds)],
  ['extraction, s', rounded(seconds)],
  ['documents a second', Math.round(documents.length / seconds)],
  ['words a second', Math.round(words / seconds)],
  ['MB a second', rounded(megabytes(bytes) / seconds)],
  ['peak memory, MB', peakMegabytes()],
]);
