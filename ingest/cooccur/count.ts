/**
 * Co-occurrence of entities in sentences and documents. Being named together is not acting together: these
 * counts never feed an alliance.
 */
import { logLikelihood } from './log-likelihood.ts';
import { npmi } from './npmi.ts';

/** Pairs that share fewer sentences are left out. */
export const LEAST_SENTENCES = 2;

/** One document: for each sentence, the ids named in it (an id may repeat). */
export type NamedTogether = readonly (readonly string[])[];

export interface CoOccurrence {
  /** Ids, a < b. */
  a: string;
  b: string;
  sentences: number;
  documents: number;
  /** Over sentences, -1 to 1. */
  npmi: number;
  /** Over sentences, 0 or more. */
  llr: number;
}

/**
 * Counts which entities are named together, and how far beyond chance.
 * @param documents the sentences of each document; sentences that name nothing may be left out
 * @param totalSentences all sentences, those that name nothing included
 * @param least least number of shared sentences
 * @returns pairs ordered by a, then b
 */
export function countTogether(
  documents: Iterable<NamedTogether>,
  totalSentences: number,
  least: number = LEAST_SENTENCES,
): CoOccurrence[] {
  const alone = new Map<string, number>();
  const inSentences = new Map<string, Map<string, number>>();
  const inDocuments = new Map<string, Map<string, number>>();
  for (const sentences of documents) {
    for (const sentence of sentences) {
      for (const id of new Set(sentence)) alone.set(id, (alone.get(id) ?? 0) + 1);
      countPairs(sentence, inSentences);
    }
    countPairs(sentences.flat(), inDocuments);
  }
  const found: CoOccurrence[] = [];
  for (const [a, others] of inSentences) {
    for (const [b, both] of others) {
      if (both < least) continue;
      const counts = [both, alone.get(a) ?? 0, alone.get(b) ?? 0, totalSentences] as const;
      const together = inDocuments.get(a)?.get(b) ?? 0;
      found.push({
        a,
        b,
        sentences: both,
        documents: together,
        npmi: npmi(...counts),
        llr: logLikelihood(...counts),
      });
    }
  }
  return found.sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0));
}

function countPairs(ids: readonly string[], into: Map<string, Map<string, number>>): void {
  const distinct = [...new Set(ids)].sort();
  for (let i = 0; i < distinct.length; i++) {
    const a = distinct[i] as string;
    const row = into.get(a) ?? new Map<string, number>();
    into.set(a, row);
    for (let j = i + 1; j < distinct.length; j++) {
      const b = distinct[j] as string;
      row.set(b, (row.get(b) ?? 0) + 1);
    }
  }
}
