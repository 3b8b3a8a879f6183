import { describe, expect, it } from 'vitest';
import { createExtractor } from './extract.ts';
import type { SourceDocument } from './read/document.ts';
import type { Claim, DocumentRecord } from './record.ts';

const extractor = createExtractor();

function read(text: string, date: string | null = '2016-03-01'): DocumentRecord {
  const document: SourceDocument = {
    doc: 'fixture',
    source: 'وكالة الرافدين',
    date,
    title: null,
    url: null,
    text,
  };
  return extractor.extract(document);
}

function names(record: DocumentRecord): Record<string, string> {
  return Object.fromEntries(record.mentions.map((m) => [m.surface, m.entity]));
}

function told(record: DocumentRecord): string[] {
  return record.claims.map((c: Claim) => `${c.source} ${c.type} ${c.target}`);
}

describe('mentions', () => {
  it('leave clitics and titles out and take head nouns in', () => {
    const found = names(
      read(
        'قال وزير الخارجية الروسي سيرغي لافروف إن مسلحي تنظيم داعش انسحبوا من مدينة تدمر، وشكر للجيش السوري جهوده.',
      ),
    );
    expect(found).toMatchObject({
      'سيرغي لافروف': 'per.sergey-lavrov',
      'تنظيم داعش': 'org.islamic-state',
      'مدينة تدمر': expect.stringMatching(/^plc\./),
    });
    expect(Object.keys(found)).toContain('لجيش السوري');
  });
  it('are one entity across transliterations and metonyms', () => {
    const found = names(
      read(
        'التقى ستافان دي ميستورا وفدا في جنيف. وقال ستيفان دي ميستورا إن موسكو تسعى إلى هدنة، وإن روسيا مستعدة لها.',
      ),
    );
    expect(found['ستافان دي ميستورا']).toBe(found['ستيفان دي ميستورا']);
    expect(found.موسكو).toBe(found.روسيا);
  });
  it('resolve a surname and a description to the person named', () => {
    const record = read('استقبل الرئيس التونسي الباجي قائد السبسي الوفد. وقال السبسي إن بلاده تدعم الحوار.');
    const found = names(record);
    expect(found.السبسي).toBe(found['الباجي قائد السبسي']);
  });
  it('learn a person from a title', () => {
    const found = names(
      read(
        'وأكد المتحدث باسم القوات المسلحة العميد شاهين البرجاوي أن الوضع هادئ. وأضاف البرجاوي أن القوات انتشرت.',
      ),
    );
    expect(found['شاهين البرجاوي']).toMatch(/^per~/);
    expect(found.البرجاوي).toBe(found['شاهين البرجاوي']);
  });
  it('show a new name with the article that ل took in', () => {
    const record = read('سلم الوفد رسالة للهيئة الوطنية للحوار، وقالت الهيئة الوطنية للحوار إنها تدرسها.');
    for (const { name } of record.entities) expect(name).not.toMatch(/^ل[^ا]/);
    expect(record.entities.map((e) => e.id)).toEqual([...new Set(record.entities.map((e) => e.id))]);
  });
  it('compose bodies of states', () => {
    const found = names(read('أعلنت وزارة الدفاع البلغارية أن الجيش البلغاري أجرى مناورات.'));
    expect(found).toMatchObject({
      'وزارة الدفاع البلغارية': 'org.bgr.ministry.defence',
      'الجيش البلغاري': 'org.bgr.army',
    });
  });
});

describe('affiliations', () => {
  it('join a person to the state of the title', () => {
    const record = read('وصل وزير الخارجية الإيراني محمد جواد ظريف إلى بغداد.');
    expect(record.affiliations.map((a) => [a.who, a.of, a.role])).toContainEqual([
      'per.mohammad-javad-zarif',
      'sta.irn',
      'وزير الخارجية',
    ]);
  });
});

describe('claims', () => {
  it.each([
    ['قصفت الطائرات الروسية مواقع تنظيم داعش في ريف حلب.', 'sta.rus ASSAULT org.islamic-state'],
    ['اتهمت تركيا حزب العمال الكردستاني بتنفيذ الهجوم.', 'sta.tur ACCUSE org.pkk'],
    ['التقى سيرغي لافروف نظيره جون كيري في فيينا.', 'per.sergey-lavrov CONSULT per.john-kerry'],
    ['فرضت الولايات المتحدة عقوبات على إيران.', 'sta.usa SANCTION sta.irn'],
  ])('%s', (text, expected) => expect(told(read(text))).toContain(expected));

  it('carry negation and attribution', () => {
    const record = read('نفت وزارة الدفاع الروسية أن تكون روسيا قصفت قوات سوريا الديمقراطية.');
    const claim = record.claims.find((c) => c.type === 'ASSAULT');
    expect(claim).toMatchObject({ negated: true, source: 'sta.rus' });
  });
  it.each([
    'ولم تقصف روسيا مواقع جبهة النصرة.',
    'نفى سيرغي لافروف أن تكون روسيا قصفت قوات المعارضة السورية.',
  ])('are negated: %s', (text) => {
    expect(read(text).claims.find((c) => c.type === 'ASSAULT')).toMatchObject({
      source: 'sta.rus',
      negated: true,
    });
  });
  it('point at their evidence', () => {
    const text = 'قالت مصادر محلية إن الجيش السوري هاجم مواقع جبهة النصرة قرب إدلب.';
    const record = read(text);
    for (const claim of record.claims) {
      expect(text.slice(claim.start, claim.end)).toContain(text.slice(claim.cue.start, claim.cue.end));
      expect(record.mentions[claim.sourceMention!]?.entity).toBe(claim.source);
      expect(claim.confidence).toBeGreaterThan(0);
    }
    expect(record.claims.length).toBeGreaterThan(0);
  });
});

describe('a record', () => {
  const text =
    'عقد الرئيس المصري عبد الفتاح السيسي لقاء مع الملك سلمان بن عبد العزيز في الرياض.\n\nوأعلنت القاهرة دعمها للرياض.';
  it('is the same bytes for the same input', () => {
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
  });
  it('has offsets into the text as stored', () => {
    const record = read(text);
    for (const m of record.mentions) expect(text.slice(m.start, m.end)).toBe(m.surface);
    for (const m of record.mentions) expect(record.sentences[m.sentence]!.start).toBeLessThanOrEqual(m.start);
    const ids = new Set(record.entities.map((e) => e.id));
    for (const c of record.claims) expect(ids.has(c.source) && ids.has(c.target)).toBe(true);
  });
  it('of an empty text is empty', () => {
    expect(read('')).toMatchObject({ mentions: [], claims: [], sentences: [] });
  });
});
