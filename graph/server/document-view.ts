/** `GET /api/document/:id`: a document with its sentences, who is named in it, and what it claims. */
import type { GraphIndex } from '../network/graph-index.ts';
import { refOf } from '../network/node.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { DocumentView } from './api.ts';
import { documentRef, evidenceOf } from './evidence.ts';

const SENTENCES = `
MATCH (d:Document {id: $id})-[r:HAS_SENTENCE]->(s:Sentence)
RETURN s.id AS id, s.text AS text, s.start AS start, s.\`end\` AS \`end\``;
const mentionsOf = (label: 'Actor' | 'Place') => `
MATCH (d:Document {id: $id})-[r:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(n:${label})
RETURN m.start AS start, m.\`end\` AS \`end\`, n.id AS id`;
const CLAIMS = `
MATCH (d:Document {id: $id})-[r:HAS_SENTENCE]->(s:Sentence)<-[:EVIDENCE]-(c:Claim)
RETURN c.id AS id`;

/**
 * A document whole.
 * @param id of a document that the index holds
 */
export async function documentView(store: GraphStore, index: GraphIndex, id: string): Promise<DocumentView> {
  type SentenceRow = { id: string; text: string | null; start: number; end: number };
  type MentionRow = { start: number; end: number; id: string };
  const sentences = (await store.query(SENTENCES, { id })).rows as unknown as SentenceRow[];
  const mentions: MentionRow[] = [];
  for (const label of ['Actor', 'Place'] as const) {
    mentions.push(...((await store.query(mentionsOf(label), { id })).rows as unknown as MentionRow[]));
  }
  const claims = (await store.query(CLAIMS, { id })).rows.map((row) => row.id as string);
  const byStart = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start - b.start || a.end - b.end;
  return {
    ...documentRef(index, id),
    sentences: sentences.map((row) => ({ ...row, text: row.text ?? '' })).sort(byStart),
    mentions: mentions
      .sort(byStart)
      .map(({ start, end, id: actor }) => ({ start, end, actor: refOf(index, actor) })),
    claims: (await evidenceOf(store, index, claims)).sort((a, b) => position(a) - position(b)),
  };
}

/** Where a claim's word stands in the document. */
function position({ sentence, highlights }: DocumentView['claims'][number]): number {
  return sentence.start + (highlights.find(({ role }) => role === 'cue')?.start ?? 0);
}
