/**
 * B-cubed: how well mentions are told to be the same entity. For each mention the share of its found cluster that
 * is of its entity (precision), and the share of its entity that is in its found cluster (recall), averaged.
 * Source: A. Bagga and B. Baldwin, Algorithms for Scoring Coreference Chains, LREC 1998 workshop on linguistic
 * coreference. It runs over the annotated mentions: one that was missed is a cluster of its own, and so costs
 * recall, while a mention that nobody annotated costs nothing here (it does in the figures of mentions).
 */
import type { GoldDocument } from '../train/gold.ts';
import { type Figure, f1Of, round } from './figures.ts';
import type { ScoredMention } from './records.ts';

export class BCubed {
  private count = 0;
  private precision = 0;
  private recall = 0;

  /**
   * @param found the record's mentions
   * @param aligned for each the index of its annotated mention
   */
  add(gold: GoldDocument, found: readonly ScoredMention[], aligned: readonly (number | null)[]): void {
    const entityAt = new Map<number, string>();
    for (const [i, { entity }] of found.entries()) {
      const at = aligned[i] ?? null;
      if (at !== null && !entityAt.has(at)) entityAt.set(at, entity);
    }
    // A number stands for a missed mention: no entity's id is one.
    const clusters = gold.mentions.map((_, k) => entityAt.get(k) ?? k);
    for (const [k, { entity }] of gold.mentions.entries()) {
      const inCluster = clusters.flatMap((cluster, j) => (cluster === clusters[k] ? [j] : []));
      const ofEntity = gold.mentions.filter((mention) => mention.entity === entity).length;
      const both = inCluster.filter((j) => gold.mentions[j]?.entity === entity).length;
      this.count += 1;
      this.precision += both / inCluster.length;
      this.recall += both / ofEntity;
    }
  }

  figure(): Figure {
    const count = this.count || 1;
    const precision = this.precision / count;
    const recall = this.recall / count;
    return {
      precision: round(precision),
      recall: round(recall),
      f1: round(f1Of(precision, recall)),
      gold: this.count,
      found: this.count,
      right: this.count,
    };
  }
}
