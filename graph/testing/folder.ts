/** Folders for tests, removed after them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Gives folders that do not exist yet, below one that is removed when the test file is done. */
export function folders(): () => string {
  const root = mkdtempSync(join(tmpdir(), 'silat-graph-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let count = 0;
  return () => join(root, `store-${++count}`);
}
