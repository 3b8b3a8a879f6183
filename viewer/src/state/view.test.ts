import { describe, expect, it } from 'vitest';
import { DEFAULTS, formatView, parseView, type ViewState } from './view.ts';

describe('the address of a view', () => {
  it('is the defaults when empty', () => expect(parseView('')).toEqual(DEFAULTS));

  it('comes back as it went', () => {
    const view: ViewState = {
      ...DEFAULTS,
      lang: 'en',
      theme: 'dark',
      shown: 'table',
      colourBy: 'kind',
      level: 'state',
      types: ['SUPPORT', 'ASSAULT'],
      from: '2015-09',
      to: '2015-12',
      minWeight: 3,
      limit: 1000,
      ego: 'state.SYR',
      depth: 2,
      actor: 'org.a b&c',
      pair: { a: 'state.RUS', b: 'state.TUR' },
      doc: 'd1',
      claim: 'c1',
    };
    expect(parseView(formatView(view))).toEqual(view);
  });

  it('writes only what differs', () => expect(formatView(DEFAULTS)).toBe('?lang=ar'));

  it('takes language and theme of the last visit where the address is silent', () => {
    expect(parseView('', { lang: 'en', theme: 'dark' })).toMatchObject({ lang: 'en', theme: 'dark' });
    expect(parseView('?lang=ar', { lang: 'en' }).lang).toBe('ar');
  });

  it.each([
    ['?lang=fr', 'lang', 'ar'],
    ['?min=-4', 'minWeight', 1],
    ['?min=0', 'minWeight', 1],
    ['?depth=99', 'depth', 3],
    ['?from=soon', 'from', null],
    ['?types=KISS', 'types', null],
    ['?pair=a', 'pair', null],
    ['?pair=a|b|c', 'pair', null],
  ] as const)('%s is mended', (search, key, value) => expect(parseView(search)[key]).toEqual(value));
});
