/** Reads a table, of the lexicon or of its like, and checks every line against its schema. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { type Bilingual, type ErrorCode, SilatError } from '../errors.ts';

interface ParsedLine {
  record: Record<string, string>;
  info: { lines: number };
}

/** What a table belongs to, for what is said of a wrong line. */
export interface TableKind {
  code: ErrorCode;
  /** Its name within a sentence. */
  name: Bilingual;
  remedy: Bilingual;
}

export const LEXICON_TABLE: TableKind = {
  code: 'lexicon-invalid',
  name: { en: 'the lexicon', ar: 'المعجم' },
  remedy: {
    en: 'Mend the line; ingest/lexicon/README.md gives the columns.',
    ar: 'صحّح السطر؛ الأعمدة مشروحة في ingest/lexicon/README.md.',
  },
};

/**
 * Reads a tab-separated table.
 * @param file path of the table
 * @param schema of one row; its keys are the columns
 * @param kind what the table belongs to; the lexicon by default
 * @returns the rows in file order
 * @throws SilatError of the kind's code with file, line, column and what is wrong
 */
export function readTable<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  { code, name, remedy }: TableKind = LEXICON_TABLE,
): z.output<Schema>[] {
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
      code,
      {
        en: `Column "${column}" of ${name.en} is wrong: ${issue.message}`,
        ar: `العمود "${column}" في ${name.ar} غير صحيح: ${issue.message}`,
      },
      remedy,
      { file, line: info.lines },
    );
  });
}
