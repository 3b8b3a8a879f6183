import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

test.each([
  [['actor', 'x', '--lang', 'ar'], {}, 'ar'],
  [['--lang=ar', 'view'], { LANG: 'en_GB.UTF-8' }, 'ar'],
  [['view'], { SILAT_LANG: 'ar', LANG: 'en_US.UTF-8' }, 'ar'],
  [['view'], { LANG: 'ar_SY.UTF-8' }, 'ar'],
  [['view'], { LC_ALL: 'C', LANG: 'ar_SY.UTF-8' }, 'en'],
  [['view', '--lang', 'fr'], { LANG: 'ar' }, 'ar'],
  [['view'], {}, 'en'],
] as const)('%j %j -> %s', (args, env, expected) => {
  expect(chooseLanguage(args, env)).toBe(expected);
});
