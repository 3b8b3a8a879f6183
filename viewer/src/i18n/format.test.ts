import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { formatCount, formatDate, formatNumber, namesOf } from './format.ts';

describe('numbers and counts', () => {
  it('writes Arabic digits in Arabic', () => expect(formatNumber('ar', 1234)).toBe('١٬٢٣٤'));
  it.each([
    [1, 'وثيقة واحدة'],
    [2, 'وثيقتان'],
    [5, '٥ وثائق'],
    [11, '١١ وثيقة'],
    [100, '١٠٠ وثيقة'],
  ])('counts %i documents in Arabic', (n, text) => {
    expect(formatCount('ar', n, ar.counts.documents)).toBe(text);
  });
  it('writes no Arabic zero: it looks like a dot', () => {
    expect(formatCount('ar', 0, ar.counts.events)).toBe('بلا أحداث');
  });
  it('counts in English', () => {
    expect(formatCount('en', 1, en.counts.ties)).toBe('1 tie');
    expect(formatCount('en', 0, en.counts.events)).toBe('no events');
    expect(formatCount('en', 1200, en.counts.ties)).toBe('1,200 ties');
  });
});

describe('dates are as precise as they are known', () => {
  it.each([
    ['2015-10-03', '3 October 2015', '٣ أكتوبر ٢٠١٥'],
    ['2015-10', 'October 2015', 'أكتوبر ٢٠١٥'],
    ['2015', '2015', '٢٠١٥'],
  ])('%s', (iso, english, arabic) => {
    expect(formatDate('en', iso)).toBe(english);
    expect(formatDate('ar', iso)).toBe(arabic);
  });
  it('is null for what is no date', () => {
    expect(formatDate('en', null)).toBeNull();
    expect(formatDate('en', 'yesterday')).toBeNull();
  });
});

describe('names', () => {
  it('gives both, the interface language first', () => {
    const syria = { name: 'سوريا', nameEn: 'Syria' };
    expect(namesOf('ar', syria)).toEqual({ main: 'سوريا', other: 'Syria' });
    expect(namesOf('en', syria)).toEqual({ main: 'Syria', other: 'سوريا' });
  });
  it('has no second name when there is but one', () => {
    expect(namesOf('en', { name: 'جيش الثورة', nameEn: null })).toEqual({ main: 'جيش الثورة', other: null });
  });
});
