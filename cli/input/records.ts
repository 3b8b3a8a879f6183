/** The input of a command as a stream of records, with a bar that follows it. */
import type { DocumentRecord } from '../../ingest/record.ts';
import type { Context } from '../context.ts';
import type { Progress } from '../terminal/progress.ts';
import { openDocuments } from './documents.ts';

/** @throws as {@link openDocuments} */
export async function* openRecords(
  context: Context,
  paths: readonly string[],
  progress: Progress,
): AsyncGenerator<DocumentRecord> {
  const { extractAll } = await import('../../ingest/index.ts');
  const { read, extract } = context.messages.progress;
  let documents = 0;
  let records = 0;
  const found = openDocuments(context, paths, ({ bytes, totalBytes, documents: done }) => {
    documents = done;
    if (records === 0) progress.update(read, bytes, totalBytes);
  });
  for await (const record of extractAll(found)) {
    context.io.signal.throwIfAborted();
    records += 1;
    progress.update(extract, records, documents);
    yield record;
  }
}
