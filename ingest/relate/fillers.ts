/**
 * Fillers: the actors that may be the source and the target of a cue, named or in focus, with what the linear model of
 * participants says of each; and the likeliest of each role as the scorer sees them.
 */
import type { ResolveContext } from '../resolve/state.ts';
import { ACTOR_FEATURES, actorVector, type CueContext } from './actor-features.ts';
import { argumentFeatures, impliedFeatures } from './argument-features.ts';
import { hashed } from './feature-name.ts';
import type { Implied } from './focus.ts';
import { probability } from './forest.ts';
import type { CompiledLinear } from './linear.ts';
import type { Actor, SentenceView } from './view.ts';

/** A cue's actor with the log-odds that it is its source, and its target. */
export interface Filler {
  actor: Actor;
  /** Index in the view, -1 for an implied actor. */
  index: number;
  source: number;
  target: number;
}

/** A likely filler of a role. */
export interface RankedFiller {
  filler: Filler;
  /** In the order of FILLER_VECTOR. */
  vector: number[];
  /** Logarithm of its probability. */
  log: number;
}

/** Least log-odds of a participant, and participants looked at in each role. */
const LEAST_FILLER = -3.5;
const MOST_FILLERS = 4;
/** How far off an actor may stand (tokens). */
const REACH = 70;

export const FILLER_VECTOR: readonly string[] = [
  ...ACTOR_FEATURES,
  'own',
  'otherRole',
  'rank',
  'gap',
  'implied',
  'ago',
  'count',
];
const WHY = ['', 'topic', 'speaker', 'last', 'other', 'frequent'];
const NO_PLACE: readonly number[] = ACTOR_FEATURES.map(() => 0);

/** An actor that the sentence only implies; its place is none. */
function impliedActor(view: SentenceView, implied: Implied): Actor {
  return {
    participant: { ...implied.participant, from: -1, to: -1, start: -1, end: -1, sentence: view.sentence },
    adjective: false,
    attached: false,
    prep: 'none',
    owned: 0,
    chain: 0,
    head: -1,
    implied,
  };
}

/**
 * @param model classes: source, target
 * @returns the actors near the cue in text order, then those in focus
 */
export function fillersOf(
  context: ResolveContext,
  view: SentenceView,
  implied: readonly Implied[],
  model: CompiledLinear,
  cue: CueContext,
): Filler[] {
  const filler = (actor: Actor, index: number, features: readonly number[]): Filler => {
    const [source, target] = model.scores(features);
    return { actor, index, source: source!, target: target! };
  };
  const named = view.actors.flatMap((actor, index) => {
    const { from, to } = actor.participant;
    if (Math.max(from - cue.at, cue.at - to) > REACH) return [];
    return filler(actor, index, argumentFeatures(hashed, context, view, cue, index));
  });
  const inFocus = implied.map((one, rank) =>
    filler(impliedActor(view, one), -1, impliedFeatures(hashed, context, view, cue, one, rank)),
  );
  return [...named, ...inFocus];
}

/** The likeliest fillers of a role, the likeliest first. */
export function rankFillers(
  context: ResolveContext,
  view: SentenceView,
  cue: CueContext,
  fillers: readonly Filler[],
  role: 'source' | 'target',
): RankedFiller[] {
  const other = role === 'source' ? 'target' : 'source';
  const sorted = fillers.toSorted((a, b) => b[role] - a[role]);
  const best = sorted[0]?.[role] ?? 0;
  const second = sorted[1]?.[role] ?? best;
  return sorted
    .filter((f, rank) => rank < MOST_FILLERS && (f[role] >= LEAST_FILLER || rank === 0))
    .map((filler, rank) => {
      const { implied } = filler.actor;
      const place = implied === undefined ? actorVector(context, view, cue, filler.index, role) : NO_PLACE;
      const vector = [
        ...place,
        filler[role],
        filler[other],
        rank,
        rank === 0 ? best - second : filler[role] - best,
        WHY.indexOf(implied?.why ?? ''),
        implied?.sentencesAgo ?? 0,
        implied?.count ?? 0,
      ];
      return { filler, vector, log: Math.log(probability(filler[role])) };
    });
}
