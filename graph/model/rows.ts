/**
 * The rows of the graph: one interface per node label and per relation, as the stores hold them.
 * Offsets are UTF-16 units into the document's text, end exclusive; -1 stands for no span.
 */
import type { Entity } from '../../ingest/record.ts';
import type { EventType, QuadClass } from '../../ingest/vocabulary.ts';

export interface DocumentRow {
  id: string;
  doc: string;
  source: string | null;
  date: string | null;
  title: string | null;
  url: string | null;
  language: string;
  /** Hash of the whole record: tells whether a later extraction of the same text says something else. */
  digest: string;
  /** MinHash signature of the text, hexadecimal; empty when the text is too short to compare. */
  sketch: string;
  /** What it says of affiliations, as JSON: `[who, of, role]` each. */
  affiliations: string;
  /** Id of the first near-identical document, null when it is the first. */
  duplicateOf: string | null;
}

export interface SentenceRow {
  id: string;
  document: string;
  index: number;
  text: string;
  start: number;
  end: number;
}

/** What a record says of an entity; the country's code in capitals. */
export interface ActorRow extends Omit<Entity, 'type' | 'provenance'> {
  provenance: string;
  /** Id of the actor whose acts these count as at state level; its own id when it acts for itself. */
  state: string;
}

export interface MentionRow {
  sentence: string;
  /** Id of an actor or a place. */
  entity: string;
  start: number;
  end: number;
  surface: string;
}

export interface ClaimRow {
  id: string;
  document: string;
  sentence: string;
  source: string;
  target: string;
  attributedTo: string | null;
  place: string | null;
  type: EventType;
  mode: string | null;
  quad: QuadClass;
  score: number;
  cameo: string | null;
  negated: boolean;
  irrealis: boolean;
  date: string | null;
  datePrecision: string | null;
  cueKey: string;
  cueStart: number;
  cueEnd: number;
  sourceStart: number;
  sourceEnd: number;
  targetStart: number;
  targetEnd: number;
  byStart: number;
  byEnd: number;
  rule: string;
  confidence: number;
  duplicateOf: string | null;
}

export interface AffiliationRow {
  who: string;
  of: string;
  role: string | null;
  /** Documents that say so. */
  documents: number;
  /** First and last date of those documents. */
  since: string | null;
  until: string | null;
}

/** A bloc of one period. */
export interface BlocRow {
  id: string;
  level: 'actor' | 'state';
  /** A year, or `all`. */
  period: string;
  /** The same for blocs of several years that go on from one another; null for those of the whole time. */
  lineage: string | null;
  /** Its most central members. */
  name: string;
  nameEn: string;
  members: number;
}

export interface MembershipRow {
  actor: string;
  bloc: string;
  period: string;
  /** How surely it belongs, 0 to 1. */
  strength: number;
}
