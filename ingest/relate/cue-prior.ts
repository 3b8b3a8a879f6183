/**
 * How often a word tells a claim, wherever it stands: most words never do, and are not looked at further. Counted in
 * annotated texts; for rare words the rate of their group (words that news uses in like places) counts more.
 */
import type { Lexicon } from '../lexicon/load.ts';
import { wordGroups } from './word-key.ts';

/** Occurrences, and those of them that tell a claim. */
export type Count = [seen: number, told: number];

export interface CuePriorModel {
  all: Count;
  /** By fine group (f12), coarse group (c3), and folded form. */
  groups: Record<string, Count>;
  forms: Record<string, Count>;
}

/** Occurrences that a wider class counts for. */
const WEIGHT = 6;
/** Words below this rate are passed over, unless a table lists them. */
export const LEAST_RATE = 0.006;

function towards([seen, told]: Count, rate: number): number {
  return (told + WEIGHT * rate) / (seen + WEIGHT);
}

export class CuePrior {
  private readonly rates = new Map<string, number>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly model: CuePriorModel,
  ) {}

  /**
   * @param own an occurrence to leave out (and whether it tells a claim): a word is not judged by itself in training
   * @returns share of the word's occurrences that tell a claim, 0 to 1
   */
  rate(form: string, own?: { told: boolean }): number {
    if (own !== undefined) return this.work(form, [1, own.told ? 1 : 0]);
    let found = this.rates.get(form);
    if (found === undefined) {
      found = this.work(form, [0, 0]);
      this.rates.set(form, found);
    }
    return found;
  }

  private work(form: string, less: Count): number {
    const { all, groups, forms } = this.model;
    const without = ([seen, told]: Count): Count => [seen - less[0], told - less[1]];
    const [coarse, fine] = wordGroups(this.lexicon, form);
    let rate = towards(without(all), 0);
    for (const count of [groups[coarse], groups[fine], forms[form]])
      if (count !== undefined) rate = towards(without(count), rate);
    return rate;
  }
}
