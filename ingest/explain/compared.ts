/** What a comparison with annotations says: the claims missed, each with one reason, those told in vain, and counts. */
import type { EventType } from '../relate/plover.ts';

/**
 * Why an annotated claim was missed, in the order asked:
 * - `wrong-type`: the pair was told, as another type;
 * - `wrong-direction`: it was told the other way round;
 * - `turned-down`: it was proposed and sure enough, but a surer claim of the pair stood in its way;
 * - `below-threshold`: it was proposed, and its score is too low;
 * - `participant-missed`: a participant that the sentence names was not found there;
 * - `participant-set-aside`: it was found, but as a place or as part of a title or body, which take part in nothing;
 * - `participant-implied`: the sentence only implies it (a pronoun, or left out);
 * - `no-cue`: no word of the lexicon tells it (none at the annotated word, or none of this type in the sentence);
 * - `not-proposed`: there is a cue of this type, but it was not tried on this pair.
 */
export const MISS_REASONS = [
  'participant-missed',
  'participant-set-aside',
  'participant-implied',
  'no-cue',
  'not-proposed',
  'below-threshold',
  'turned-down',
  'wrong-type',
  'wrong-direction',
] as const;
export type MissReason = (typeof MISS_REASONS)[number];

/** What is wrong with a claim that was told but not annotated: its type, its direction, or all of it. */
export const SURPLUS_REASONS = ['other-type', 'other-direction', 'other-pair'] as const;
export type SurplusReason = (typeof SURPLUS_REASONS)[number];

export interface MissedClaim {
  /** The annotated sentence. */
  text: string;
  source: string;
  target: string;
  type: EventType;
  trigger: string | null;
  reason: MissReason;
  /** The participant in question, the type told instead, or the types that the annotated word is a cue of. */
  detail: string | null;
  /** Best score of the pair as this type; null where it was not proposed. */
  confidence: number | null;
}

export interface SurplusClaim {
  text: string;
  source: string;
  target: string;
  type: EventType;
  cue: string;
  confidence: number;
  reason: SurplusReason;
}

export interface Comparison {
  doc: string;
  annotated: number;
  right: number;
  missed: MissedClaim[];
  surplus: SurplusClaim[];
}

export interface ComparisonCounts {
  documents: number;
  annotated: number;
  right: number;
  missed: Record<MissReason, number>;
  surplus: Record<SurplusReason, number>;
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

export function countComparisons(comparisons: readonly Comparison[]): ComparisonCounts {
  const counts: ComparisonCounts = {
    documents: comparisons.length,
    annotated: 0,
    right: 0,
    missed: zeros(MISS_REASONS),
    surplus: zeros(SURPLUS_REASONS),
  };
  for (const { annotated, right, missed, surplus } of comparisons) {
    counts.annotated += annotated;
    counts.right += right;
    for (const { reason } of missed) counts.missed[reason] += 1;
    for (const { reason } of surplus) counts.surplus[reason] += 1;
  }
  return counts;
}
