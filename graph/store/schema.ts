/**
 * The schema of the graph as data: labels, relations and their declared properties. One label per node, so that
 * one Cypher serves every store.
 */

import { EVENT_TYPES, type EventType } from '../../ingest/vocabulary.ts';

/** Changes when a store built before cannot be read any more. */
export const STORE_SCHEMA = 2;

export type ColumnType = 'STRING' | 'INT64' | 'DOUBLE' | 'BOOLEAN' | 'STRING[]';
export type Columns = Readonly<Record<string, ColumnType>>;
export type NodeLabel = 'Document' | 'Sentence' | 'Actor' | 'Place' | 'Claim' | 'Bloc';
export type RelationKind =
  | 'HAS_SENTENCE'
  | 'MENTIONS'
  | 'SOURCE'
  | 'TARGET'
  | 'ATTRIBUTED_TO'
  | 'AT'
  | 'EVIDENCE'
  | DerivedKind;
export type DerivedKind = 'AFFILIATED_WITH' | 'TIE' | 'CO_OCCURS' | 'IN_BLOC' | EventType;

export interface RelationShape {
  ends: readonly (readonly [from: NodeLabel, to: NodeLabel])[];
  columns: Columns;
}

const ENTITY: Columns = {
  ...{ id: 'STRING', kind: 'STRING', subkind: 'STRING', name: 'STRING', nameEn: 'STRING' },
  ...{ country: 'STRING', cameo: 'STRING', qid: 'STRING', aliases: 'STRING[]', provenance: 'STRING' },
  state: 'STRING',
};

/** Every node's key is `id`. */
export const NODES: Readonly<Record<NodeLabel, Columns>> = {
  Document: {
    ...{ id: 'STRING', doc: 'STRING', source: 'STRING', date: 'STRING', title: 'STRING', url: 'STRING' },
    ...{ language: 'STRING', digest: 'STRING', sketch: 'STRING', affiliations: 'STRING' },
    duplicateOf: 'STRING',
  },
  Sentence: { id: 'STRING', text: 'STRING', start: 'INT64', end: 'INT64' },
  Actor: ENTITY,
  Place: ENTITY,
  Claim: {
    ...{ id: 'STRING', type: 'STRING', mode: 'STRING', quad: 'INT64', score: 'DOUBLE', cameo: 'STRING' },
    ...{ negated: 'BOOLEAN', irrealis: 'BOOLEAN', date: 'STRING', datePrecision: 'STRING', cueKey: 'STRING' },
    ...{ cueStart: 'INT64', cueEnd: 'INT64', sourceStart: 'INT64', sourceEnd: 'INT64' },
    ...{ targetStart: 'INT64', targetEnd: 'INT64', byStart: 'INT64', byEnd: 'INT64' },
    ...{ rule: 'STRING', confidence: 'DOUBLE', duplicateOf: 'STRING' },
  },
  Bloc: {
    ...{ id: 'STRING', level: 'STRING', period: 'STRING', lineage: 'STRING' },
    ...{ name: 'STRING', nameEn: 'STRING', members: 'INT64' },
  },
};

const PERIOD: Columns = { first: 'STRING', last: 'STRING' };
const TYPED: RelationShape = {
  ends: [['Actor', 'Actor']],
  columns: {
    ...{ claims: 'INT64', events: 'INT64', documents: 'INT64', sources: 'INT64' },
    ...PERIOD,
    score: 'DOUBLE',
  },
};

const STATED: Record<Exclude<RelationKind, DerivedKind>, RelationShape> = {
  HAS_SENTENCE: { ends: [['Document', 'Sentence']], columns: { index: 'INT64' } },
  MENTIONS: {
    ends: [
      ['Sentence', 'Actor'],
      ['Sentence', 'Place'],
    ],
    columns: { start: 'INT64', end: 'INT64', surface: 'STRING' },
  },
  SOURCE: { ends: [['Claim', 'Actor']], columns: {} },
  TARGET: { ends: [['Claim', 'Actor']], columns: {} },
  ATTRIBUTED_TO: { ends: [['Claim', 'Actor']], columns: {} },
  AT: { ends: [['Claim', 'Place']], columns: {} },
  EVIDENCE: { ends: [['Claim', 'Sentence']], columns: {} },
};

const DERIVED: Record<DerivedKind, RelationShape> = {
  AFFILIATED_WITH: {
    ends: [['Actor', 'Actor']],
    columns: { role: 'STRING', documents: 'INT64', since: 'STRING', until: 'STRING' },
  },
  TIE: {
    ends: [['Actor', 'Actor']],
    columns: {
      ...{ cooperation: 'DOUBLE', conflict: 'DOUBLE', sign: 'INT64', weight: 'INT64', claims: 'INT64' },
      ...{ documents: 'INT64', ...PERIOD, net: 'DOUBLE', low: 'DOUBLE', high: 'DOUBLE', certainty: 'DOUBLE' },
      ...{ outlets: 'INT64', soleOutlet: 'STRING', attributed: 'INT64', ownSide: 'INT64' },
    },
  },
  CO_OCCURS: {
    ends: [['Actor', 'Actor']],
    columns: { sentences: 'INT64', documents: 'INT64', npmi: 'DOUBLE', llr: 'DOUBLE' },
  },
  IN_BLOC: { ends: [['Actor', 'Bloc']], columns: { period: 'STRING', strength: 'DOUBLE' } },
  ...(Object.fromEntries(EVENT_TYPES.map((type) => [type, TYPED])) as Record<EventType, RelationShape>),
};

export const RELATIONS: Readonly<Record<RelationKind, RelationShape>> = { ...STATED, ...DERIVED };
/** Relations made anew by every build. */
export const DERIVED_KINDS = Object.keys(DERIVED) as DerivedKind[];
export const NODE_LABELS = Object.keys(NODES) as NodeLabel[];
export const RELATION_KINDS = Object.keys(RELATIONS) as RelationKind[];

/** What a derived relation runs between. */
export function endsOf(kind: DerivedKind): readonly [from: NodeLabel, to: NodeLabel] {
  return DERIVED[kind].ends[0] ?? ['Actor', 'Actor'];
}
