/**
 * First stage: records are read one by one. Sentences and mentions go straight to the loader; documents, claims
 * and actors are gathered, as they have to be compared with others.
 */
import type { DocumentRecord } from '../../ingest/record.ts';
import { ActorTable } from '../model/actors.ts';
import { claimRows } from '../model/claims.ts';
import { documentRow, sentenceRows } from '../model/document.ts';
import { actorsBySentence, mentionRows } from '../model/mentions.ts';
import type { ClaimRow, DocumentRow } from '../model/rows.ts';
import type { BulkLoader, End } from '../store/graph-store.ts';
import type { NodeLabel } from '../store/schema.ts';

export interface Intake {
  documents: Map<string, DocumentRow>;
  claims: ClaimRow[];
  actors: ActorTable;
  /** Document id to the actors named in each sentence. */
  named: Map<string, string[][]>;
  /** Documents known in an older extraction, to be removed before the new one is loaded. */
  renewed: string[];
  /** Records that the store holds already. */
  known: number;
}

const end = (label: NodeLabel, id: string): End => ({ label, id });

/**
 * Reads records that the store does not hold.
 * @param records in any order; a document that comes twice is taken once
 * @param digests document id to record digest, of what the store holds
 * @param loader takes sentences and mentions
 * @param onRecord told the number of records read
 */
export async function takeIn(
  records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
  digests: ReadonlyMap<string, string>,
  loader: BulkLoader,
  onRecord: (done: number) => void,
): Promise<Intake> {
  const intake: Intake = {
    ...{ documents: new Map(), claims: [], actors: new ActorTable(), named: new Map() },
    ...{ renewed: [], known: 0 },
  };
  let done = 0;
  for await (const record of records) {
    onRecord(++done);
    if (intake.documents.has(record.id)) continue;
    const document = documentRow(record);
    const digest = digests.get(record.id);
    if (digest === document.digest) {
      intake.known++;
      continue;
    }
    if (digest !== undefined) intake.renewed.push(record.id);
    intake.documents.set(record.id, document);
    intake.claims.push(...claimRows(record));
    intake.actors.addRecord(record);
    intake.named.set(record.id, actorsBySentence(record));
    stage(record, loader);
  }
  return intake;
}

function stage(record: DocumentRecord, loader: BulkLoader): void {
  for (const sentence of sentenceRows(record)) {
    loader.node('Sentence', sentence);
    const ends = [end('Document', record.id), end('Sentence', sentence.id)] as const;
    loader.relation('HAS_SENTENCE', ...ends, { index: sentence.index });
  }
  const { actors, places } = mentionRows(record);
  for (const row of actors) {
    loader.relation('MENTIONS', end('Sentence', row.sentence), end('Actor', row.entity), row);
  }
  for (const row of places) {
    loader.relation('MENTIONS', end('Sentence', row.sentence), end('Place', row.entity), row);
  }
}

/** Hands a claim and what hangs on it to the loader. */
export function stageClaim(claim: ClaimRow, loader: BulkLoader): void {
  const node = end('Claim', claim.id);
  loader.node('Claim', claim);
  loader.relation('SOURCE', node, end('Actor', claim.source));
  loader.relation('TARGET', node, end('Actor', claim.target));
  loader.relation('EVIDENCE', node, end('Sentence', claim.sentence));
  if (claim.attributedTo) loader.relation('ATTRIBUTED_TO', node, end('Actor', claim.attributedTo));
  if (claim.place) loader.relation('AT', node, end('Place', claim.place));
}
