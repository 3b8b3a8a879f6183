/**
 * Records made elsewhere, checked where they enter. Any program's can be read: what a graph cannot do without is required, the
 * rest has the value that says nothing, and the score and quad class of an event are the ontology's.
 */
import { z } from 'zod';
import { type DocumentRecord, RECORD_SCHEMA } from './record.ts';
import { EVENT_TYPES, type EventType, PLOVER, scoreOf } from './relate/plover.ts';

const DEFAULT_RULE = 'imported';

const Offset = z.int().nonnegative();
const SpanFields = { start: Offset, end: Offset };
const Text = z
  .string()
  .nullish()
  .transform((value) => value || null);
const Id = z.string().min(1);
const Reference = Offset.nullish().transform((value) => value ?? null);
const Flag = z.boolean().default(false);

const Mention = z.object({
  ...SpanFields,
  type: z.enum(['PER', 'STA', 'ORG', 'PLC']),
  entity: Id,
  sentence: Offset,
  how: z.object({ rule: z.string(), because: z.string().optional() }).default({ rule: DEFAULT_RULE }),
});

const Claim = z
  .object({
    sentence: Offset,
    source: Id,
    target: Id,
    sourceMention: Reference,
    targetMention: Reference,
    type: z.enum(EVENT_TYPES as [EventType, ...EventType[]]),
    mode: Text,
    quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
    score: z.number().min(-10).max(10).optional(),
    cameo: Text,
    negated: Flag,
    irrealis: Flag,
    attributedTo: Text,
    attributedToMention: Reference,
    date: Text,
    datePrecision: z.enum(['day', 'month', 'year', 'document']).nullish(),
    place: Text,
    cue: z.object({ ...SpanFields, key: z.string().default('') }),
    rule: z.string().default(DEFAULT_RULE),
    confidence: z.number().min(0).max(1).default(1),
  })
  .transform((claim) => ({
    ...claim,
    quad: claim.quad ?? PLOVER[claim.type].quad,
    score: claim.score ?? scoreOf(claim.type, claim.mode),
    datePrecision: claim.datePrecision ?? null,
  }));

const Affiliation = z.object({
  sentence: Offset,
  who: Id,
  of: Id,
  whoMention: Reference,
  ofMention: Reference,
  role: Text,
});

const Entity = z.object({
  id: Id,
  type: z.enum(['PER', 'STA', 'ORG', 'PLC']),
  kind: z.enum(['person', 'state', 'organization', 'place']),
  subkind: Text,
  name: z.string().min(1),
  nameEn: Text,
  country: z
    .string()
    .length(3)
    .nullish()
    .transform((code) => code ?? null),
  cameo: Text,
  qid: Text,
  aliases: z.array(z.string()).default([]),
  provenance: z.enum(['lexicon', 'composed', 'learned']).default('learned'),
});

const Fields = z.object({
  schema: z.literal(RECORD_SCHEMA),
  doc: z.union([z.string(), z.number()]).transform(String),
  id: Id,
  source: Text,
  date: Text,
  title: Text,
  url: Text,
  language: z.string().default('ar'),
  text: z.string().min(1),
  sentences: z.array(z.object(SpanFields)).min(1),
  mentions: z.array(Mention).default([]),
  claims: z.array(Claim).default([]),
  affiliations: z.array(Affiliation).default([]),
  entities: z.array(Entity).default([]),
});
type Fields = z.output<typeof Fields>;

/** What points at nothing: path and reason. */
function* dangling({ text, sentences, mentions, claims, affiliations, entities }: Fields) {
  const known = new Set(entities.map(({ id }) => id));
  const isSpan = ({ start, end }: { start: number; end: number }) => start < end && end <= text.length;
  const lists = { sentences, mentions, cues: claims.map(({ cue }) => cue) };
  for (const [name, spans] of Object.entries(lists))
    for (const [i, span] of spans.entries())
      if (!isSpan(span)) yield [[name, i], `${span.start}-${span.end}: 0-${text.length}`] as const;
  for (const [name, items] of Object.entries({ mentions, claims, affiliations }))
    for (const [i, { sentence }] of items.entries())
      if (sentence >= sentences.length) yield [[name, i, 'sentence'], `${sentence}`] as const;
  const named: [string, (string | null)[]][] = [
    ['mentions', mentions.map(({ entity }) => entity)],
    [
      'claims',
      claims.flatMap(({ source, target, attributedTo, place }) => [source, target, attributedTo, place]),
    ],
    ['affiliations', affiliations.flatMap(({ who, of }) => [who, of])],
  ];
  for (const [name, ids] of named)
    for (const id of ids) if (id !== null && !known.has(id)) yield [[name], `"${id}": entities`] as const;
  const pointers = [
    ...claims.flatMap((claim) => [claim.sourceMention, claim.targetMention, claim.attributedToMention]),
    ...affiliations.flatMap(({ whoMention, ofMention }) => [whoMention, ofMention]),
  ];
  for (const index of pointers)
    if (index !== null && index >= mentions.length) yield [['mentions'], `${index}`] as const;
}

function completed(fields: Fields): DocumentRecord {
  const { text, sentences } = fields;
  const spanOf = (sentence: number) => sentences[sentence] ?? { start: 0, end: 0 };
  return {
    ...fields,
    mentions: fields.mentions.map((mention) => ({
      ...mention,
      surface: text.slice(mention.start, mention.end),
      how: { rule: mention.how.rule, ...(mention.how.because ? { because: mention.how.because } : {}) },
    })),
    claims: fields.claims.map((claim) => ({ ...claim, ...spanOf(claim.sentence) })),
    affiliations: fields.affiliations.map((item) => ({ ...item, ...spanOf(item.sentence) })),
  };
}

/** From a parsed JSON line to a record; what points at nothing is an issue of its own. */
export const recordSchema = Fields.superRefine((fields, context) => {
  for (const [path, message] of dangling(fields))
    context.addIssue({ code: 'custom', path: [...path], message });
}).transform(completed);
