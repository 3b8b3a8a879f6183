/**
 * Candidates: words that may tell a claim, each with the types it may tell and the actors that may be its source and
 * its target. Two linear models propose (words as cues, actors as participants), generously; what they say, and what
 * the parse says of the pair, goes to the scorer that decides (rules propose, statistics dispose).
 */
import type { ResolveContext } from '../resolve/state.ts';
import { ACTOR_FEATURES, actorVector, type CueContext } from './actor-features.ts';
import { argumentFeatures, impliedFeatures } from './argument-features.ts';
import { ArgumentFinder } from './arguments.ts';
import { cuePlaceFeatures, cueWordFeatures, cueWordId } from './cue-features.ts';
import { type CuePrior, LEAST_RATE } from './cue-prior.ts';
import { type CueToken, cueTokenAt, senseOf } from './cue-reading.ts';
import { CUE_VECTOR, cueVector } from './cue-vector.ts';
import { hashed, named } from './feature-name.ts';
import type { Implied } from './focus.ts';
import type { Frames } from './frames.ts';
import { type CompiledLinear, softmax } from './linear.ts';
import { pairFeatures } from './pair-features.ts';
import { PAIR_VECTOR, pairVector } from './pair-vector.ts';
import { EVENT_TYPES, type EventType, MUTUAL } from './plover.ts';
import type { Actor, SentenceView } from './view.ts';

/** The models that propose. */
export interface Proposers {
  prior: CuePrior;
  /** Classes: NONE, then the event types. */
  cue: CompiledLinear;
  /** Classes: source, target. */
  argument: CompiledLinear;
  /** Class: whether a pair with a type stands. Null while it is not yet trained. */
  pair: CompiledLinear | null;
}
export const NO_CLAIM = 'NONE';
export const CUE_CLASSES: readonly string[] = [NO_CLAIM, ...EVENT_TYPES];

export interface Candidate {
  cue: CueContext;
  source: Actor;
  target: Actor;
  features: number[];
  /** What the pair model is to learn from while it is not yet trained; its answer stands in `features`. */
  pair: readonly string[];
}

/** A cue's actor with the log-odds that it is its source, and its target. */
export interface Filler {
  actor: Actor;
  /** Index in the view, -1 for an implied actor. */
  index: number;
  source: number;
  target: number;
}

/** A cue of a sentence, with what the models say of it. */
export interface ProposedCue {
  token: CueToken;
  /** Probabilities by class. */
  classes: Float64Array;
  types: EventType[];
  context: CueContext;
  fillers: Filler[];
}

/** Least probability that a word tells a claim, that it tells one of a type, and types looked at. */
const LEAST_CUE = 0.05;
const LEAST_TYPE = 0.05;
const MOST_TYPES = 3;
/** Least log-odds of a participant, and participants looked at in each role. */
const LEAST_FILLER = -3.5;
const MOST_FILLERS = 4;
const LEAST_PAIR = -3.8;
/** How far off an actor may stand (tokens). */
const REACH = 70;

const FILLER_VECTOR = ['own', 'otherRole', 'rank', 'gap', 'implied', 'ago', 'count'] as const;
export const CANDIDATE_FEATURES: readonly string[] = [
  ...CUE_VECTOR,
  ...ACTOR_FEATURES.map((name) => `s.${name}`),
  ...FILLER_VECTOR.map((name) => `s.${name}`),
  ...ACTOR_FEATURES.map((name) => `t.${name}`),
  ...FILLER_VECTOR.map((name) => `t.${name}`),
  ...PAIR_VECTOR,
  'pairModel',
];
export const PAIR_MODEL = CANDIDATE_FEATURES.indexOf('pairModel');

const WHY = ['', 'topic', 'speaker', 'last', 'other', 'frequent'];

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
 * @param prior passes over words that hardly ever tell a claim; without it every word that may is given
 * @returns words of a sentence that may be cues
 */
