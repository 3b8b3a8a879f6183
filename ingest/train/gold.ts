/**
 * Reads annotated texts: NAME.txt beside NAME.gold.json, mentions by surface and occurrence, claims by mention or by
 * entity. The program never sees these in normal use; training and evaluation do.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { EntityType, Span } from '../record.ts';
import { EVENT_TYPES, type EventType } from '../relate/plover.ts';
import { lines } from './lines.ts';

const Side = z.string().nullish();
const GoldFile = z.object({
  doc: z.string(),
  entities: z.record(z.string(), z.object({ type: z.enum(['PER', 'STA', 'ORG', 'PLC']), name: z.string() })),
  sentences: z.array(
    z.object({
      text: z.string(),
      mentions: z.array(z.tuple([z.string(), z.string(), z.string()]).rest(z.number())).default([]),
      claims: z
        .array(
          z.object({
            src: Side,
            tgt: Side,
            by: Side,
            src_entity: Side,
            tgt_entity: Side,
            by_entity: Side,
            type: z.enum(EVENT_TYPES as [string, ...string[]]),
            trigger: z.string().nullish(),
            neg: z.boolean().nullish(),
            irr: z.boolean().nullish(),
          }),
        )
        .default([]),
      affiliations: z
        .array(
          z.object({ who: Side, of: Side, who_entity: Side, of_entity: Side, role: z.string().nullish() }),
        )
        .default([]),
    }),
  ),
});

export interface GoldMention extends Span {
  type: EntityType;
  entity: string;
  sentence: number;
}
export interface GoldClaim {
  sentence: number;
  source: string;
  target: string;
  /** Start of the mention that fills a side; null where the sentence only implies it. */
  sourceAt: number | null;
  targetAt: number | null;
  byAt: number | null;
  type: EventType;
  negated: boolean;
  irrealis: boolean;
  by: string | null;
  trigger: (Span & { text: string }) | null;
}
export interface GoldDocument {
  doc: string;
  text: string;
  source: string | null;
  date: string | null;
  sentences: Span[];
  mentions: GoldMention[];
  claims: GoldClaim[];
  affiliations: { sentence: number; who: string; of: string; role: string | null }[];
}

function occurrence(text: string, surface: string, k: number): number {
  let at = -1;
  for (let n = 0; n < k; n++) at = text.indexOf(surface, at + 1);
  return at;
}

function readOne(dir: string, name: string): GoldDocument {
  const text = readFileSync(join(dir, `${name}.txt`), 'utf8');
  const file = GoldFile.parse(JSON.parse(readFileSync(join(dir, `${name}.gold.json`), 'utf8')));
  const gold: GoldDocument = {
    doc: name,
    text,
    source: null,
    date: null,
    sentences: [],
    mentions: [],
    claims: [],
    affiliations: [],
  };
  let position = 0;
  for (const [n, sentence] of file.sentences.entries()) {
    const start = text.indexOf(sentence.text, position);
    position = start + sentence.text.length;
    gold.sentences.push({ start, end: position });
    const entityOf = new Map<string, string>();
    const startOf = new Map<string, number>();
    for (const [id, surface, entity, k] of sentence.mentions) {
      const at = start + occurrence(sentence.text, surface, k ?? 1);
      entityOf.set(id, entity);
      startOf.set(id, at);
      gold.mentions.push({
        start: at,
        end: at + surface.length,
        type: file.entities[entity]!.type,
        entity,
        sentence: n,
      });
    }
    const side = (mention: string | null | undefined, entity: string | null | undefined): string | null =>
      mention == null ? (entity ?? null) : (entityOf.get(mention) ?? null);
    for (const c of sentence.claims) {
      const source = side(c.src, c.src_entity);
      const target = side(c.tgt, c.tgt_entity);
      if (source === null || target === null) continue;
      const cue = c.trigger ? sentence.text.indexOf(c.trigger) : -1;
      gold.claims.push({
        sentence: n,
        source,
        target,
        sourceAt: startOf.get(c.src ?? '') ?? null,
        targetAt: startOf.get(c.tgt ?? '') ?? null,
        byAt: startOf.get(c.by ?? '') ?? null,
        type: c.type as EventType,
        negated: c.neg ?? false,
        irrealis: c.irr ?? false,
        by: side(c.by, c.by_entity),
        trigger:
          cue < 0 ? null : { text: c.trigger!, start: start + cue, end: start + cue + c.trigger!.length },
      });
    }
    for (const a of sentence.affiliations) {
      const who = side(a.who, a.who_entity);
      const of = side(a.of, a.of_entity);
      if (who !== null && of !== null) gold.affiliations.push({ sentence: n, who, of, role: a.role ?? null });
    }
  }
  return gold;
}

/**
 * Reads a folder of annotated texts.
 * @param dir folder with NAME.txt and NAME.gold.json; DIR.jsonl beside it may give source and date
 * @returns documents by name
 */
export function readGold(dir: string): GoldDocument[] {
  const clean = dir.replace(/\/+$/, '');
  const meta = new Map<string, { source?: string | null; date?: string | null }>();
  if (existsSync(`${clean}.jsonl`)) {
    for (const line of lines(`${clean}.jsonl`)) {
      const row = JSON.parse(line) as { id: string; source?: string; date?: string };
      meta.set(row.id, row);
    }
  }
  return readdirSync(clean)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const gold = readOne(clean, file.slice(0, -'.gold.json'.length));
      const row = meta.get(gold.doc);
      return { ...gold, source: row?.source ?? null, date: row?.date ?? null };
    });
}
