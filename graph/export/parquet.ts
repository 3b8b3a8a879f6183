/** A table as Apache Parquet, for DuckDB, Polars, pandas and Spark. */
import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { Table } from '../store/graph-store.ts';

export type ParquetTypes = Readonly<Record<string, BasicType>>;

/**
 * @param table every cell may be null
 * @param types of the columns that are no texts
 * @returns the file's bytes; the same table gives the same bytes
 */
export function toParquet({ columns, rows }: Table, types: ParquetTypes): Uint8Array {
  const columnData = columns.map((name) => ({
    ...{ name, type: types[name] ?? 'STRING', nullable: true },
    data: rows.map((row) => row[name] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
