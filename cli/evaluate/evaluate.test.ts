/** The command as a user gives it, on one short text annotated here. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evaluation } from '../../ingest/evaluate/index.ts';
import { MESSAGES } from '../messages/index.ts';
import { silat } from '../testing.ts';

const ENGLISH = { SILAT_LANG: 'en' };
const FIRST = 'اتهمت تركيا روسيا بقصف إدلب.';
const SECOND = 'ووصل الوفد إلى جنيف.';

let folder = '';
let texts = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'silat-evaluate-'));
  texts = join(folder, 'texts');
  await mkdir(texts);
  await writeFile(join(texts, 'one.txt'), `${FIRST}\n`);
  await writeFile(join(texts, 'two.txt'), `${SECOND}\n`);
  const mentions = [
    ['m1', 'تركيا', 'turkey'],
    ['m2', 'روسيا', 'russia'],
  ];
  const state = (name: string) => ({ type: 'STA', name });
  const gold = {
    doc: 'one',
    entities: { turkey: state('Turkey'), russia: state('Russia') },
    sentences: [{ text: FIRST, mentions, claims: [{ src: 'm1', tgt: 'm2', type: 'ACCUSE' }] }],
  };
  await writeFile(join(texts, 'one.gold.json'), JSON.stringify(gold));
  const empty = { doc: 'two', entities: {}, sentences: [{ text: SECOND }] };
  await writeFile(join(texts, 'two.gold.json'), JSON.stringify(empty));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A record of the first text that takes the accused for the accuser. */
async function turnedRecord(): Promise<string> {
  const at = (words: string) => ({
    start: FIRST.indexOf(words),
    end: FIRST.indexOf(words) + words.length,
    type: 'STA',
  });
  const claim = {
    start: 0,
    end: FIRST.length,
    source: 'R',
    target: 'T',
    sourceMention: 1,
    targetMention: 0,
    type: 'ACCUSE',
    negated: true,
    attributedTo: 'agency',
    cue: { start: 0, end: 5 },
    rule: 'verb:ACCUSE',
    confidence: 0.61,
  };
  const mentions = [
    { ...at('تركيا'), entity: 'T' },
    { ...at('روسيا'), entity: 'R' },
  ];
  const file = join(folder, 'records.jsonl');
  await writeFile(file, `${JSON.stringify({ doc: 'news/one.txt', mentions, claims: [claim] })}\n`);
  return file;
}

describe('given records', () => {
  test('a table, then what was missed and invented under its sentence', async () => {
    const args = ['evaluate', texts, '--records', await turnedRecord(), '--errors', '5'];
    const { code, out, err } = await silat(args, { env: ENGLISH });
    expect(code).toBe(0);
    expect(out).toMatch(/^Texts: 2\n/);
    expect(out).toMatch(/mentions, exact span and type +1\.000 +1\.000 +1\.000 +2 +2 +2\n/);
    expect(out).toMatch(/dyads, either way +1\.000 +1\.000 +1\.000 +1 +1 +1\n/);
    expect(out).toMatch(/dyads, directed +0\.000 +0\.000 +0\.000 +1 +1 +0\n/);
    expect(out).toMatch(/0\.6 - 0\.7 +0\.610 +1 +0 +0\.000\n/);
    const told = out.slice(out.indexOf('one, sentence 1'));
    expect(told).toContain(`«${FIRST}»`);
    expect(told).toContain('− turkey → ACCUSE → russia\n');
    expect(told).toContain(
      '+ russia → ACCUSE → turkey  (denied, according to agency, cue اتهمت, verb:ACCUSE',
    );
    expect(err).toContain('Records lack 1 of the texts: two');
  });

  test('in Arabic, and no more errors than asked for', async () => {
    const args = ['evaluate', texts, '--records', await turnedRecord(), '--errors', '1'];
    const { out } = await silat(args, { env: { SILAT_LANG: 'ar' } });
    expect(out).toContain(MESSAGES.ar.evaluate.figures['dyads, directed']);
    expect(out).toContain('turkey ← ACCUSE ← russia');
    expect(out).toContain('و1 غيرها');
    expect(out).not.toContain('russia ← ACCUSE ← turkey');
  });
});

test('without records the texts are extracted; --only leaves the others out', async () => {
  const { code, out, err } = await silat(['evaluate', texts, '--only', 'one', '--format', 'json'], {
    env: ENGLISH,
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { documents, figures, differences } = JSON.parse(out) as Evaluation;
  expect(documents).toBe(1);
  expect(figures['mentions, exact span and type'].recall).toBe(1);
  expect(differences).toEqual([]);
});

test('what is wrong is said, with what to do', async () => {
  const told = async (...args: string[]) => silat(['evaluate', ...args], { env: ENGLISH });
  expect(await told(texts, '--only', 'one,three')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/no annotated text named three\. The folder has one, two\./),
  });
  expect(await told(join(folder, 'none'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no file or folder'),
  });
  await writeFile(join(folder, 'bad.jsonl'), '{"doc": 1}\n');
  expect(await told(texts, '--records', join(folder, 'bad.jsonl'))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/bad\.jsonl:1: .*field mentions/),
  });
});
