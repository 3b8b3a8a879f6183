/** Reads a lexicon table and checks every line against its schema. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { SilatError } from '../errors.ts';

interface ParsedLine {
  record: Record<string, string>;
  info: { lines: number };
}

/**
 * Reads a tab-separated table.
 * @param file path of the table
 * @param schema of one row; its keys are the columns
 * @returns the rows in file order
 * @throws SilatError `lexicon-invalid` with file, line, column and what is wrong
 */
export function readTable<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  const lines = parse(readFileSync(file, 'utf8'), {
    delimiter: '\t',
    quote: false,
    escape: null,
    comment: '#',
    comment_no_infix: true,
    columns: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as ParsedLine[];
  return lines.map(({ record, info }) => {
    const row: Record<string, string> = {};
    for (const [column, cell] of Object.entries(record)) row[column] = cell ?? '';
    const result = schema.safeParse(row);
    if (result.success) return result.data;
    const issue = result.error.issues[0]!;
    const column = issue.path.join('.');
    throw new SilatError(
      'lexicon-invalid',
      {
        en: `Column "${column}" of the lexicon is wrong: ${issue.message}`,
        ar: `العمود "${column}" في المعجم غير صحيح: ${issue.message}`,
      },
      {
        en: 'Mend the line; ingest/lexicon/README.md gives the columns.',
        ar: 'صحّح السطر؛ الأعمدة مشروحة في ingest/lexicon/README.md.',
      },
      { file, line: info.lines },
    );
  });
}
