/** Rows as CSV for bulk loaders: text always in quotes, doubled within; a bare empty cell is null. */
import { closeSync, openSync, writeSync } from 'node:fs';

const BUFFER_CHARACTERS = 1 << 20;

/** One cell. A lone surrogate has no UTF-8 and becomes the replacement character. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return String(value);
}

/** Writes one file of rows, in buffers. */
export class CsvFile {
  rows = 0;
  private buffer = '';
  private readonly handle: number;

  constructor(readonly path: string) {
    this.handle = openSync(path, 'w');
  }

  write(cells: readonly unknown[]): void {
    this.buffer += `${cells.map(csvCell).join(',')}\n`;
    this.rows++;
    if (this.buffer.length > BUFFER_CHARACTERS) this.drain();
  }

  close(): void {
    this.drain();
    closeSync(this.handle);
  }

  private drain(): void {
    writeSync(this.handle, this.buffer);
    this.buffer = '';
  }
}
