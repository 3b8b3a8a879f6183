import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readStandoff } from './standoff.ts';

const TEXT = 'مقدمة لا تهم. زار وزير الخارجية التونسي بيروت والتقى نظيره اللبناني. ثم غادر.';
const at = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};
const ROW = {
  doc: 'a1',
  sentences: [at('زار وزير الخارجية التونسي بيروت والتقى نظيره اللبناني.')],
  mentions: [
    [...at('التونسي'), 'STA', 0],
    [...at('اللبناني'), 'STA', 1],
  ],
  claims: [
    {
      s: 0,
      src: 0,
      tgt: 1,
      srcM: 0,
      tgtM: null,
      type: 'CONSULT',
      neg: false,
      irr: false,
      by: null,
      byM: null,
      trigger: at('التقى'),
    },
  ],
  affiliations: [],
};

function files(rows: readonly unknown[]): [string, string] {
  const dir = mkdtempSync(join(tmpdir(), 'silat-standoff-'));
  const standoff = join(dir, 'marks.jsonl');
  const news = join(dir, 'news.jsonl.gz');
  writeFileSync(standoff, rows.map((row) => JSON.stringify(row)).join('\n'));
  writeFileSync(news, gzipSync(`${JSON.stringify({ id: 'a1', text: TEXT, date: '2016-05-01' })}\n`));
  return [standoff, news];
}

describe('standoff annotations', () => {
  it('are laid on the window of the text that they are of', () => {
    const [document] = readStandoff(...files([ROW]));
    expect(document!.text).toBe('زار وزير الخارجية التونسي بيروت والتقى نظيره اللبناني.');
    expect(document!.doc).toBe(`a1@${TEXT.indexOf('زار')}`);
    expect(document!.date).toBe('2016-05-01');
    expect(document!.mentions.map((m) => document!.text.slice(m.start, m.end))).toEqual([
      'التونسي',
      'اللبناني',
    ]);
    const [claim] = document!.claims;
    expect(claim).toMatchObject({ source: 'e0', target: 'e1', type: 'CONSULT', targetAt: null });
    expect(document!.text.slice(claim!.trigger!.start, claim!.trigger!.end)).toBe('التقى');
    expect(document!.text.slice(claim!.sourceAt!).startsWith('التونسي')).toBe(true);
  });

  it('name the line that is not well formed, and the one whose text is missing', () => {
    expect(() => readStandoff(...files([ROW, { doc: 'a1' }]))).toThrowError(
      expect.objectContaining({ code: 'input-format', where: expect.objectContaining({ line: 2 }) }),
    );
    expect(() => readStandoff(...files([{ ...ROW, doc: 'elsewhere' }]))).toThrowError(/elsewhere/);
  });
});
