/** The input of a command as a stream of records, with a bar that follows it: extracted from news, or made elsewhere. */
import { readRecordFiles } from '../../ingest/read/index.ts';
import type { DocumentRecord } from '../../ingest/record.ts';
import type { Context } from '../context.ts';
import type { Progress } from '../terminal/progress.ts';
import { nothingRead, openDocuments, toldTo } from './documents.ts';

/** Opens the records of a command's paths. */
export type RecordSource = (
  context: Context,
  paths: readonly string[],
  progress: Progress,
) => AsyncIterable<DocumentRecord>;

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

/** @throws SilatError `input-empty` at the end when there was no record; the signal's reason when stopped */
export async function* openRecordFiles(
  context: Context,
  paths: readonly string[],
  progress: Progress,
): AsyncGenerator<DocumentRecord> {
  const { signal, stdin } = context.io;
  let records = 0;
  const found = readRecordFiles(paths, {
    ...toldTo(context),
    stdin,
    onProgress: ({ bytes, totalBytes }) => progress.update(context.messages.progress.read, bytes, totalBytes),
  });
  for await (const record of found) {
    signal.throwIfAborted();
    records += 1;
    yield record;
  }
  signal.throwIfAborted();
  if (records === 0) throw nothingRead();
}
