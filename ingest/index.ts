/** The door of `ingest`: documents in, records out. */
import { createExtractor, type Extractor } from './extract.ts';
import type { SourceDocument } from './read/document.ts';
import type { DocumentRecord } from './record.ts';

export { createExtractor, documentId, type Extractor, type ExtractorOptions } from './extract.ts';
export type { DocumentRecord } from './record.ts';

/**
 * Reads documents one after the other.
 * @param documents in the order wanted
 * @param extractor made once; a new one when left out
 * @returns one record a document, in the same order
 */
export async function* extractAll(
  documents: AsyncIterable<SourceDocument> | Iterable<SourceDocument>,
  extractor: Extractor = createExtractor(),
): AsyncGenerator<DocumentRecord> {
  for await (const document of documents) yield extractor.extract(document);
}
