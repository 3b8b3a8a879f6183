/** Claims with the sentences behind them, fetched from the store. */
import { compareText } from '../model/ids.ts';
import type { ClaimRow } from '../model/rows.ts';
import type { GraphIndex } from '../network/graph-index.ts';
import { refOf } from '../network/node.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { DocumentRef, Evidence, HighlightRole } from './api.ts';

interface EvidenceRow extends Omit<ClaimRow, 'sentence' | 'document' | 'attributedTo'> {
  by: string | null;
  sentenceId: string;
  text: string;
  start: number;
  document: string;
}

const PROPERTIES = [
  ...['id', 'type', 'mode', 'quad', 'score', 'negated', 'irrealis', 'date', 'datePrecision', 'confidence'],
  ...['rule', 'duplicateOf', 'cueStart', 'cueEnd', 'sourceStart', 'sourceEnd', 'targetStart', 'targetEnd'],
  ...['byStart', 'byEnd'],
];

const EVIDENCE = `
MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence)<-[:EVIDENCE]-(c:Claim)-[:SOURCE]->(x:Actor),
      (c)-[:TARGET]->(y:Actor)
WHERE c.id IN $ids
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(z:Actor)
RETURN ${PROPERTIES.map((name) => `c.${name} AS ${name}`).join(', ')}, x.id AS source, y.id AS target,
       z.id AS by, s.id AS sentenceId, s.text AS text, s.start AS start, d.id AS document`;

/**
 * The evidence of some claims: latest first, undated last.
 * @param index for names and documents
 * @param ids claim ids
 * @param events claim id to the first report of its event, where it differs from the store's (state level)
 */
export async function evidenceOf(
  store: GraphStore,
  index: GraphIndex,
  ids: string[],
  events: ReadonlyMap<string, string> = new Map(),
): Promise<Evidence[]> {
  if (ids.length === 0) return [];
  const { rows } = await store.query(EVIDENCE, { ids });
  return (rows as unknown as EvidenceRow[])
    .map((row) => toEvidence(index, row, events.get(row.id)))
    .sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id));
}

function toEvidence(index: GraphIndex, row: EvidenceRow, event: string | undefined): Evidence {
  const { id, type, mode, quad, score, negated, irrealis, date, datePrecision, confidence, rule } = row;
  const repeats = event === undefined ? row.duplicateOf : event === id ? null : event;
  return {
    ...{ id, type, mode, quad, score, negated, irrealis, date, datePrecision, confidence, rule },
    source: refOf(index, row.source),
    target: refOf(index, row.target),
    attributedTo: row.by === null ? null : refOf(index, row.by),
    duplicateOf: repeats,
    sentence: { id: row.sentenceId, text: row.text ?? '', start: row.start },
    highlights: highlightsOf(row),
    document: documentRef(index, row.document),
  };
}

/** Spans of the document moved into the sentence; those that lie outside it are left out. */
function highlightsOf(row: EvidenceRow): Evidence['highlights'] {
  const spans: [HighlightRole, number, number][] = [
    ['cue', row.cueStart, row.cueEnd],
    ['source', row.sourceStart, row.sourceEnd],
    ['target', row.targetStart, row.targetEnd],
    ['attribution', row.byStart, row.byEnd],
  ];
  const length = (row.text ?? '').length;
  return spans
    .map(([role, start, end]) => ({ start: start - row.start, end: end - row.start, role }))
    .filter(({ start, end }) => start >= 0 && end > start && end <= length)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is needed to cite a document. */
export function documentRef(index: GraphIndex, id: string): DocumentRef {
  const row = index.documents.get(id);
  const { doc = id, source = null, date = null, title = null, url = null } = row ?? {};
  return { id, doc, source, date, title, url };
}
