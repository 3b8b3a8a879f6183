/**
 * Reads news: text files, JSON Lines, CSV, folders of these, and standard input, as a stream of documents.
 * Nothing is held but the document at hand. What cannot be read is reported, and the rest goes on.
 */
import { openFile, openStream } from './bytes.ts';
import { readCsv } from './csv.ts';
import type { Input, ReadOptions, Reporter, SourceDocument } from './document.ts';
import { expandPaths, type Format, type InputFile, STANDARD_INPUT } from './files.ts';
import { readJson, readJsonLines } from './jsonl.ts';
import { readPlain } from './plain.ts';
import { unreadable } from './problems.ts';
import { afterFirst } from './streams.ts';

export type { ReadOptions, ReadProgress, SourceDocument } from './document.ts';
export { expandPaths, type InputFile, STANDARD_INPUT } from './files.ts';
export { readRecordFiles } from './records.ts';

type Reader = (input: Input, report: Reporter) => AsyncIterable<SourceDocument>;

const READERS: Record<Exclude<Format, 'sniff'>, Reader> = {
  plain: readPlain,
  jsonl: readJsonLines,
  json: readJson,
  csv: readCsv,
};

/** An input of unknown format: JSON Lines where it opens with a brace, else plain text. */
async function* readSniffed(input: Input, report: Reporter): AsyncGenerator<SourceDocument> {
  const pieces = input.bytes[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  let ended = false;
  while (!ended && start.toString('latin1').trim() === '') {
    const next = await pieces.next();
    if (next.done === true) ended = true;
    else start = Buffer.concat([start, next.value]);
  }
  const reader = start.toString('latin1').trimStart().startsWith('{') ? readJsonLines : readPlain;
  yield* reader({ ...input, bytes: afterFirst(start, pieces) }, report);
}

/**
 * Documents of all paths, in order; folders recursively, sorted by name. `-` is standard input.
 * @param options where problems, notes and progress are told; see {@link ReadOptions}
 * @returns a stream that never throws for bad input: that goes to `onProblem`
 */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceDocument> {
  const report: Reporter = {
    problem: (problem) => options.onProblem?.(problem),
    note: (note) => options.onNote?.(note),
  };
  const files = await expandPaths(paths, report);
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const progress = { documents: 0, bytes: 0, totalBytes: Number.isNaN(total) ? null : total };

  const open = ({ file }: InputFile): AsyncIterable<Buffer> => {
    const onBytes = (n: number): void => {
      progress.bytes += n;
      options.onProgress?.({ file, ...progress });
    };
    return file === STANDARD_INPUT
      ? openStream(options.stdin ?? process.stdin, onBytes)
      : openFile(file, onBytes);
  };

  for (const found of files) {
    const reader = found.format === 'sniff' ? readSniffed : READERS[found.format];
    const input: Input = { file: found.file, name: found.name, bytes: open(found) };
    try {
      for await (const document of reader(input, report)) {
        progress.documents += 1;
        yield document;
        options.onProgress?.({ file: found.file, ...progress });
      }
    } catch (cause) {
      report.problem(unreadable({ file: found.file }, cause));
    }
  }
}
