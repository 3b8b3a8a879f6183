import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SilatError } from '../errors.ts';
import { indexCues, readWord } from './cue-index.ts';
import { loadLexicon } from './load.ts';
import { nisbaForms } from './nisba.ts';
import { PersonRow } from './schema.ts';
import { readTable } from './table.ts';
import { verbForms } from './verb.ts';

const lexicon = loadLexicon();

describe('the lexicon as shipped', () => {
  it('is valid and covers the world', () => {
    const count = (type: string): number =>
      [...lexicon.entities.values()].filter((e) => e.type === type).length;
    expect(count('STA')).toBeGreaterThan(190);
    expect(count('PER') + count('ORG')).toBeGreaterThan(2500);
    expect(count('PLC')).toBeGreaterThan(2000);
  });
  it('has cues of all sixteen types, each with an example', () => {
    expect(new Set(lexicon.cues.map((row) => row.type)).size).toBe(16);
    for (const row of lexicon.cues)
      expect(row.example, row.lemma).toMatch(/\{S .*\}.*\{T .*\}|\{T .*\}.*\{S .*\}/);
  });
  it('reads each cue in its own example', () => {
    const index = indexCues(lexicon.cues);
    const deaf = lexicon.cues.filter((row, n) => {
      const words = row.example.replace(/\{[ST] [^}]*\}/g, ' ').split(/[\s،.:"«»()]+/);
      return !words.some((word) => readWord(index, foldWord(word)).some((r) => r.row === n));
    });
    expect(deaf.length / lexicon.cues.length).toBeLessThan(0.03);
  });
});

function foldWord(word: string): string {
  return word
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/[\u064b-\u0652]/g, '');
}

describe('forms', () => {
  it('of a nisba', () => {
    expect(nisbaForms('روسي').map((f) => f.form)).toEqual(
      expect.arrayContaining(['روسي', 'الروسيه', 'روسيون', 'الروسيين']),
    );
  });
  it.each([
    ['اتهم', 'يتهم', ['اتهمت', 'اتهموا', 'يتهم', 'تتهم', 'يتهمون']],
    ['دعا', 'يدعو', ['دعت', 'دعوا', 'تدعو', 'يدعون']],
    ['زار', 'يزور', ['زارت', 'تزور', 'يزورون', 'يزر']],
  ])('of the verb %s', (past, present, expected) => {
    expect(verbForms(past, [present]).map((f) => f.form)).toEqual(expect.arrayContaining(expected));
  });
  it('of a cue behind clitics and before pronouns', () => {
    const index = indexCues(lexicon.cues);
    const lemmas = (word: string): string[] => readWord(index, word).map((r) => lexicon.cues[r.row]!.lemma);
    expect(lemmas('وسيقصفها')).toContain('قصف');
    expect(lemmas('باتهامه')).toContain('اتهم');
    expect(lemmas('للهجوم').length).toBeGreaterThan(0);
  });
});

describe('a table with a mistake', () => {
  it('is refused with file, line and column', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'silat-')), 'persons.tsv');
    const header = 'id\ten\tnames\tshort\tweak\tcountry\tsubkind\troles\tcameo\tqid';
    writeFileSync(
      file,
      `${header}\nper.a\tA\tألف\t\t\tsyr\t\t\t\t\nper.b\tB\tباء\t\t\tsyr\t\tرئيس في سوريا\t\t\n`,
    );
    try {
      readTable(file, PersonRow);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SilatError);
      expect((error as SilatError).code).toBe('lexicon-invalid');
      expect((error as SilatError).where).toEqual({ file, line: 3 });
      expect((error as SilatError).what.en).toContain('roles');
    }
  });
});
