/** An answer of several tables for a person; for programs, the whole of it as JSON, or its main table as CSV. */
import { delimited } from '../../graph/index.ts';
import type { ActorRef } from '../../graph/server/api.ts';
import type { Context } from '../context.ts';
import type { RowFormat } from '../options.ts';
import { renderTable } from '../terminal/table.ts';

export interface Section {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What a command answers. */
export interface Report {
  /** Said before the tables. */
  lines: readonly string[];
  sections: readonly Section[];
  /** Said after them. */
  after?: readonly string[];
  /** As JSON. */
  whole: object;
  /** As CSV: plain values, by column. */
  main: readonly Record<string, string | number | null>[];
}

/** A name in the reader's language. */
export const nameIn = ({ language }: Context, { name, nameEn }: ActorRef): string =>
  language === 'ar' ? name : (nameEn ?? name);

/** A list in the reader's language. */
export const listed = ({ language }: Context, parts: readonly string[]): string =>
  parts.join(language === 'ar' ? '، ' : ', ');

function sectionText(context: Context, { title, header, rows }: Section): string {
  const { isTTY, columns } = context.io.stdout;
  const table =
    rows.length === 0
      ? `${context.messages.alliances.none}\n`
      : renderTable(header, rows, { terminal: isTTY === true, columns });
  return `${title}\n${table}`;
}

/** The report with its line feeds, in the format asked for. */
export function formatReport(context: Context, report: Report, format: RowFormat): string {
  switch (format) {
    case 'table': {
      const head = report.lines.map((line) => `${line}\n`).join('');
      const tables = report.sections.map((each) => sectionText(context, each));
      const after = (report.after ?? []).map((line) => `${line}\n`).join('');
      return [head, ...tables, after].filter((part) => part !== '').join('\n');
    }
    case 'json':
      return `${JSON.stringify(report.whole, null, 2)}\n`;
    case 'csv':
      return delimited({ columns: Object.keys(report.main[0] ?? {}), rows: [...report.main] });
  }
}
