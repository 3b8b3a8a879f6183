import { describe, expect, it } from 'vitest';
import { cutLabel, firstStrong } from './cut.ts';

/** Every grapheme is one wide. */
const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });
const measure = (text: string) => [...segmenter.segment(text)].length;

describe('cutting a label', () => {
  it.each([
    ['سوريا', 10, 'سوريا'],
    ['الولايات المتحدة الأمريكية', 18, 'الولايات المتحدة…'],
    ['قوات سوريا الديمقراطية', 13, 'قوات سوريا…'],
    ['الاستخباراتية', 6, 'الاست…'],
    ['United Nations Security Council', 16, 'United Nations…'],
    ['سوريا', 1, '…'],
  ])('%s to %i', (text, width, cut) => expect(cutLabel(text, width, measure)).toBe(cut));

  it('keeps diacritics with their letter', () => {
    expect(cutLabel('مُحَمَّدٌ', 3, measure)).toBe('مُحَ…');
  });
});

describe('direction of a label', () => {
  it.each([
    ['داعش', 'rtl'],
    ['(داعش) ISIS', 'rtl'],
    ['ISIS داعش', 'ltr'],
    ['١٢', 'ltr'],
    ['', 'ltr'],
  ])('%s is %s', (text, dir) => expect(firstStrong(text)).toBe(dir));
});
