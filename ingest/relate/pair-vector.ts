/** What the scorer is told of a source and a target together. */
import { type CueContext, TYPE_CODE } from './actor-features.ts';
import type { Filler } from './fillers.ts';
import type { SentenceView } from './view.ts';

export const PAIR_VECTOR = [
  'order',
  'sourceTarget',
  'pairActors',
  'pairVerbs',
  'pairJoined',
  'pairBetween',
  'samePrep',
  'pairLog',
  'reverseLog',
  'bestLog',
  'gapLog',
  'elsewhereLog',
] as const;

export interface PairScores {
  /** Log-probability that the two fill their roles; of the pair turned round; of the cue's best pair; with other cues. */
  log: number;
  reverse: number;
  best: number;
  elsewhere: number;
}

/** Orders with an implied participant come after the six of two that are named. */
const IMPLIED_SOURCE = 6;
const IMPLIED_TARGET = 8;

export function pairVector(
  view: SentenceView,
  { at }: CueContext,
  source: Filler,
  target: Filler,
  { log, reverse, best, elsewhere }: PairScores,
): number[] {
  const sp = source.actor.participant;
  const tp = target.actor.participant;
  const kinds = TYPE_CODE[sp.type] * 4 + TYPE_CODE[tp.type];
  const scores = [log, reverse, best, log - best, elsewhere];
  const implied = source.index < 0 ? IMPLIED_SOURCE : target.index < 0 ? IMPLIED_TARGET : -1;
  if (implied >= 0) {
    const named = source.index < 0 ? tp : sp;
    return [implied + (named.from > at ? 1 : 0), kinds, 0, 0, 0, 0, 0, ...scores];
  }
  const sAfter = sp.from > at;
  const tAfter = tp.from > at;
  const order = sAfter === tAfter ? (sp.from < tp.from ? (sAfter ? 0 : 1) : sAfter ? 2 : 3) : sAfter ? 4 : 5;
  const [low, high] = sp.from < tp.from ? [sp.to, tp.from] : [tp.to, sp.from];
  let verbs = 0;
  for (let i = low; i < high; i++) if (view.classes[i - view.range.from] === 'verb') verbs++;
  return [
    order,
    kinds,
    Math.abs(source.index - target.index),
    verbs,
    source.actor.head === target.actor.head ? 1 : 0,
    Math.min(high - low, 30),
    source.actor.prep === target.actor.prep ? 1 : 0,
    ...scores,
  ];
}
