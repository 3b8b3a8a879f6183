import { expect, test } from 'vitest';
import { isolate, isRightToLeft } from './bidi.ts';
import { cut, renderTable } from './table.ts';

test('Arabic and numbers stand to the right, the rest to the left', () => {
  const table = renderTable(
    ['name', 'الاسم', 'claims'],
    [
      ['Damascus', 'دمشق', '1,204'],
      ['Moscow', 'موسكو', '7'],
    ],
    { terminal: false },
  );
  expect(table.split('\n')).toEqual([
    'name      الاسم  claims',
    '────────  ─────  ──────',
    'Damascus   دمشق   1,204',
    'Moscow    موسكو       7',
    '',
  ]);
});

test('diacritics take no room', () => {
  const [, , first, second] = renderTable(
    ['ا', 'x'],
    [
      ['مُحَمَّد', 'a'],
      ['محمد', 'b'],
    ],
    { terminal: false },
  ).split('\n');
  expect(first).toBe('مُحَمَّد  a');
  expect(second).toBe('محمد  b');
});

test('on a terminal cells are isolated and rows fit', () => {
  const wide = renderTable(['الجملة'], [['كلمة '.repeat(40)]], { terminal: true, columns: 40 });
  expect(wide).toContain('\u2067كلمة');
  expect(wide.split('\n')[1]).toHaveLength(40);
});

test('a cut keeps letters whole', () => {
  expect(cut('مُحَمَّد', 3)).toBe('مُحَ…');
  expect(cut('abc', 3)).toBe('abc');
});

test('direction is that of the first letter', () => {
  expect(isRightToLeft('12 «دمشق» and')).toBe(true);
  expect(isRightToLeft('file.txt:3')).toBe(false);
  expect(isolate('a')).toBe('\u2066a\u2069');
});
