import { expect, test } from 'vitest';
import { SilatError } from '../../ingest/errors.ts';
import { describe as describeError, ProblemLog } from './report.ts';

const problem = (line: number) =>
  new SilatError(
    'input-json',
    { ar: 'سطر غير سليم', en: 'the line is broken.' },
    { ar: 'أصلحه', en: 'mend it' },
    { file: 'news/a.jsonl', line },
  );

test('file and line come first, then what is wrong, then what to do', () => {
  expect(describeError(problem(3), 'en', false)).toBe('news/a.jsonl:3: The line is broken. Mend it.');
  expect(describeError(problem(3), 'ar', false)).toBe('news/a.jsonl:3: سطر غير سليم. أصلحه.');
  expect(describeError(problem(3), 'ar', true)).toMatch(/^\u2066news\/a\.jsonl:3\u2069: /);
});

test('many problems are counted, not listed', () => {
  const log = new ProblemLog();
  for (let line = 1; line <= 25; line += 1) log.problems.push(problem(line));
  const lines = log.summary('en', false).trimEnd().split('\n');
  expect(lines[0]).toBe('Left out (25):');
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toContain('5 more');
  expect(new ProblemLog().summary('ar', false)).toBe('');
});
