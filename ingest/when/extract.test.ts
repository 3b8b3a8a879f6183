import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract.ts';

const extractor = createExtractor();

/** Type, date and precision of each claim of a text. */
function read(text: string, date: string | null = '2015-10-14'): string[] {
  const document = { doc: 'fixture', source: 'وكالة الرافدين', date, title: null, url: null, text };
  return extractor.extract(document).claims.map((c) => `${c.type} ${c.date} ${c.datePrecision}`);
}

describe('a claim read from a text', () => {
  it.each([
    ['قصفت الطائرات الروسية أمس الثلاثاء مواقع تنظيم داعش.', 'ASSAULT 2015-10-13 day'],
    ['وفي 30 سبتمبر/أيلول الماضي، قصفت الطائرات الروسية مواقع تنظيم داعش.', 'ASSAULT 2015-09-30 day'],
    ['فرضت الولايات المتحدة عقوبات على إيران في تموز 2012.', 'SANCTION 2012-07 month'],
    ['فرضت الولايات المتحدة عقوبات على إيران العام الماضي.', 'SANCTION 2014 year'],
    ['اتهمت تركيا حزب العمال الكردستاني بتنفيذ الهجوم.', 'ACCUSE 2015-10-14 document'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  it('has no date where none is known', () => {
    expect(read('اتهمت تركيا أمس حزب العمال الكردستاني بتنفيذ الهجوم.', null)).toContain('ACCUSE null null');
  });
});