export function readCues(
  context: ResolveContext,
  frames: Frames,
  view: SentenceView,
  prior: CuePrior | null = null,
): CueToken[] {
  const listed = new Map(view.cues.map((c) => [c.at, c]));
  const taken = new Set(view.actors.filter((a) => a.adjective).map((a) => a.participant.from));
  const out: CueToken[] = [];
  for (let at = view.range.from; at < view.range.to; at++) {
    if (taken.has(at)) continue;
    const own = listed.get(at);
    if (own === undefined && prior !== null && prior.rate(context.tokens[at]!.form) < LEAST_RATE) continue;
    const cue = cueTokenAt(context, frames, view, at, own);
    if (cue !== null) out.push(cue);
  }
  return out;
}

/** The likeliest types of a cue. */
function typesOf(classes: Float64Array): EventType[] {
  return EVENT_TYPES.map((type, i) => ({ type, p: classes[i + 1]! }))
    .sort((a, b) => b.p - a.p)
    .filter(({ p }, rank) => rank === 0 || (rank < MOST_TYPES && p >= LEAST_TYPE))
    .map(({ type }) => type);
}

/** Context of a cue: its parse, for its likeliest type. */
export function contextOf(
  finder: ArgumentFinder,
  view: SentenceView,
  token: CueToken,
  type: EventType,
): CueContext {
  return {
    at: token.at,
    reading: token.reading,
    row: senseOf(token, type),
    split: view.actors.filter((a) => a.participant.from <= token.at).length,
    arguments: finder.of(token.at, token.reading),
  };
}

export function finderOf(context: ResolveContext, view: SentenceView): ArgumentFinder {
  return new ArgumentFinder(view, (at) => context.tokens[at]!.form);
}

function fillersOf(
  context: ResolveContext,
  view: SentenceView,
  implied: readonly Implied[],
  models: Proposers,
  token: CueToken,
  type: EventType,
  cue: CueContext,
): Filler[] {
  const out: Filler[] = [];
  for (const [index, actor] of view.actors.entries()) {
    const { from, to } = actor.participant;
    if (Math.max(from - token.at, token.at - to) > REACH) continue;
    const features = argumentFeatures(hashed, context, view, token, type, cue.arguments, index);
    const [source, target] = models.argument.scores(features) as unknown as [number, number];
    out.push({ actor, index, source, target });
  }
  for (const [rank, one] of implied.entries()) {
    const features = impliedFeatures(hashed, context, view, token, type, cue.arguments, one, rank);
    const [source, target] = models.argument.scores(features) as unknown as [number, number];
    out.push({ actor: impliedActor(view, one), index: -1, source, target });
  }
  return out;
}

/** @returns the cues that may tell a claim, with their types and participants */
export function proposeCues(
  context: ResolveContext,
  frames: Frames,
  view: SentenceView,
  implied: readonly Implied[],
  models: Proposers,
): ProposedCue[] {
  if (view.actors.length + Math.min(1, implied.length) < 2 || view.actors.length === 0) return [];
  const finder = finderOf(context, view);
  const out: ProposedCue[] = [];
  for (const token of readCues(context, frames, view, models.prior)) {
    const place = cuePlaceFeatures(hashed, context, view, token);
    const word = (): number[] => cueWordFeatures(hashed, context, token);
    const classes = softmax(models.cue.scoresWith(cueWordId(context, token), word, place));
    if (1 - classes[0]! < LEAST_CUE) continue;
    const types = typesOf(classes);
    const cue = contextOf(finder, view, token, types[0]!);
    const fillers = fillersOf(context, view, implied, models, token, types[0]!, cue);
    out.push({ token, classes, types, context: cue, fillers });
  }
  return out;
}

