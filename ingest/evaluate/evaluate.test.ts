/** Two sentences annotated by hand, a record with known faults, and every figure reckoned here. */
import { expect, test } from 'vitest';
import type { GoldDocument } from '../train/gold.ts';
import { evaluate } from './evaluate.ts';
import type { ScoredRecord } from './records.ts';

const FIRST = 'قصف الجيش السوري داعش، واتهمت تركيا روسيا.';
const SECOND = 'التقى لافروف كيري في فيينا.';
const TEXT = `${FIRST}\n${SECOND}\n`;

/** Span of the words in the text. */
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const sentence = (n: 0 | 1) => at(n === 0 ? FIRST : SECOND);

const goldMention = (words: string, type: 'PER' | 'STA' | 'ORG' | 'PLC', entity: string, n: 0 | 1) => ({
  ...at(words),
  type,
  entity,
  sentence: n,
});
const goldClaim = (source: string, type: 'ASSAULT' | 'ACCUSE' | 'CONSULT', target: string, n: 0 | 1) => ({
  sentence: n,
  source,
  target,
  sourceAt: null,
  targetAt: null,
  byAt: null,
  type,
  negated: false,
  irrealis: false,
  by: null,
  trigger: null,
});

const GOLD: GoldDocument = {
  doc: 'tiny',
  text: TEXT,
  source: null,
  date: null,
  sentences: [sentence(0), sentence(1)],
  mentions: [
    goldMention('الجيش السوري', 'ORG', 'army', 0),
    goldMention('السوري', 'STA', 'syria', 0),
    goldMention('داعش', 'ORG', 'isis', 0),
    goldMention('تركيا', 'STA', 'turkey', 0),
    goldMention('روسيا', 'STA', 'russia', 0),
    goldMention('لافروف', 'PER', 'lavrov', 1),
    goldMention('كيري', 'PER', 'kerry', 1),
    goldMention('فيينا', 'PLC', 'vienna', 1),
  ],
  claims: [
    goldClaim('army', 'ASSAULT', 'isis', 0),
    goldClaim('turkey', 'ACCUSE', 'russia', 0),
    goldClaim('lavrov', 'CONSULT', 'kerry', 1),
  ],
  affiliations: [{ sentence: 0, who: 'army', of: 'syria', role: 'الجيش' }],
};

const mention = (words: string, type: 'PER' | 'STA' | 'ORG' | 'PLC', entity: string) => ({
  ...at(words),
  type,
  entity,
});
const claim = (
  n: 0 | 1,
  source: number,
  type: 'ASSAULT' | 'THREATEN' | 'CONSULT' | 'AID',
  target: number,
  confidence: number,
) => ({
  ...sentence(n),
  source: RECORD_MENTIONS[source]!.entity,
  target: RECORD_MENTIONS[target]!.entity,
  sourceMention: source,
  targetMention: target,
  type,
  confidence,
});

const RECORD_MENTIONS = [
  mention('الجيش السوري', 'ORG', 'A'),
  mention('السوري', 'STA', 'S'),
  mention('داعش', 'PER', 'D'), // wrong type
  mention('تركيا', 'STA', 'T'),
  mention('روسيا', 'STA', 'T'), // taken for Turkey
  mention('لافروف كيري', 'PER', 'L'), // wrong span: nearer to لافروف (6 of 11 characters) than to كيري (4)
];
const RECORD: ScoredRecord = {
  doc: 'tiny',
  mentions: RECORD_MENTIONS,
  claims: [
    { ...claim(0, 0, 'ASSAULT', 2, 0.95), negated: true }, // right but for the negation
    claim(0, 3, 'THREATEN', 4, 0.42), // right pair, direction, sign and quad class; wrong type
    claim(0, 4, 'AID', 0, 0.45), // invented
    // Kerry, whom the record names nowhere in the text: an entity that the annotation does not know.
    { ...claim(1, 5, 'CONSULT', 5, 0.91), targetMention: null, target: 'K' },
  ],
  affiliations: [{ ...sentence(0), who: 'A', of: 'S', whoMention: 0, ofMention: 1 }],
};

const { figures, calibration, differences } = evaluate([GOLD], new Map([['tiny', RECORD]]));
/** Expected figure by counts. */
const of = (right: number, found: number, gold: number) => ({ right, found, gold });

test('mentions: six found of eight annotated; one has a wrong span, one more a wrong type', () => {
  expect(figures['mentions, exact span']).toMatchObject({
    ...of(5, 6, 8),
    precision: 0.8333, // 5 / 6
    recall: 0.625, // 5 / 8
    f1: 0.7143, // 2 · 5 / (6 + 8)
  });
  expect(figures['mentions, exact span and type']).toMatchObject(of(4, 6, 8));
});

