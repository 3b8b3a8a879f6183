import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silat } from '../testing.ts';

const TEXT = 'اتهمت تركيا الجيش السوري بقصف إدلب.\nكان الطقس لطيفا يومها.\n';
const MARKUP =
  '# doc: note | وكالة | 2016-03-01\nاتهمت [تركيا|STA|turkey] [الجيش [السوري|STA|syria]|ORG|army] بقصف [إدلب|PLC|idlib]. ## 2 ACCUSE 1 اتهمت\nكان الطقس لطيفا يومها.\n';
const ENGLISH = { SILAT_LANG: 'en' };

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'silat-explain-'));
  file = join(folder, 'note.txt');
  await writeFile(file, TEXT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function annotated(markup = MARKUP): Promise<string> {
  const dir = await mkdtemp(join(folder, 'gold-'));
  await writeFile(join(dir, 'notes.txt'), markup);
  return dir;
}

describe('silat explain', () => {
  test('says what was seen, in the language asked for', async () => {
    const english = await silat(['explain', file], { env: ENGLISH });
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toMatch(/Sentence 1 of note[\s\S]*تركيا → الجيش السوري: STANDS/);
    expect(english.out).toMatch(/Sentence 2 of note[\s\S]*no word of the sentence is a cue/);
    const arabic = await silat(['explain', '-', '--lang', 'ar'], { stdin: TEXT });
    expect(arabic.out).toMatch(/تركيا → الجيش السوري: ثبتت/);
    expect(arabic.out).not.toMatch(/STANDS|Tokens|reliab/);
  });

  test('one sentence alone, also as JSON', async () => {
    const { out } = await silat(['explain', file, '--sentence', '2', '--format', 'json']);
    expect(JSON.parse(out).sentences.map((s: { number: number }) => s.number)).toEqual([2]);
    const none = await silat(['explain', file, '--sentence', '9'], { env: ENGLISH });
    expect(none).toMatchObject({ code: 0, out: '' });
    expect(none.err).toContain('no document has a sentence 9');
  });

  test('beside annotations: what was missed, why, and the counts', async () => {
    const text = await silat(['explain', '--gold', await annotated()], { env: ENGLISH });
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toContain('الجيش السوري ACCUSE تركيا: told the other way round');
    expect(text.out).toMatch(/Annotated claims: 1; of them told: 0[\s\S]*told the other way round +1 +100%/);
    const json = await silat(['explain', file, '--gold', await annotated(), '--format', 'json']);
    const lines = json.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0].comparison.missed).toMatchObject([{ reason: 'wrong-direction' }]);
    expect(lines[1].counts).toMatchObject({ annotated: 1, right: 0 });
  });

  test('a text that the annotations do not have is explained without them, and named', async () => {
    const other = await annotated(MARKUP.replaceAll('لطيفا', 'باردا'));
    const { code, out, err } = await silat(['explain', file, '--gold', other], { env: ENGLISH });
    expect(code).toBe(0);
    expect(out).not.toContain('Counts');
    expect(err).toContain('note: not among the annotations');
  });

  test('a folder of annotations that is not there is an error', async () => {
    const missing = await silat(['explain', file, '--gold', join(folder, 'none')], { env: ENGLISH });
    expect(missing).toMatchObject({ code: 1, out: '' });
  });
});
