import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract.ts';

const extractor = createExtractor();

/** When and where each claim of a text happened. */
function read(text: string, date: string | null = '2015-10-14'): string[] {
  const document = { doc: 'fixture', source: 'وكالة الرافدين', date, title: null, url: null, text };
  return extractor
    .extract(document)
    .claims.map((c) => `${c.type} ${c.date} ${c.datePrecision} ${c.place ?? '-'}`);
}

describe('the place of a claim', () => {
  it.each([
    ['قصفت الطائرات الروسية مواقع تنظيم داعش في ريف حلب.', 'ASSAULT 2015-10-14 document plc.aleppo'],
    ['قصفت الطائرات الروسية مواقع تنظيم داعش قرب تدمر أمس.', 'ASSAULT 2015-10-13 day plc.palmyra'],
    ['التقى سيرغي لافروف نظيره جون كيري بمدينة جنيف الأحد.', 'CONSULT 2015-10-11 day plc.geneva'],
    ['هاجم تنظيم داعش الجيش السوري شمال حلب.', 'ASSAULT 2015-10-14 document plc.aleppo'],
    ['اتهمت تركيا روسيا، وقالت إن الوضع في حلب خطير.', 'ACCUSE 2015-10-14 document -'],
    ['هاجم تنظيم داعش الجيش السوري الذي انسحب من تدمر.', 'ASSAULT 2015-10-14 document -'],
    ['اعترفت روسيا أمس بالقدس الغربية عاصمة لإسرائيل.', 'SUPPORT 2015-10-13 day -'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  it('is a place that the record names', () => {
    const text = 'قصفت الطائرات الروسية مواقع تنظيم داعش في ريف حلب.';
    const document = { doc: 'fixture', source: null, date: null, title: null, url: null, text };
    const record = extractor.extract(document);
    const places = new Set(record.entities.filter((e) => e.type === 'PLC').map((e) => e.id));
    expect(record.claims.length).toBeGreaterThan(0);
    for (const claim of record.claims) expect(places).toContain(claim.place);
  });
});
