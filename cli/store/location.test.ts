import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storeOf } from './location.ts';

test.each([
  [['news/politics.jsonl.gz'], 'politics'],
  [['../corpus/'], 'corpus'],
  [['dev/000.txt', 'dev/001a.txt'], 'dev'],
  [['a/x.txt', 'b/y.txt'], 'x-and-others'],
  [['أخبار سوريا.csv'], 'أخبار-سوريا'],
  [['-'], 'stdin'],
])('%j -> data/%s', (paths, name) => {
  expect(storeOf(paths)).toBe(join('data', name));
});
