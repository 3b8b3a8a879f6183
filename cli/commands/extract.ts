/** `silat extract`: documents to records, one JSON line each. */
import type { DocumentRecord } from '../../ingest/record.ts';
import type { Context } from '../context.ts';
import { openRecords } from '../input/records.ts';
import { EXIT, type ExitCode, STANDARD_OUTPUT, write } from '../io.ts';
import type { ExtractOptions } from '../options.ts';
import { AtomicFile } from '../output/atomic-file.ts';
import { Progress } from '../terminal/progress.ts';

const lineOf = (record: DocumentRecord): string => `${JSON.stringify(record)}\n`;

/**
 * @param paths what to read
 * @param options where to write; a file appears only when all is done
 * @throws SilatError `input-empty` when nothing could be read, `usage` when the file cannot be written
 */
export async function extract(
  context: Context,
  paths: readonly string[],
  { out }: ExtractOptions,
): Promise<ExitCode> {
  const progress = new Progress({ stream: context.io.stderr });
  try {
    const records = openRecords(context, paths, progress);
    if (out === STANDARD_OUTPUT) {
      for await (const record of records) await write(context.io.stdout, lineOf(record));
      return EXIT.ok;
    }
    const count = await extractToFile(records, out);
    progress.stop();
    await context.say(context.messages.extract.done(context.number(count), out));
    return EXIT.ok;
  } finally {
    progress.stop();
  }
}

async function extractToFile(records: AsyncIterable<DocumentRecord>, out: string): Promise<number> {
  let count = 0;
  await AtomicFile.writeWhole(out, async (file) => {
    for await (const record of records) {
      await file.write(lineOf(record));
      count += 1;
    }
  });
  return count;
}
