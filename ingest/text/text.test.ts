import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../lexicon/load.ts';
import { segmentations } from './clitics.ts';
import { prepare } from './prepare.ts';
import { sentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const lexicon = loadLexicon();

function cut(text: string): string[] {
  return sentences(tokenize(text)).map(({ start, end }) => text.slice(start, end));
}

describe('tokens', () => {
  it('keep their offsets in the text as stored', () => {
    const text = 'قال «الرئيسُ»\nفي ٢٠١٥ (CNN) #الجيش_الوطني';
    const tokens = tokenize(text);
    expect(tokens.map((t) => text.slice(t.start, t.end)).join('')).toBe(text.replaceAll(' ', ''));
    expect(tokens.filter((t) => t.kind === 'word').map((t) => t.form)).toEqual([
      'قال',
      'الرييس',
      'في',
      'الجيش',
      'الوطني',
    ]);
  });
});

describe('sentences', () => {
  it('end at stops, question marks and line ends', () => {
    expect(cut('وصل الوفد. هل يعود؟ لا!\nعنوان جديد')).toEqual([
      'وصل الوفد.',
      'هل يعود؟',
      'لا!',
      'عنوان جديد',
    ]);
  });
  it('do not end inside numbers and abbreviations', () => {
    expect(cut('ارتفع إلى 3.5 ملايين وفق أ.ف.ب اليوم')).toHaveLength(1);
  });
  it('end at a stop that lost its space', () => {
    expect(cut('دخلت المدينة المحاصرة.وقال المتحدث إن القافلة عادت')).toHaveLength(2);
  });
  it('keep a closing quotation mark', () => {
    expect(cut('قال: "نحن هنا." ثم مضى')[0]).toBe('قال: "نحن هنا."');
  });
});

describe('segmentations', () => {
  it('restore the article that ل took in', () => {
    expect(segmentations('للجيش')).toContainEqual({ cut: 1, clitics: 'ل', stem: 'الجيش' });
  });
  it('cut a conjunction before a preposition', () => {
    expect(segmentations('وبروسيا').map((s) => s.stem)).toEqual(
      expect.arrayContaining(['وبروسيا', 'بروسيا', 'روسيا']),
    );
  });
});

describe('glued words', () => {
  it.each([
    ['اتفقت موسكووواشنطن على هدنة', ['موسكو', 'وواشنطن']],
    ['زار الولاياتالمتحدةوسوريا', ['الولاياتالمتحدة', 'وسوريا']],
  ])('%s', (text, expected) => {
    const words = prepare(lexicon, text).tokens.map((t) => text.slice(t.start, t.end));
    expect(words).toEqual(expect.arrayContaining(expected));
  });
  it('leave ordinary words whole', () => {
    const text = 'المفاوضات والمستشفيات والاستراتيجيات';
    expect(prepare(lexicon, text).tokens).toHaveLength(3);
  });
});
