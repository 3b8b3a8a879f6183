/** A table as delimited text (RFC 4180: quotation marks only where needed). */
import { stringify } from 'csv-stringify/sync';
import type { Table } from '../store/graph-store.ts';

/**
 * @param table rows may lack a column
 * @param delimiter between cells
 * @returns a line of column names, then a line a row
 */
export function delimited({ columns, rows }: Table, delimiter: ',' | '\t' = ','): string {
  return stringify(rows, {
    ...{ header: true, columns, delimiter, record_delimiter: 'windows' },
    cast: { boolean: String },
  });
}
