/** The slots that actors fill, and how well each fits what a frame wants. */
import type { WordReading } from '../lexicon/cue-index.ts';

export const SLOTS = [
  'other',
  'subject-after',
  'subject-before',
  'subject-relative',
  'subject-joined',
  'subject-noun',
  'object',
  'of',
  'of-second',
  'nisba',
  'governor',
  'antecedent',
  'prep',
] as const;
export type Slot = (typeof SLOTS)[number];

const MATCHES: Record<
  string,
  Partial<Record<WordReading['kind'] | 'verbal' | 'nominal', readonly Slot[]>>
> = {
  subject: {
    verbal: ['subject-after', 'subject-before', 'subject-relative', 'subject-joined', 'subject-noun'],
    nominal: ['nisba', 'governor', 'of'],
    active: ['antecedent'],
    adjective: ['antecedent'],
    passive: [],
  },
  object: {
    verbal: ['object'],
    nominal: ['of', 'of-second'],
    active: ['of'],
    adjective: ['of'],
    passive: ['antecedent'],
  },
  of: { nominal: ['of', 'of-second'], adjective: ['of'], active: ['of'] },
  nisba: { nominal: ['nisba'], adjective: ['nisba'] },
  light: { nominal: ['governor'] },
};

/**
 * How well an actor fills what a frame wants.
 * @param wanted the frame's slots, best first
 * @param slot that the actor fills
 * @param prep that governs it
 * @returns 0 for not at all, else 1 (last) to 5 (first)
 */
export function slotFit(
  wanted: readonly string[],
  slot: Slot,
  prep: string,
  kind: WordReading['kind'],
): number {
  const group =
    kind === 'past' || kind === 'present'
      ? 'verbal'
      : kind === 'masdar' || kind === 'noun'
        ? 'nominal'
        : kind;
  for (const [i, want] of wanted.entries()) {
    const score = 5 - Math.min(i, 4);
    const matches = MATCHES[want];
    if (matches !== undefined) {
      if ((matches[group] ?? []).includes(slot)) return score;
      if (
        want === 'subject' &&
        (prep === 'agent' || (group === 'passive' && prep === 'من')) &&
        slot === 'prep'
      )
        return score;
      if (want === 'object' && group === 'nominal' && slot === 'prep' && prep === 'ل') return score;
    } else if (want === 'agent' ? prep === 'agent' : slot === 'prep' && prep === want) return score;
  }
  return 0;
}
