/**
 * Reliability of senses: of the sentences where a sense has candidates, the share that has an annotated one, smoothed
 * towards the prior. For training each document's own counts are left out, or the scorer would learn by heart.
 */
import { RELIABILITY } from '../relate/candidates.ts';
import { RELIABILITY_PRIOR, senseKey } from '../relate/frames.ts';
import type { CandidateRow } from './claim-data.ts';

const PRIOR_WEIGHT = 3;
const DECIMALS = 1000;

interface Count {
  seen: number;
  right: number;
}

function smoothed({ seen, right }: Count): number {
  return (
    Math.round(((right + RELIABILITY_PRIOR * PRIOR_WEIGHT) / (seen + PRIOR_WEIGHT)) * DECIMALS) / DECIMALS
  );
}

/**
 * Fills the reliability feature of training rows (leaving each row's document out).
 * @returns reliabilities over all documents, by sense key
 */
export function learnReliability(rows: readonly CandidateRow[]): Record<string, number> {
  const perSentence = new Map<string, { key: string; document: number; right: boolean }>();
  for (const row of rows) {
    const key = senseKey(row.candidate.cue.row);
    const id = `${key}@${row.sentence}`;
    const found = perSentence.get(id) ?? { key, document: row.document, right: false };
    found.right ||= row.label === 1;
    perSentence.set(id, found);
  }
  const total = new Map<string, Count>();
  const byDocument = new Map<string, Count>();
  for (const { key, document, right } of perSentence.values()) {
    for (const [map, id] of [
      [total, key],
      [byDocument, `${key}@${document}`],
    ] as const) {
      const count = map.get(id) ?? { seen: 0, right: 0 };
      count.seen++;
      if (right) count.right++;
      map.set(id, count);
    }
  }
  for (const row of rows) {
    const key = senseKey(row.candidate.cue.row);
    const all = total.get(key)!;
    const own = byDocument.get(`${key}@${row.document}`) ?? { seen: 0, right: 0 };
    row.candidate.features[RELIABILITY] = smoothed({
      seen: all.seen - own.seen,
      right: all.right - own.right,
    });
  }
  return Object.fromEntries(
    [...total].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [key, smoothed(count)]),
  );
}
