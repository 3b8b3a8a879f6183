/** Annotated texts and records from disk, and what is said of broken ones. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentName, readRecords } from './records.ts';
import { readTexts } from './texts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'silat-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, content: string): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

test('records are found by the name of their document, the later of two', async () => {
  const file = await put(
    'records.jsonl',
    `${line({ doc: 'news/a.txt', mentions: [] })}\n${line({ doc: 7, mentions: [] })}` +
      line({ doc: 'a', mentions: [{ start: 0, end: 1, type: 'STA', entity: 'x' }] }),
  );
  const records = await readRecords(file);
  expect([...records.keys()]).toEqual(['a', '7']);
  expect(records.get('a')?.mentions).toHaveLength(1);
  expect(records.get('7')).toMatchObject({ claims: [], affiliations: [] });
  expect(documentName('x/y.z.txt')).toBe('y.z');
});

test('a broken record is named with its line', async () => {
  const good = line({ doc: 'a', mentions: [] });
  const broken = await put('broken.jsonl', `${good}{"doc":\n`);
  await expect(readRecords(broken)).rejects.toMatchObject({ code: 'input-json', where: { line: 2 } });
  const claim = { start: 0, end: 1, type: 'GREET' };
  const unknown = await put('unknown.jsonl', line({ doc: 'a', mentions: [], claims: [claim] }));
  await expect(readRecords(unknown)).rejects.toMatchObject({
    code: 'input-format',
    what: { en: expect.stringContaining('claims.0.type') },
  });
  await expect(readRecords(join(folder, 'none.jsonl'))).rejects.toMatchObject({ code: 'input-not-found' });
});

const gold = (mentions: unknown[], text = 'زار لافروف دمشق.') =>
  JSON.stringify({
    doc: 'a',
    entities: { lavrov: { type: 'PER', name: 'Sergey Lavrov' } },
    sentences: [{ text, mentions }],
  });

test('annotated texts in either form; broken ones are refused', async () => {
  expect(() => readTexts(join(folder, 'none'))).toThrow(expect.objectContaining({ code: 'input-not-found' }));
  expect(() => readTexts(folder)).toThrow(expect.objectContaining({ code: 'input-empty' }));
  await put('own.txt', '# doc: b | صحيفة | 2016-01-01\nزار [لافروف|PER|lavrov] دمشق.\n');
  expect(readTexts(folder).map(({ doc }) => doc)).toEqual(['b']);
  await put('a.txt', 'زار لافروف دمشق.\n');
  const first = ['m1', 'لافروف', 'lavrov'];
  await put('a.gold.json', gold([first]));
  expect(readTexts(folder)).toMatchObject([{ doc: 'a', mentions: [{ start: 4, end: 10 }] }]);
  for (const broken of [
    gold([['m1', 'كيري', 'lavrov']]),
    gold([[...first, 2]]),
    gold([['m1', 'لافروف', 'kerry']]),
    gold([first], 'جملة أخرى.'),
    '{"doc": "a"',
    '{}',
  ]) {
    await put('a.gold.json', broken);
    expect(() => readTexts(folder)).toThrow(expect.objectContaining({ code: 'input-format' }));
  }
});
