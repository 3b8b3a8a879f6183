/**
 * Claims as a table of events, in the columns of PLOVER's files where they have one (https://github.com/openeventdata/PLOVER):
 * who, of which country, did what to whom, when; and what they lack: the sentence, who says so, and whether it is denied or not yet real.
 */
import type { GraphStore, Table } from '../store/graph-store.ts';
import type { ParquetTypes } from './parquet.ts';

const CLAIMS = `
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
MATCH (c)-[:EVIDENCE]->(s:Sentence)<-[h:HAS_SENTENCE]-(d:Document)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(p:Actor)
OPTIONAL MATCH (c)-[:AT]->(l:Place)
RETURN c.id AS event_id, coalesce(c.duplicateOf, c.id) AS same_event, c.date AS event_date, c.datePrecision AS date_precision,
       x.id AS actor_id, x.name AS actor_name, x.nameEn AS actor_name_en, x.country AS actor_country, x.cameo AS actor_cameo,
       y.id AS recipient_id, y.name AS recipient_name, y.nameEn AS recipient_name_en, y.country AS recipient_country, y.cameo AS recipient_cameo,
       c.type AS event_type, c.mode AS event_mode, c.cameo AS cameo, c.quad AS quad_class, c.score AS score,
       c.negated AS negated, c.irrealis AS irrealis, p.id AS attributed_to_id, p.name AS attributed_to, l.id AS place_id, l.name AS place,
       c.confidence AS confidence, d.source AS outlet, d.date AS document_date, d.doc AS document, d.id AS document_id, d.url AS url,
       d.title AS title, h.\`index\` + 1 AS sentence_number, s.id AS sentence_id, s.text AS sentence
ORDER BY event_id`;

/** One row of {@link claimTable}. */
export interface ClaimRecord {
  event_id: string;
  /** The first report of the same event; its own id for the first. */
  same_event: string;
  event_date: string | null;
  date_precision: string | null;
  actor_id: string;
  actor_name: string;
  actor_name_en: string | null;
  /** ISO 3166-1 alpha-3, in capitals. */
  actor_country: string | null;
  actor_cameo: string | null;
  recipient_id: string;
  recipient_name: string;
  recipient_name_en: string | null;
  recipient_country: string | null;
  recipient_cameo: string | null;
  event_type: string;
  event_mode: string | null;
  cameo: string | null;
  quad_class: number;
  score: number;
  negated: boolean;
  irrealis: boolean;
  attributed_to_id: string | null;
  attributed_to: string | null;
  place_id: string | null;
  place: string | null;
  confidence: number;
  outlet: string | null;
  document_date: string | null;
  document: string;
  document_id: string;
  url: string | null;
  title: string | null;
  /** From 1. */
  sentence_number: number;
  sentence_id: string;
  sentence: string;
}

export interface ClaimTable extends Table {
  rows: (Table['rows'][number] & ClaimRecord)[];
}

/** Columns that are no texts. */
export const CLAIM_TYPES: ParquetTypes = {
  ...{ quad_class: 'INT32', sentence_number: 'INT32', score: 'DOUBLE', confidence: 'DOUBLE' },
  ...{ negated: 'BOOLEAN', irrealis: 'BOOLEAN' },
};

/**
 * @returns a row a claim, reports of one event apart (`same_event` names the first)
 * @throws SilatError `query-failed`
 */
export async function claimTable(store: GraphStore): Promise<ClaimTable> {
  return (await store.query(CLAIMS)) as ClaimTable;
}
