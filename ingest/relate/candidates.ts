/**
 * Candidates: a cue, a type that it may tell, a source and a target, with all that the scorer is told of them: what the
 * proposing models say, what the parse says of each participant and of the pair.
 */
import type { ResolveContext } from '../resolve/state.ts';
import type { CueContext } from './actor-features.ts';
import { senseOf } from './cue-reading.ts';
import { CUE_VECTOR, cueVector } from './cue-vector.ts';
import { hashed, named } from './feature-name.ts';
import { FILLER_VECTOR, type RankedFiller, rankFillers } from './fillers.ts';
import type { CompiledLinear } from './linear.ts';
import { pairFeatures } from './pair-features.ts';
import { PAIR_VECTOR, type PairScores, pairVector } from './pair-vector.ts';
import { type EventType, MUTUAL } from './plover.ts';
import { cueProbability, type ProposedCue } from './proposed-cues.ts';
import type { Actor, SentenceView } from './view.ts';

export interface Candidate {
  cue: CueContext;
  source: Actor;
  target: Actor;
  /** In the order of CANDIDATE_FEATURES. */
  features: number[];
  /** What the pair model is to learn from while it is not yet trained; its answer stands in `features`. */
  pair: readonly string[];
}

export const CANDIDATE_FEATURES: readonly string[] = [
  ...CUE_VECTOR,
  ...FILLER_VECTOR.map((name) => `s.${name}`),
  ...FILLER_VECTOR.map((name) => `t.${name}`),
  ...PAIR_VECTOR,
  'pairModel',
];
export const PAIR_MODEL = CANDIDATE_FEATURES.indexOf('pairModel');

/** Least log-probability that two fillers are source and target. */
const LEAST_PAIR = -3.8;
/** Stands for the log-probability of a pair that is not proposed. */
const NOT_PROPOSED = -20;

interface Pair {
  cue: ProposedCue;
  source: RankedFiller;
  target: RankedFiller;
  log: number;
}

const idOf = ({ filler }: RankedFiller): string => filler.actor.participant.entity.id;

function pairsOf(context: ResolveContext, view: SentenceView, cue: ProposedCue): Pair[] {
  const sources = rankFillers(context, view, cue.cue, cue.fillers, 'source');
  const targets = rankFillers(context, view, cue.cue, cue.fillers, 'target');
  return sources.flatMap((source) =>
    targets.flatMap((target) => {
      const log = source.log + target.log;
      return idOf(source) === idOf(target) || log < LEAST_PAIR ? [] : { cue, source, target, log };
    }),
  );
}

/** The most that another cue says for a pair. */
function bestElsewhere(pairs: readonly Pair[], { cue, source, target }: Pair): number {
  let best = NOT_PROPOSED;
  for (const p of pairs) {
    if (p.cue === cue || idOf(p.source) !== idOf(source) || idOf(p.target) !== idOf(target)) continue;
    best = Math.max(best, p.log + Math.log(cueProbability(p.cue)));
  }
  return best;
}

/** Of a mutual pair the likelier way round is looked at; of two alike, the one named first as source. */
function isLesser({ log, source, target }: Pair, reverse: Pair): boolean {
  if (log !== reverse.log) return log < reverse.log;
  return source.filler.actor.participant.from > target.filler.actor.participant.from;
}

/** A pair with its place among the others, the same for every type. */
interface PlacedPair extends Pair {
  scores: PairScores;
  reverse: Pair | undefined;
}

function placed(own: readonly Pair[], all: readonly Pair[]): PlacedPair[] {
  const best = Math.max(...own.map((p) => p.log));
  return own.map((pair) => {
    const reverse = own.find(
      (p) => idOf(p.source) === idOf(pair.target) && idOf(p.target) === idOf(pair.source),
    );
    const elsewhere = bestElsewhere(all, pair);
    return {
      ...pair,
      reverse,
      scores: { log: pair.log, reverse: reverse?.log ?? NOT_PROPOSED, best, elsewhere },
    };
  });
}

/**
 * @param cues of the sentence, see proposeCues
 * @param pairModel null while it is not yet trained: its feature is then 0
 * @returns candidates of a sentence, by cue, then type, then source, then target
 */
export function proposeCandidates(
  context: ResolveContext,
  view: SentenceView,
  cues: readonly ProposedCue[],
  pairModel: CompiledLinear | null,
): Candidate[] {
  const all = cues.map((cue) => pairsOf(context, view, cue));
  const flat = all.flat();
  const candidate = (cue: CueContext, head: readonly number[], pair: PlacedPair): Candidate => {
    const source = pair.source.filler;
    const target = pair.target.filler;
    const answer = pairModel?.scores(pairFeatures(hashed, view, cue, source, target))[0] ?? 0;
    return {
      cue,
      source: source.actor,
      target: target.actor,
      features: [
        ...head,
        ...pair.source.vector,
        ...pair.target.vector,
        ...pairVector(view, cue, source, target, pair.scores),
        answer,
      ],
      pair: pairModel === null ? pairFeatures(named, view, cue, source, target) : [],
    };
  };
  const ofType = (proposed: ProposedCue, pairs: readonly PlacedPair[], type: EventType): Candidate[] => {
    const cue: CueContext = { ...proposed.cue, row: senseOf(proposed.cue, type) };
    const head = cueVector(view, proposed, cue, cues);
    return pairs
      .filter((p) => !(MUTUAL.has(type) && p.reverse !== undefined && isLesser(p, p.reverse)))
      .map((p) => candidate(cue, head, p));
  };
  return cues.flatMap((proposed, n) => {
    const pairs = placed(all[n]!, flat);
    return proposed.types.flatMap((type) => ofType(proposed, pairs, type));
  });
}
