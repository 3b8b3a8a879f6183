/**
 * The record: what `ingest` says of one document, one JSON line each. `graph` reads nothing else.
 * Offsets are UTF-16 code units into `text` exactly as stored, end exclusive.
 */
import type { EventMode, EventType, QuadClass } from './relate/plover.ts';

export const RECORD_SCHEMA = 1;

/** Annotation types of mentions: person, state, organisation, place. */
export type EntityType = 'PER' | 'STA' | 'ORG' | 'PLC';
export type EntityKind = 'person' | 'state' | 'organization' | 'place';
export type DatePrecision = 'day' | 'month' | 'year' | 'document';

export interface Span {
  start: number;
  end: number;
}

/** How a mention got its entity: the rule, and (for a merge) what it was merged with and why. */
export interface Resolution {
  rule: string;
  because?: string;
}

export interface Mention extends Span {
  type: EntityType;
  entity: string;
  /** Index into `sentences`. */
  sentence: number;
  surface: string;
  how: Resolution;
}

export interface Claim extends Span {
  /** Index into `sentences`; `start` and `end` are that sentence's span. */
  sentence: number;
  source: string;
  target: string;
  /** Indices into `mentions`; null where the participant is a pronoun or left out in the verb. */
  sourceMention: number | null;
  targetMention: number | null;
  type: EventType;
  mode: EventMode | null;
  quad: QuadClass;
  /** PLOVER conflict-cooperation score, -10 to +10. */
  score: number;
  cameo: string | null;
  negated: boolean;
  irrealis: boolean;
  attributedTo: string | null;
  attributedToMention: number | null;
  /** ISO date (YYYY-MM-DD, YYYY-MM or YYYY) of the event, as far as known. */
  date: string | null;
  datePrecision: DatePrecision | null;
  place: string | null;
  cue: Span & { key: string };
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

export interface Affiliation extends Span {
  sentence: number;
  who: string;
  of: string;
  whoMention: number | null;
  ofMention: number | null;
  role: string | null;
}

/** What a record says of each entity that it mentions, so that a record can be read alone. */
export interface Entity {
  id: string;
  type: EntityType;
  kind: EntityKind;
  subkind: string | null;
  name: string;
  nameEn: string | null;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  cameo: string | null;
  qid: string | null;
  aliases: string[];
  /** `lexicon`: listed; `composed`: built by rule from listed parts; `learned`: found in the text read. */
  provenance: 'lexicon' | 'composed' | 'learned';
}

export interface DocumentRecord {
  schema: typeof RECORD_SCHEMA;
  /** The document's own id where its format has one, else its file name without folder and extension. */
  doc: string;
  /** Hash of source, date, title and text: the same content has the same id. */
  id: string;
  source: string | null;
  date: string | null;
  title: string | null;
  url: string | null;
  language: string;
  text: string;
  sentences: Span[];
  mentions: Mention[];
  claims: Claim[];
  affiliations: Affiliation[];
  entities: Entity[];
}
