/**
 * Every figure agrees with an independent scorer, to its last digit, on texts that are not part of the project. Where
 * these are not at hand the test is left out and says so.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createExtractor } from '../index.ts';
import { evaluate } from './evaluate.ts';
import { readRecords } from './records.ts';
import { readTexts } from './texts.ts';

const SHARED = join(import.meta.dirname, '../../../shared/evaluation');
const SCORER = join(SHARED, 'score.py');
const DEV = join(SHARED, 'dev');

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const canCompare = existsSync(SCORER) && existsSync(DEV) && hasPython();
if (!canCompare)
  console.log('Left out: comparison with the reference scorer (no shared/evaluation or python3).');

test.skipIf(!canCompare)('every figure is that of the reference scorer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'silat-reference-'));
  const file = join(folder, 'records.jsonl');
  const texts = readTexts(DEV);
  const extractor = createExtractor();
  // One text in five has no record: that, too, must be counted alike.
  const records = texts
    .filter((_, i) => i % 5 !== 0)
    .map(({ doc, text, source, date }) =>
      extractor.extract({ doc, text, source, date, title: null, url: null }),
    );
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  try {
    const { figures } = evaluate(texts, await readRecords(file));
    const told = execFileSync('python3', [SCORER, DEV, file, '--json'], { encoding: 'utf8' });
    expect(figures).toEqual(JSON.parse(told));
    expect(figures['claims, by PLOVER type'].right).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
