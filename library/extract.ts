/** Extraction as a function for programs: texts in, records out, without files or command line. */
import { createExtractor, type DocumentRecord, type Extractor, extractAll } from '../ingest/index.ts';
import type { SourceDocument } from '../ingest/read/document.ts';
import { documentFromFields } from '../ingest/read/fields.ts';

/** One article as a program has it; only the text is needed. */
export interface Article {
  /** Kept exactly as it is: spans in the record are UTF-16 offsets into it. */
  text: string;
  /** The document's own id; `document-1`, `document-2`, … in the order given where it has none. */
  id?: string | null;
  /** The outlet. */
  source?: string | null;
  /** Day, month or year of publication, as 2018-02-19, 2018-02 or 2018; other common forms are understood. */
  date?: string | null;
  title?: string | null;
  url?: string | null;
}

/** A text alone, or an article; documents as {@link readDocuments} gives them are articles too. */
export type ArticleInput = string | Article | SourceDocument;

export interface ExtractOptions {
  /** One of your own making, for instance with a lexicon of your own; else one that all calls share. */
  extractor?: Extractor;
}

let shared: Extractor | null = null;

/** Lexicon and models are loaded at the first call that needs them (about a second), then kept. */
function sharedExtractor(): Extractor {
  shared ??= createExtractor();
  return shared;
}

function documentOf(input: ArticleInput, number: number): SourceDocument {
  const name = `document-${number}`;
  const fields = typeof input === 'string' ? { text: input } : { ...input };
  const report = (problem: Error): void => {
    throw problem;
  };
  const document = documentFromFields(fields, name, { file: name }, { problem: report, note: report });
  if (document === null) throw new TypeError(`${name} has no text`);
  return document;
}

async function* documentsOf(
  inputs: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
): AsyncGenerator<SourceDocument> {
  let number = 0;
  for await (const input of inputs) yield documentOf(input, ++number);
}

/**
 * Extracts one by one, so that a corpus of any size fits; what comes out can go straight into `buildStore`.
 * @param documents texts or articles, also as a stream
 * @param options whose extractor; see {@link ExtractOptions}
 * @returns one record a document, in the same order
 * @throws SilatError `input-empty`, `input-field` (no text, or a date that is none) or `input-too-large`, at the
 *   document that is at fault
 */
export function extractEach(
  documents: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  options: ExtractOptions = {},
): AsyncGenerator<DocumentRecord> {
  return extractAll(documentsOf(documents), options.extractor ?? sharedExtractor());
}

/**
 * Extracts who does what to whom: mentions, claims, affiliations and the actors they are about.
 * @param input a text, an article, or several of them (also as a stream)
 * @param options whose extractor; see {@link ExtractOptions}
 * @returns one record a document, in the same order; all are held in memory, unlike with {@link extractEach}
 * @throws SilatError as {@link extractEach}
 * @example
 * const [record] = await extract('قصفت روسيا أوكرانيا.');
 * record?.claims[0]?.type // 'ASSAULT'
 */
export async function extract(
  input: ArticleInput | Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  options: ExtractOptions = {},
): Promise<DocumentRecord[]> {
  const isOne = typeof input === 'string' || 'text' in input;
  const records: DocumentRecord[] = [];
  for await (const record of extractEach(isOne ? [input] : input, options)) records.push(record);
  return records;
}
