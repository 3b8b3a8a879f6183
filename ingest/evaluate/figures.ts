/**
 * The figures and how they are counted: precision, recall and F1, micro-averaged (van Rijsbergen, Information
 * Retrieval, 2nd ed. 1979, ch. 7): counts are summed over all documents first, and divided once.
 */

/** In the order of the table. */
export const FIGURES = [
  'mentions, exact span and type',
  'mentions, exact span',
  'dyads, either way',
  'dyads, directed',
  'dyads, directed and signed',
  'claims, by quad class',
  'claims, by PLOVER type',
  'claims, type + negation + irrealis',
  'claims, all of that + attribution',
  'affiliations',
  'entities resolved (B-cubed)',
] as const;
export type FigureName = (typeof FIGURES)[number];

export interface Figure {
  /** Shares from 0 to 1, to four decimals. */
  precision: number;
  recall: number;
  f1: number;
  /** How many are annotated, how many the program found, how many of those are right. */
  gold: number;
  found: number;
  right: number;
}

const DECIMALS = 4;
/** A double halfway between two numbers of four decimals is an odd multiple of 1/32; all others have a nearest. */
const HALFWAY = 32;

/** To four decimals, what lies halfway to the even one (IEEE 754), so that other programs' rounding agrees. */
export function round(share: number): number {
  const isHalfway = Number.isInteger(share * HALFWAY) && (share * HALFWAY) % 2 !== 0;
  const near = Number(share.toFixed(DECIMALS));
  if (!isHalfway) return near;
  const scale = 10 ** DECIMALS;
  const down = Math.floor(share * scale);
  return (down % 2 === 0 ? down : down + 1) / scale;
}

/** Harmonic mean of precision and recall; 0 where both are. */
export const f1Of = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

/** Sums what was annotated, found and right. */
export class Tally {
  private gold = 0;
  private found = 0;
  private right = 0;

  /** Both as keys; a key given twice counts twice, and is right as often as both sides have it. */
  add(gold: Iterable<string>, found: Iterable<string>): void {
    const open = new Map<string, number>();
    for (const key of gold) {
      this.gold += 1;
      open.set(key, (open.get(key) ?? 0) + 1);
    }
    for (const key of found) {
      this.found += 1;
      const left = open.get(key) ?? 0;
      if (left > 0) this.right += 1;
      open.set(key, left - 1);
    }
  }

  figure(): Figure {
    const { gold, found, right } = this;
    const precision = found > 0 ? right / found : 0;
    const recall = gold > 0 ? right / gold : 0;
    return {
      precision: round(precision),
      recall: round(recall),
      f1: round(f1Of(precision, recall)),
      gold,
      found,
      right,
    };
  }
}
