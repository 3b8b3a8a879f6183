/** Tables with a row of column names, divided by commas, semicolons or tabs (whichever that row has most of). */
import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import type { Input, Reporter, SourceDocument } from './document.ts';
import { documentFromFields, FIELD_NAMES, plainName } from './fields.ts';
import { MAX_DOCUMENT_BYTES } from './limits.ts';
import { type Line, readLines } from './lines.ts';
import { badTable, emptyText, noTextField } from './problems.ts';
import { afterFirst } from './streams.ts';

const DELIMITERS = [',', ';', '\t'] as const;

interface Row {
  record: string[];
  /** `lines` is the last line of the row, from 1. */
  info: { lines: number };
}

/** The divider of a table, told from its row of column names. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function* textOf(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line.text}\n`;
}

const hasText = (columns: readonly string[]): boolean =>
  columns.some((name) => FIELD_NAMES.text.includes(plainName(name)));

/** @throws what the byte stream throws */
export async function* readCsv(input: Input, report: Reporter): AsyncGenerator<SourceDocument> {
  const lines = readLines(input, report)[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done === true) return report.problem(emptyText({ file: input.file }));
  const parser = parse({
    delimiter: delimiterOf(first.value.text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_DOCUMENT_BYTES,
  });
  parser.on('skip', (error: CsvError & { lines?: number }) =>
    report.problem(badTable({ file: input.file, ...(error.lines ? { line: error.lines } : {}) }, error)),
  );
  const source = Readable.from(textOf(afterFirst(first.value, lines)));
  // The callback is asked for; errors reach whoever reads the parser.
  pipeline(source, parser, () => undefined);

  let columns: string[] | null = null;
  let rows = 0;
  for await (const { record, info } of parser as AsyncIterable<Row>) {
    if (columns === null) {
      if (!hasText(record))
        return report.problem(noTextField({ file: input.file, line: info.lines }, record));
      columns = record;
      continue;
    }
    rows += 1;
    const values = Object.fromEntries(columns.map((name, i) => [name, record[i]]));
    const where = { file: input.file, line: info.lines };
    const document = documentFromFields(values, `${input.name}:${rows}`, where, report);
    if (document !== null) yield document;
  }
  if (rows === 0) report.problem(emptyText({ file: input.file }));
}
