import { expect, test } from 'vitest';
import { countryName } from './countries.ts';

test.each([
  ['SYR', 'سوريا', 'Syria'],
  ['usa', 'الولايات المتحدة', 'United States'],
  ['xkx', 'كوسوفو', 'Kosovo'],
])('%s', (code, name, nameEn) => {
  expect(countryName(code)).toEqual({ name, nameEn });
});

test('a code that nobody knows is its own name', () => {
  expect(countryName('zzy')).toEqual({ name: 'ZZY', nameEn: 'ZZY' });
});
