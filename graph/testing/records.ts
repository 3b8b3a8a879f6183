/**
 * Records for tests, from sentences written for them. A mention is found by its words, so that offsets are
 * always right.
 */
import type { Claim, DocumentRecord, Entity, Mention } from '../../ingest/record.ts';
import { type EventType, PLOVER, scoreOf } from '../../ingest/vocabulary.ts';

const NONE = { subkind: null, nameEn: null, country: null, cameo: null, qid: null, aliases: [] };

/** Everyone who appears in the tests, by id. */
export const CAST: Readonly<Record<string, Entity>> = Object.fromEntries(
  (
    [
      { id: 'sta.rus', kind: 'state', name: 'روسيا', nameEn: 'Russia', country: 'rus' },
      { id: 'sta.tur', kind: 'state', name: 'تركيا', nameEn: 'Turkey', country: 'tur' },
      { id: 'sta.syr', kind: 'state', name: 'سوريا', nameEn: 'Syria', country: 'syr' },
      { id: 'per.putin', kind: 'person', name: 'بوتين', nameEn: 'Vladimir Putin', country: 'rus' },
      { id: 'per.assad', kind: 'person', name: 'الأسد', nameEn: 'Bashar al-Assad', country: 'syr' },
      { id: 'org.nomads', kind: 'organization', subkind: 'armed-group', name: 'الرحالة', country: 'syr' },
      { id: 'org.echo', kind: 'organization', subkind: 'media', name: 'الصدى', country: 'syr' },
      { id: 'plc.harbour', kind: 'place', name: 'المرفأ' },
    ] as const
  ).map((entity) => {
    const type = ({ state: 'STA', person: 'PER', organization: 'ORG', place: 'PLC' } as const)[entity.kind];
    return [entity.id, { ...NONE, ...entity, type, provenance: 'lexicon' } as Entity];
  }),
);

export interface ClaimSketch {
  sentence?: number;
  source: string;
  target: string;
  type: EventType;
  cue: string;
  negated?: boolean;
  irrealis?: boolean;
  by?: string;
  date?: string | null;
}

export interface RecordSketch {
  doc: string;
  date?: string | null;
  source?: string | null;
  sentences: string[];
  claims?: ClaimSketch[];
  belongs?: { who: string; of: string; role: string | null }[];
}

/** A whole record from a sketch; every name of the cast that occurs is a mention. */
export function recordOf(sketch: RecordSketch): DocumentRecord {
  const text = sketch.sentences.join('\n');
  const spans = sketch.sentences.map((sentence) => {
    const start = text.indexOf(sentence);
    return { start, end: start + sentence.length };
  });
  const mentions: Mention[] = [];
  spans.forEach(({ start, end }, sentence) => {
    for (const { id, name, type } of Object.values(CAST)) {
      const at = text.indexOf(name, start);
      if (at < 0 || at >= end) continue;
      const span = { start: at, end: at + name.length };
      mentions.push({ ...span, type, entity: id, sentence, surface: name, how: { rule: 'test' } });
    }
  });
  const { doc, date = null, source = null } = sketch;
  return {
    ...{ schema: 1, doc, id: `id-${doc}`, source, date, title: null, url: null, language: 'ar', text },
    ...{ sentences: spans, mentions },
    claims: (sketch.claims ?? []).map((claim) => claimOf(claim, text, spans, mentions, date)),
    affiliations: (sketch.belongs ?? []).map((each) => ({
      ...{ ...each, sentence: 0, whoMention: null, ofMention: null, start: 0, end: spans[0]?.end ?? 0 },
    })),
    entities: Object.values(CAST).filter(({ id }) => mentions.some(({ entity }) => entity === id)),
  };
}

function claimOf(
  claim: ClaimSketch,
  text: string,
  spans: { start: number; end: number }[],
  mentions: Mention[],
  date: string | null,
): Claim {
  const sentence = claim.sentence ?? 0;
  const span = spans[sentence] ?? { start: 0, end: 0 };
  const cueAt = text.indexOf(claim.cue, span.start);
  const find = (id: string) => {
    const at = mentions.findIndex((mention) => mention.entity === id && mention.sentence === sentence);
    return at < 0 ? null : at;
  };
  const { source, target, type, negated = false, irrealis = false, by } = claim;
  return {
    ...{ ...span, sentence, source, target, type, negated, irrealis, mode: null, cameo: null, place: null },
    ...{ sourceMention: find(source), targetMention: find(target) },
    ...{ attributedTo: by ?? null, attributedToMention: by ? find(by) : null },
    ...{ quad: PLOVER[type].quad, score: scoreOf(type, null), rule: 'test', confidence: 0.8 },
    date: claim.date === undefined ? date : claim.date,
    datePrecision: 'day',
    cue: { start: cueAt, end: cueAt + claim.cue.length, key: claim.cue },
  };
}

/** Four articles: an attack told twice, an alliance, talks, and something that did not happen. */
export const NEWS: readonly DocumentRecord[] = [
  recordOf({
    doc: 'n1',
    date: '2021-03-01',
    source: 'الفجر',
    sentences: ['قصفت روسيا مواقع الرحالة قرب المرفأ صباح اليوم.', 'ورحب الأسد بما فعلته روسيا.'],
    claims: [
      { source: 'sta.rus', target: 'org.nomads', type: 'ASSAULT', cue: 'قصفت' },
      { sentence: 1, source: 'per.assad', target: 'sta.rus', type: 'SUPPORT', cue: 'رحب' },
    ],
    belongs: [{ who: 'per.assad', of: 'sta.syr', role: 'الرئيس' }],
  }),
  recordOf({
    doc: 'n2',
    date: '2021-03-02',
    source: 'الضحى',
    sentences: ['قالت الصدى إن روسيا أغارت أمس على معسكر يتبع الرحالة.'],
    claims: [
      {
        source: 'sta.rus',
        target: 'org.nomads',
        type: 'ASSAULT',
        cue: 'أغارت',
        by: 'org.echo',
        date: '2021-03-01',
      },
    ],
  }),
  recordOf({
    doc: 'n3',
    date: '2021-04-10',
    source: 'الفجر',
    sentences: ['بحث بوتين مع تركيا ملف الحدود.', 'ونفت تركيا أن تكون قد ساعدت الرحالة.'],
    claims: [
      { source: 'per.putin', target: 'sta.tur', type: 'CONSULT', cue: 'بحث' },
      {
        sentence: 1,
        source: 'sta.tur',
        target: 'org.nomads',
        type: 'AID',
        cue: 'ساعدت',
        negated: true,
        by: 'sta.tur',
      },
    ],
    belongs: [{ who: 'per.putin', of: 'sta.rus', role: null }],
  }),
  recordOf({
    doc: 'n4',
    date: '2021-05-20',
    source: 'الضحى',
    sentences: ['أرسلت روسيا قمحا إلى سوريا عبر المرفأ.', 'وهددت تركيا بأن تقصف الرحالة.'],
    claims: [
      { source: 'sta.rus', target: 'sta.syr', type: 'AID', cue: 'أرسلت' },
      { sentence: 1, source: 'sta.tur', target: 'org.nomads', type: 'THREATEN', cue: 'هددت' },
      { sentence: 1, source: 'sta.tur', target: 'org.nomads', type: 'ASSAULT', cue: 'تقصف', irrealis: true },
    ],
  }),
];
