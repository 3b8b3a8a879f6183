/** Lines of a text file, compressed with gzip or not; empty ones left out. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export function lines(file: string): string[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}
