/** Rows of a query as a table for reading, or as JSON or CSV for programs. */
import { delimited, type QueryResult } from '../../graph/index.ts';
import type { Context } from '../context.ts';
import type { RowFormat } from '../options.ts';
import { renderTable } from '../terminal/table.ts';

type Cell = QueryResult['rows'][number][string];

const plain = (value: Cell | undefined): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

function asTable(context: Context, { columns, rows, titles }: QueryResult): string {
  const { messages, language, io } = context;
  if (rows.length === 0) return `${messages.query.none}\n`;
  const shown = (value: Cell | undefined): string =>
    typeof value === 'number' ? context.number(value) : plain(value);
  const header = columns.map((column, i) => titles?.[i]?.[language] ?? column);
  return renderTable(
    header,
    rows.map((row) => columns.map((column) => shown(row[column]))),
    { terminal: io.stdout.isTTY === true, columns: io.stdout.columns },
  );
}

/** The rows with their line feeds, in the format asked for. */
export function formatRows(context: Context, result: QueryResult, format: RowFormat): string {
  switch (format) {
    case 'table':
      return asTable(context, result);
    case 'json':
      return `${JSON.stringify(result.rows, null, 2)}\n`;
    case 'csv':
      return delimited(result);
  }
}
