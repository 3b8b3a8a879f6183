/**
 * Claims as a table of events, in the columns of PLOVER's and POLECAT's files where they have one (https://github.com/openeventdata/PLOVER):
 * who, of which country, did what to whom, when; and what they lack: the sentence, who says so, and whether it is denied or not yet real.
 */
import type { GraphStore, Table } from '../store/graph-store.ts';

const CLAIMS = `
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
MATCH (c)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(p:Actor)
OPTIONAL MATCH (c)-[:AT]->(l:Place)
RETURN c.id AS event_id, coalesce(c.duplicateOf, c.id) AS same_event, c.date AS event_date, c.datePrecision AS date_precision,
       x.id AS actor_id, x.name AS actor_name, x.country AS actor_country, x.cameo AS actor_cameo,
       y.id AS recipient_id, y.name AS recipient_name, y.country AS recipient_country, y.cameo AS recipient_cameo,
       c.type AS event_type, c.mode AS event_mode, c.cameo AS cameo, c.quad AS quad_class, c.score AS score,
       c.negated AS negated, c.irrealis AS irrealis, p.name AS attributed_to, l.name AS place, c.confidence AS confidence,
       d.source AS outlet, d.date AS document_date, d.doc AS document, d.url AS url, s.text AS sentence
ORDER BY event_id`;

/**
 * @returns a row a claim, reports of one event apart (`same_event` names the first)
 * @throws SilatError `query-failed`
 */
export function claimTable(store: GraphStore): Promise<Table> {
  return store.query(CLAIMS);
}
