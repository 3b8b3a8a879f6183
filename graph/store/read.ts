/** What the store holds, read whole: for building on it, and for a server's index. */
import type { ClaimFact } from '../model/facts.ts';
import { compareText } from '../model/ids.ts';
import type { ActorRow, DocumentRow } from '../model/rows.ts';
import { returned } from './columns.ts';
import type { GraphStore } from './graph-store.ts';
import { NODES, type NodeLabel } from './schema.ts';

const all = (variable: string, label: NodeLabel) => returned(variable, NODES[label]).join(', ');

async function read<T extends { id: string }>(store: GraphStore, cypher: string): Promise<T[]> {
  const rows = (await store.query(cypher)).rows as unknown as T[];
  return rows.sort((a, b) => compareText(a.id, b.id));
}

/** All documents, by id. */
export async function readDocuments(store: GraphStore): Promise<DocumentRow[]> {
  const rows = await read<DocumentRow>(store, `MATCH (d:Document) RETURN ${all('d', 'Document')}`);
  // An empty text comes back from COPY as null.
  return rows.map((row) => ({ ...row, sketch: row.sketch ?? '' }));
}

/** All actors or all places, by id. */
export async function readActors(store: GraphStore, label: 'Actor' | 'Place' = 'Actor'): Promise<ActorRow[]> {
  const rows = await read<ActorRow>(store, `MATCH (a:${label}) RETURN ${all('a', label)}`);
  // An import into Neo4j can write no empty list.
  return rows.map((row) => ({ ...row, aliases: row.aliases ?? [] }));
}

/** All claims as facts, by id. */
export async function readFacts(store: GraphStore, documents: DocumentRow[]): Promise<ClaimFact[]> {
  type Read = Omit<ClaimFact, 'documentDate' | 'original' | 'outlet' | 'event'> & {
    duplicateOf: string | null;
  };
  const byId = new Map(documents.map((document) => [document.id, document]));
  const rows = await read<Read>(
    store,
    `MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence)<-[:EVIDENCE]-(c:Claim)-[:SOURCE]->(x:Actor),
           (c)-[:TARGET]->(y:Actor)
     OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(p:Actor)
     RETURN c.id AS id, x.id AS source, y.id AS target, p.id AS attributedTo, c.type AS type, c.score AS score,
            c.negated AS negated, c.irrealis AS irrealis, c.date AS date, c.datePrecision AS datePrecision,
            c.cueKey AS cueKey, c.cueStart AS cueStart, c.duplicateOf AS duplicateOf, d.id AS document`,
  );
  return rows.map(({ duplicateOf, ...row }) => {
    const document = byId.get(row.document);
    return {
      ...row,
      documentDate: document?.date ?? null,
      original: document?.duplicateOf ?? row.document,
      outlet: document?.source ?? null,
      event: duplicateOf ?? row.id,
    };
  });
}

/** For each document, the actors named in each of its sentences (each once). */
export async function readNamedTogether(store: GraphStore): Promise<Map<string, string[][]>> {
  const { rows } = await store.query(
    `MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence)-[:MENTIONS]->(a:Actor)
     RETURN d.id AS document, s.id AS sentence, collect(DISTINCT a.id) AS actors`,
  );
  const named = new Map<string, string[][]>();
  for (const { document, actors } of rows as unknown as { document: string; actors: string[] }[]) {
    const list = named.get(document);
    if (list) list.push(actors);
    else named.set(document, [actors]);
  }
  return named;
}

/** How many rows a pattern has. */
export async function countOf(store: GraphStore, pattern: string): Promise<number> {
  const { rows } = await store.query(`MATCH ${pattern} RETURN count(*) AS n`);
  return Number(rows[0]?.n ?? 0);
}
