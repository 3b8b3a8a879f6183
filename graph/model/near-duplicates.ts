/**
 * Near-identical documents (wire copies, reprints) and which came first.
 * Method: locality-sensitive hashing of MinHash sketches in bands (Indyk & Motwani 1998; Leskovec, Rajaraman &
 * Ullman, Mining of Massive Datasets, ch. 3): only documents that share a band are compared, so that the work
 * grows with the number of copies, not with the square of the documents.
 */
import { compareText } from './ids.ts';
import { likeness, SKETCH_HASHES } from './sketch.ts';

/** Sixteen bands of four hashes: likely to meet from a likeness of about one half. */
const BANDS = 16;
const BAND_DIGITS = (SKETCH_HASHES / BANDS) * 8;
/** Documents at least this alike (Jaccard over shingles, estimated) are copies. */
export const COPY_LIKENESS = 0.7;

export interface Sketched {
  id: string;
  date: string | null;
  sketch: string;
}

/** Earlier date first, undated last, then by id. */
function compareDocuments(a: Sketched, b: Sketched): number {
  return compareText(a.date ?? '~', b.date ?? '~') || compareText(a.id, b.id);
}

/**
 * Finds copies.
 * @param documents in any order
 * @returns for each document that is a copy, the id of the first document like it
 */
export function findCopies(documents: Iterable<Sketched>): Map<string, string> {
  const ordered = [...documents].filter((document) => document.sketch !== '').sort(compareDocuments);
  const buckets = new Map<string, Sketched[]>();
  const copies = new Map<string, string>();
  for (const document of ordered) {
    const bands = Array.from({ length: BANDS }, (_, band) => {
      const from = band * BAND_DIGITS;
      return `${band}:${document.sketch.slice(from, from + BAND_DIGITS)}`;
    });
    const original = firstLike(document, bands, buckets);
    if (original) {
      copies.set(document.id, original.id);
      continue;
    }
    for (const band of bands) {
      const bucket = buckets.get(band);
      if (bucket) bucket.push(document);
      else buckets.set(band, [document]);
    }
  }
  return copies;
}

/** Only originals are in the buckets, so that a copy of a copy goes to the original or starts its own line. */
function firstLike(document: Sketched, bands: string[], buckets: Map<string, Sketched[]>) {
  const compared = new Set<string>();
  let best: Sketched | null = null;
  for (const candidate of bands.flatMap((band) => buckets.get(band) ?? [])) {
    if (compared.has(candidate.id)) continue;
    compared.add(candidate.id);
    if (likeness(document.sketch, candidate.sketch) < COPY_LIKENESS) continue;
    if (best === null || compareDocuments(candidate, best) < 0) best = candidate;
  }
  return best;
}