interface Ranked {
  filler: Filler;
  vector: number[];
  log: number;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const logSigmoid = (x: number): number => Math.log(logistic(x));

/** The likeliest fillers of a role, each with its vector. */
function ranked(
  context: ResolveContext,
  view: SentenceView,
  cue: CueContext,
  fillers: readonly Filler[],
  role: 'source' | 'target',
): Ranked[] {
  const other = role === 'source' ? 'target' : 'source';
  const sorted = fillers.toSorted((a, b) => b[role] - a[role]);
  const best = sorted[0]?.[role] ?? 0;
  const second = sorted[1]?.[role] ?? best;
  return sorted
    .filter((f, rank) => rank < MOST_FILLERS && (f[role] >= LEAST_FILLER || rank === 0))
    .map((filler, rank) => {
      const { implied } = filler.actor;
      const own =
        implied === undefined
          ? actorVector(context, view, cue, filler.index, role)
          : new Array<number>(ACTOR_FEATURES.length).fill(0);
      const gap = rank === 0 ? best - second : filler[role] - best;
      const vector = [
        ...own,
        filler[role],
        filler[other],
        rank,
        gap,
        WHY.indexOf(implied?.why ?? ''),
        implied?.sentencesAgo ?? 0,
        implied?.count ?? 0,
      ];
      return { filler, vector, log: logSigmoid(filler[role]) };
    });
}

interface Pair {
  cue: ProposedCue;
  source: Ranked;
  target: Ranked;
  log: number;
}

function pairsOf(context: ResolveContext, view: SentenceView, cue: ProposedCue): Pair[] {
  const sources = ranked(context, view, cue.context, cue.fillers, 'source');
  const targets = ranked(context, view, cue.context, cue.fillers, 'target');
  const out: Pair[] = [];
  for (const source of sources) {
    for (const target of targets) {
      if (source.filler.actor.participant.entity.id === target.filler.actor.participant.entity.id) continue;
      const log = source.log + target.log;
      if (log >= LEAST_PAIR) out.push({ cue, source, target, log });
    }
  }
  return out;
}

const idOf = ({ filler }: Ranked): string => filler.actor.participant.entity.id;

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
  const pairs = cues.flatMap((cue) => pairsOf(context, view, cue));
  const out: Candidate[] = [];
  for (const cue of cues) {
    const own = pairs.filter((p) => p.cue === cue);
    for (const type of cue.types) {
      const sense: CueContext = { ...cue.context, row: senseOf(cue.token, type) };
      const head = cueVector(view, cue, sense, cues);
      for (const { source, target, log } of own) {
        const reverse = own.find((p) => idOf(p.source) === idOf(target) && idOf(p.target) === idOf(source));
        if (MUTUAL.has(type) && reverse !== undefined && isLesser(log, reverse.log, source, target)) continue;
        const features = [
          ...head,
          ...source.vector,
          ...target.vector,
          ...pairVector(view, cue, source.filler, target.filler, {
            log,
            reverse: reverse?.log ?? -20,
            best: Math.max(...own.map((p) => p.log)),
            elsewhere: bestElsewhere(pairs, cue, idOf(source), idOf(target)),
          }),
        ];
        const asked = [view, sense, source.filler, target.filler] as const;
        features.push(pairModel === null ? 0 : pairModel.scores(pairFeatures(hashed, ...asked))[0]!);
        const pair = pairModel === null ? pairFeatures(named, ...asked) : [];
        out.push({ cue: sense, source: source.filler.actor, target: target.filler.actor, features, pair });
      }
    }
  }
  return out;
}

/** Of a mutual pair the likelier way round is looked at; of two alike, the one named first as source. */
function isLesser(log: number, reverse: number, source: Ranked, target: Ranked): boolean {
  if (log !== reverse) return log < reverse;
  return source.filler.actor.participant.from > target.filler.actor.participant.from;
}

/** The most that another cue says for a pair. */
function bestElsewhere(pairs: readonly Pair[], cue: ProposedCue, s: string, t: string): number {
  let best = -20;
  for (const p of pairs) {
    if (p.cue === cue || idOf(p.source) !== s || idOf(p.target) !== t) continue;
    best = Math.max(best, p.log + Math.log(1 - p.cue.classes[0]!));
  }
  return best;
}
