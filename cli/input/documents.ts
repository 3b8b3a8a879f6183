/** The input of a command as a stream of documents: problems go to its log, progress to its bar, Ctrl+C stops it. */
import { SilatError } from '../../ingest/errors.ts';
import {
  type ReadOptions,
  type ReadProgress,
  readDocuments,
  type SourceDocument,
} from '../../ingest/read/index.ts';
import type { Context } from '../context.ts';
import { MESSAGES } from '../messages/index.ts';

/** Nothing at all could be read: an error, however many problems were told. */
export function nothingRead(): SilatError {
  const of = (key: 'nothingRead' | 'nothingReadRemedy') => ({
    ar: MESSAGES.ar.problems[key],
    en: MESSAGES.en.problems[key],
  });
  return new SilatError('input-empty', of('nothingRead'), of('nothingReadRemedy'));
}

/** Problems and notes of readers go to the command's log. */
export const toldTo = ({ log }: Context): Pick<ReadOptions, 'onProblem' | 'onNote'> => ({
  onProblem: (problem) => log.problems.push(problem),
  onNote: (note) => log.notes.push(note),
});

/**
 * @param onProgress told how far reading is
 * @throws SilatError `input-empty` at the end when there was no document; the signal's reason when stopped
 */
export async function* openDocuments(
  context: Context,
  paths: readonly string[],
  onProgress: (progress: ReadProgress) => void,
): AsyncGenerator<SourceDocument> {
  const { signal, stdin } = context.io;
  let documents = 0;
  const found = readDocuments(paths, {
    stdin,
    ...toldTo(context),
    onProgress,
  });
  for await (const document of found) {
    signal.throwIfAborted();
    documents += 1;
    yield document;
  }
  signal.throwIfAborted();
  if (documents === 0) throw nothingRead();
}