test('claims: each view asks more than the one before', () => {
  expect(figures['dyads, either way']).toMatchObject(of(2, 4, 3));
  expect(figures['dyads, directed']).toMatchObject({ ...of(2, 4, 3), precision: 0.5, recall: 0.6667 });
  expect(figures['dyads, directed and signed']).toMatchObject(of(2, 4, 3));
  expect(figures['claims, by quad class']).toMatchObject(of(2, 4, 3));
  expect(figures['claims, by PLOVER type']).toMatchObject({ ...of(1, 4, 3), f1: 0.2857 }); // 2 / 7
  expect(figures['claims, type + negation + irrealis']).toMatchObject(of(0, 4, 3));
  expect(figures['claims, all of that + attribution']).toMatchObject({ ...of(0, 4, 3), f1: 0 });
  expect(figures.affiliations).toMatchObject({ ...of(1, 1, 1), f1: 1 });
});

test('entities: B-cubed over the annotated mentions', () => {
  // Clusters found: army, syria, isis, {turkey, russia}, lavrov; missed and so alone: kerry, vienna.
  // Precision: six mentions whole, two half: 7 / 8. Every entity has one mention: recall 8 / 8. F1: 14 / 15.
  expect(figures['entities resolved (B-cubed)']).toEqual({
    ...of(8, 8, 8),
    precision: 0.875,
    recall: 1,
    f1: 0.9333,
  });
});

test('B-cubed: an entity named thrice, once missed', () => {
  const text = 'داعش وداعش وداعش';
  const spans = [0, 6, 12].map((start) => ({ start, end: start + 4 }));
  const gold: GoldDocument = {
    ...GOLD,
    text,
    sentences: [{ start: 0, end: text.length }],
    mentions: spans.map((span) => ({ ...span, type: 'ORG', entity: 'isis', sentence: 0 })),
    claims: [],
    affiliations: [],
  };
  const found = spans.slice(0, 2).map((span) => ({ ...span, type: 'ORG' as const, entity: 'D' }));
  const record: ScoredRecord = { doc: 'tiny', mentions: found, claims: [], affiliations: [] };
  const { figures: thrice } = evaluate([gold], new Map([['tiny', record]]));
  // Recall: 2/3, 2/3 and, for the one missed, 1/3: together 5/9.
  expect(thrice['entities resolved (B-cubed)']).toMatchObject({ precision: 1, recall: 0.5556 });
});

test('calibration: claims by confidence, right where pair, direction and type are', () => {
  expect(calibration).toEqual([
    { from: 0.4, to: 0.5, claims: 2, right: 0, meanConfidence: 0.435, shareRight: 0 },
    { from: 0.9, to: 1, claims: 2, right: 1, meanConfidence: 0.93, shareRight: 0.5 },
  ]);
});

test('differences: by sentence, misses first; strangers keep their own id', () => {
  expect(
    differences.map(({ sentence: n, differences: all }) => [
      n,
      ...all.map(({ kind, source, type, target }) => `${kind} ${source} ${type} ${target}`),
    ]),
  ).toEqual([
    [0, 'missed turkey ACCUSE russia', 'invented turkey THREATEN russia', 'invented russia AID army'],
    [1, 'missed lavrov CONSULT kerry', 'invented lavrov CONSULT K'],
  ]);
  expect(differences[0]?.text).toBe(FIRST);
});

test('direction does not count where the type is mutual', () => {
  const mentions = [mention('لافروف', 'PER', 'L'), mention('كيري', 'PER', 'K')];
  const turned = { ...sentence(1), source: 'K', target: 'L', sourceMention: 1, targetMention: 0 };
  const record = (type: 'CONSULT' | 'ACCUSE'): ScoredRecord => ({
    doc: 'tiny',
    mentions,
    claims: [{ ...turned, type }],
    affiliations: [],
  });
  const rightOf = (type: 'CONSULT' | 'ACCUSE') =>
    evaluate([GOLD], new Map([['tiny', record(type)]])).figures['dyads, directed'].right;
  expect(rightOf('CONSULT')).toBe(1);
  expect(rightOf('ACCUSE')).toBe(0);
});

test('a text without a record counts as all missed; nothing at all is zero, not a division by it', () => {
  const missed = evaluate([GOLD], new Map()).figures;
  expect(missed['claims, by PLOVER type']).toMatchObject({ ...of(0, 0, 3), precision: 0, recall: 0, f1: 0 });
  // Eight clusters of one, eight entities of one.
  expect(missed['entities resolved (B-cubed)']).toMatchObject({ precision: 1, recall: 1 });
  expect(evaluate([], new Map()).figures['entities resolved (B-cubed)']).toMatchObject(of(0, 0, 0));
});
