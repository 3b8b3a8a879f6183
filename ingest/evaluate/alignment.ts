/**
 * What the annotation calls the things that a record found. A program's ids of entities are its own, so they are
 * compared by place: a mention is the annotated one that it overlaps most (shared length over the longer of the
 * two); an entity without a mention of its own is what most of its mentions are.
 */
import type { Span } from '../record.ts';
import type { GoldDocument } from '../train/gold.ts';
import type { ScoredMention } from './records.ts';

/** A participant: an annotated entity, one that the annotation does not know, or none. */
export type Party = { gold: string } | { unknown: string } | null;

export interface Alignment {
  /** For each mention of the record the index of its annotated mention. */
  mentions: (number | null)[];
  /**
   * @param mention index into the record's mentions, the surest sign of who is meant
   * @param entity the record's id, for a participant that is not named in its sentence
   */
  party(mention: number | null | undefined, entity: string | null | undefined): Party;
}

export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Index of the span with the highest score above zero; the first of equals. */
function best(spans: readonly Span[], score: (span: Span) => number): number | null {
  let most = 0;
  let at: number | null = null;
  for (const [i, span] of spans.entries()) {
    const value = score(span);
    if (value > most) {
      most = value;
      at = i;
    }
  }
  return at;
}

/** The annotated sentence that a span lies in, or most of it; null outside all. */
export const sentenceOf = (gold: GoldDocument, span: Span): number | null =>
  best(gold.sentences, (sentence) => overlap(sentence, span));

const lengthOf = ({ start, end }: Span): number => end - start;

/** For each entity of the record the annotated entity that most of its mentions are; the first of equals. */
function byVote(
  gold: GoldDocument,
  found: readonly ScoredMention[],
  indices: readonly (number | null)[],
): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [i, { entity }] of found.entries()) {
    const mention = gold.mentions[indices[i] ?? -1];
    if (mention === undefined) continue;
    const counts = votes.get(entity) ?? new Map<string, number>();
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    votes.set(entity, counts);
  }
  const winner = (counts: ReadonlyMap<string, number>): string =>
    [...counts].reduce((first, next) => (next[1] > first[1] ? next : first))[0];
  return new Map([...votes].map(([entity, counts]) => [entity, winner(counts)]));
}

export function alignTo(gold: GoldDocument, found: readonly ScoredMention[]): Alignment {
  const mentions = found.map((mention) =>
    best(gold.mentions, (g) => overlap(mention, g) / Math.max(lengthOf(mention), lengthOf(g))),
  );
  const entities = byVote(gold, found, mentions);
  return {
    mentions,
    party(mention, entity) {
      const annotated = gold.mentions[mentions[mention ?? -1] ?? -1];
      if (annotated !== undefined) return { gold: annotated.entity };
      if (entity === null || entity === undefined) return null;
      const voted = entities.get(entity);
      return voted === undefined ? { unknown: entity } : { gold: voted };
    },
  };
}
