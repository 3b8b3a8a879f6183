/** Files of weights: JSON, one entry a line, compressed with gzip. The same weights give the same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * @param file as `writeWeights` leaves it
 * @returns what it holds, as JSON gives it
 */
export function readWeights(file: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
}

export function writeWeights(file: string, json: string): void {
  writeFileSync(file, gzipSync(json, { level: 9 }));
}

/** A record as JSON, one entry a line, so that two files of weights can be compared. */
export function entryLines(record: Readonly<Record<string, unknown>>): string {
  return Object.entries(record)
    .map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`)
    .join(',\n');
}
