/**
 * Records without texts behind them, for measuring the graph alone. Actors are named as unevenly as in news (by
 * Zipf's law), events recur over six years, and one document in twenty repeats the one before it.
 */
import type { Claim, DocumentRecord, Entity, Mention, Span } from '../ingest/record.ts';
import { EVENT_TYPES, PLOVER, scoreOf } from '../ingest/vocabulary.ts';

const ACTORS = 3000;
const SENTENCES = 9;
const CLAIM_SHARE = 0.4;
const COPY_EVERY = 20;
const DAYS = 6 * 365;
const FIRST_DAY_MS = Date.UTC(2013, 0, 1);
const DAY_MS = 86_400_000;
const OUTLETS = 12;

const entityOf = (rank: number): Entity => ({
  ...{ id: `org.synthetic-${rank}`, type: 'ORG', kind: 'organization', subkind: null },
  ...{ name: `جماعة ${rank}`, nameEn: `Group ${rank}`, country: null, cameo: null, qid: null },
  ...{ aliases: [], provenance: 'learned' as const },
});

/**
 * @param count number of documents
 * @param random numbers in [0, 1), seeded
 */
export function* syntheticRecords(count: number, random: () => number): Generator<DocumentRecord> {
  let before: DocumentRecord | null = null;
  for (let i = 0; i < count; i += 1) {
    const copied: DocumentRecord | null = i % COPY_EVERY === COPY_EVERY - 1 ? before : null;
    const record: DocumentRecord = copied
      ? { ...copied, doc: `doc-${i}`, id: `synthetic-${i}`, source: 'منقول' }
      : recordOf(i, random);
    yield record;
    before = record;
  }
}

/** The low ranks are named most: the inverse of a Zipf-like distribution. */
const pick = (random: () => number): number => Math.floor(ACTORS ** random()) - 1;

function recordOf(i: number, random: () => number): DocumentRecord {
  const date = new Date(FIRST_DAY_MS + Math.floor(random() * DAYS) * DAY_MS).toISOString().slice(0, 10);
  const sentences: Span[] = [];
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  const entities = new Map<string, Entity>();
  let text = '';
  for (let sentence = 0; sentence < SENTENCES; sentence += 1) {
    const start = text.length;
    const [a, b] = [entityOf(pick(random)), entityOf(pick(random))];
    const cueStart = start + a.name.length + 1;
    text += `${a.name} فعلت بجهة ${b.name} شيئا رقمه ${i} في ${Math.floor(random() * 1e9)}.\n`;
    const end = text.length - 1;
    sentences.push({ start, end });
    for (const { id, name, type } of [a, b]) {
      const at = text.indexOf(name, start);
      mentions.push({
        ...{ start: at, end: at + name.length, type, entity: id, sentence, surface: name },
        how: { rule: 'synthetic' },
      });
    }
    entities.set(a.id, a).set(b.id, b);
    if (a.id !== b.id && random() < CLAIM_SHARE) {
      const type = EVENT_TYPES[Math.floor(random() * EVENT_TYPES.length)] ?? 'CONSULT';
      claims.push({
        ...{ start, end, sentence, source: a.id, target: b.id, type, mode: null, cameo: null },
        ...{ sourceMention: mentions.length - 2, targetMention: mentions.length - 1 },
        ...{ quad: PLOVER[type].quad, score: scoreOf(type, null), negated: false, irrealis: false },
        ...{ attributedTo: null, attributedToMention: null, date, datePrecision: 'day', place: null },
        ...{ cue: { start: cueStart, end: cueStart + 4, key: 'فعل' }, rule: 'synthetic', confidence: 0.5 },
      });
    }
  }
  return {
    ...{ schema: 1, doc: `doc-${i}`, id: `synthetic-${i}`, source: `ناشر ${i % OUTLETS}`, date },
    ...{ title: null, url: null, language: 'ar', text, sentences, mentions, claims },
    ...{ affiliations: [], entities: [...entities.values()] },
  };
}
