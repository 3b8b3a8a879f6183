/**
 * Candidates: for every sense of every cue, every ordered pair of actors near it. Generous on purpose; the scorer
 * decides (rules propose, statistics dispose).
 */

import type { WordReading } from '../lexicon/cue-index.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { ACTOR_FEATURES, actorVector, type CueContext } from './actor-features.ts';
import { ArgumentFinder } from './arguments.ts';
import type { Frames } from './frames.ts';
import { EVENT_TYPES, MUTUAL, PLOVER } from './plover.ts';
import type { Actor, SentenceView } from './view.ts';

export interface Candidate {
  cue: CueContext;
  source: Actor;
  target: Actor;
  features: number[];
}

/** Actors looked at on each side of a cue, and how far off (tokens). */
const ACTORS_EACH_SIDE = 5;
const REACH = 40;
const WITH_REACH = 5;
const GOVERNOR_REACH = 10;

const CUE_FEATURES = [
  'kind',
  'type',
  'quad',
  'definite',
  'suffix',
  'clitic',
  'future',
  'plural',
  'withMatched',
  'position',
  'cues',
  'actors',
  'before',
  'after',
  'afterPrep',
  'rows',
  'headline',
  'clauseVerb',
  'subjectMissing',
  'governor',
  'assaults',
  'sameTypeCues',
] as const;
const PAIR_FEATURES = [
  'order',
  'sourceTarget',
  'pairActors',
  'pairVerbs',
  'pairJoined',
  'pairBetween',
  'samePrep',
  'fits',
  'bestSource',
  'bestTarget',
  'bestCue',
  'reliability',
] as const;
export const CANDIDATE_FEATURES: readonly string[] = [
  ...CUE_FEATURES,
  ...ACTOR_FEATURES.map((name) => `s.${name}`),
  ...ACTOR_FEATURES.map((name) => `t.${name}`),
  ...PAIR_FEATURES,
];

const BEST_CUE = CANDIDATE_FEATURES.indexOf('bestCue');
export const RELIABILITY = CANDIDATE_FEATURES.indexOf('reliability');

const KINDS = ['past', 'present', 'masdar', 'active', 'passive', 'noun', 'adjective'] as const;
const CLASSES = ['verb', 'prep', 'sub', 'rel', 'comma', 'quote', 'conj', 'name', 'noun', 'number'] as const;

/** Whether one of a row's `with` words follows (or, for nouns, precedes) the cue closely. */
export function withHolds(
  context: ResolveContext,
  frames: Frames,
  view: SentenceView,
  at: number,
  row: number,
): boolean {
  const wanted = frames.withWords[row]!;
  if (wanted.size === 0) return true;
  for (let i = Math.max(view.range.from, at - 2); i <= Math.min(view.range.to - 1, at + WITH_REACH); i++) {
    if (i === at) continue;
    const form = context.tokens[i]!.form;
    if (wanted.has(form)) return true;
    for (const prefix of ['ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل']) {
      if (form.startsWith(prefix) && wanted.has(form.slice(prefix.length))) return true;
    }
  }
  return false;
}

function hasType(frames: Frames, cue: SentenceView['cues'][number], type: string): boolean {
  return cue.readings.some((r) => frames.lexicon.cues[r.row]!.type === type);
}

/** The nearest verb before a cue: 0 none near, 1 of speech, 2 light, 3 another cue, 4 other. */
function governorOf(view: SentenceView, at: number): number {
  for (let i = at - 1; i >= Math.max(view.range.from, at - GOVERNOR_REACH); i--) {
    if (view.classes[i - view.range.from] !== 'verb') continue;
    if (view.speech.some((s) => s.at === i)) return 1;
    if (view.light.includes(i)) return 2;
    return view.cues.some((c) => c.at === i) ? 3 : 4;
  }
  return 0;
}

function cueVector(
  frames: Frames,
  view: SentenceView,
  cue: CueContext,
  withMatched: boolean,
  rows: number,
  prep: boolean,
): number[] {
  const { reading, row, at } = cue;
  const offset = at - view.range.from;
  return [
    KINDS.indexOf(reading.kind),
    EVENT_TYPES.indexOf(row.type),
    PLOVER[row.type].quad,
    reading.definite ? 1 : 0,
    reading.suffix === null ? 0 : 1,
    /[بلك]/.test(reading.clitics) ? 1 : reading.clitics === '' ? 0 : 2,
    reading.clitics.includes('س') ? 1 : 0,
    reading.number === 'pl' ? 1 : 0,
    withMatched ? 1 : 0,
    Math.min(offset, 30),
    Math.min(view.cues.length, 8),
    Math.min(view.actors.length, 10),
    CLASSES.indexOf(view.classes[offset - 1] ?? 'comma'),
    CLASSES.indexOf(view.classes[offset + 1] ?? 'comma'),
    prep ? 1 : 0,
    rows,
    view.sentence === 0 ? 1 : 0,
    view.classes.slice(Math.max(0, offset - 4), offset).includes('verb') ? 1 : 0,
    cue.arguments.subjectMissing ? 1 : 0,
    governorOf(view, at),
    Math.min(3, view.cues.filter((c) => c.at !== at && hasType(frames, c, 'ASSAULT')).length),
    Math.min(3, view.cues.filter((c) => c.at !== at && hasType(frames, c, row.type)).length),
  ];
}

function pairVector(view: SentenceView, cue: CueContext, s: number, t: number): number[] {
  const a = view.actors[s]!;
  const b = view.actors[t]!;
  const sp = a.participant;
  const tp = b.participant;
  const sAfter = sp.from > cue.at;
  const tAfter = tp.from > cue.at;
  const order = sAfter === tAfter ? (sp.from < tp.from ? (sAfter ? 0 : 1) : sAfter ? 2 : 3) : sAfter ? 4 : 5;
  const [low, high] = sp.from < tp.from ? [sp.to, tp.from] : [tp.to, sp.from];
  let verbs = 0;
  for (let i = low; i < high; i++) if (view.classes[i - view.range.from] === 'verb') verbs++;
  const types = { PER: 0, STA: 1, ORG: 2, PLC: 3 };
  return [
    order,
    types[sp.type] * 4 + types[tp.type],
    Math.abs(s - t),
    verbs,
    a.head === b.head ? 1 : 0,
    Math.min(high - low, 30),
    a.prep === b.prep ? 1 : 0,
  ];
}

/**
 * A word that may be a verb or its verbal noun (قصف) is a verb where a clause begins or after a relative pronoun, a
 * noun after a preposition, a noun or a verb.
 */
export function disambiguate(
  view: SentenceView,
  at: number,
  readings: readonly WordReading[],
): WordReading[] {
  const verbal = readings.filter((r) => r.kind === 'past' || r.kind === 'present');
  const nominal = readings.filter((r) => r.kind !== 'past' && r.kind !== 'present');
  if (verbal.length === 0 || nominal.length === 0) return [...readings];
  const before = view.classes[at - 1 - view.range.from] ?? 'comma';
  const after = view.classes[at + 1 - view.range.from] ?? 'comma';
  if (before === 'prep' || before === 'verb' || before === 'noun' || before === 'number') return nominal;
  if (before === 'rel') return verbal;
  return after === 'prep' || after === 'comma' || after === 'verb' ? nominal : verbal;
}

function isExcluded(actor: Actor): boolean {
  return actor.attached;
}

/** One sense of a cue in a sentence, with every actor near it measured. */
interface Sense {
  cue: CueContext;
  head: number[];
  near: number[];
  sources: number[][];
  targets: number[][];
}

const FIT = ACTOR_FEATURES.indexOf('slot');
const DISTANCE = ACTOR_FEATURES.indexOf('distance');

export function actorsNear(view: SentenceView, at: number, split: number): number[] {
  const near: number[] = [];
  for (
    let i = Math.max(0, split - ACTORS_EACH_SIDE);
    i < Math.min(view.actors.length, split + ACTORS_EACH_SIDE);
    i++
  ) {
    const { participant } = view.actors[i]!;
    const distance = participant.from > at ? participant.from - at : at - participant.to;
    if (distance <= REACH && !isExcluded(view.actors[i]!)) near.push(i);
  }
  return near;
}

function sensesOf(context: ResolveContext, frames: Frames, view: SentenceView): Sense[] {
  const out: Sense[] = [];
  const finder = new ArgumentFinder(view, (at) => context.tokens[at]!.form);
  for (const cueAt of view.cues) {
    const { at } = cueAt;
    const split = view.actors.filter((a) => a.participant.from <= at).length;
    const near = actorsNear(view, at, split);
    if (near.length < 2) continue;
    const readings = disambiguate(view, at, cueAt.readings);
    const prep = view.classes[at - 1 - view.range.from] === 'prep';
    const seen = new Set<number>();
    for (const reading of readings) {
      if (seen.has(reading.row) || !withHolds(context, frames, view, at, reading.row)) continue;
      seen.add(reading.row);
      const row = frames.lexicon.cues[reading.row]!;
      const cue: CueContext = { at, reading, row, split, arguments: finder.of(at, reading) };
      out.push({
        cue,
        near,
        head: cueVector(frames, view, cue, row.with.length > 0, readings.length, prep),
        sources: near.map((i) => actorVector(context, view, cue, i, 'source')),
        targets: near.map((i) => actorVector(context, view, cue, i, 'target')),
      });
    }
  }
  return out;
}

/** 1 where an actor fits its role best among those near (ties go to the nearer), 0 where another fits better. */
function isBest(vectors: readonly number[][], index: number): number {
  const own = vectors[index]!;
  return vectors.some(
    (other) =>
      other[FIT]! > own[FIT]! ||
      (other[FIT] === own[FIT] && Math.abs(other[DISTANCE]!) < Math.abs(own[DISTANCE]!)),
  )
    ? 0
    : 1;
}

/**
 * @returns candidates of a sentence, by cue, then source, then target
 */
export function proposeCandidates(context: ResolveContext, frames: Frames, view: SentenceView): Candidate[] {
  if (view.actors.length < 2) return [];
  const out: (Candidate & { fits: number; pair: string })[] = [];
  const bestOfPair = new Map<string, number>();
  for (const { cue, head, near, sources, targets } of sensesOf(context, frames, view)) {
    for (const [x, s] of near.entries()) {
      for (const [y, t] of near.entries()) {
        const source = view.actors[s]!;
        const target = view.actors[t]!;
        if (s === t || source.participant.entity.id === target.participant.entity.id) continue;
        if (MUTUAL.has(cue.row.type) && s > t) continue;
        if (source.head === target.head && source.prep !== 'بين' && !MUTUAL.has(cue.row.type)) continue;
        const together = MUTUAL.has(cue.row.type) && source.head === target.head;
        const fits = (sources[x]![FIT]! > 0 ? 1 : 0) + (targets[y]![FIT]! > 0 || together ? 1 : 0);
        const pair = `${s}>${t}`;
        bestOfPair.set(pair, Math.max(bestOfPair.get(pair) ?? 0, fits));
        const features = [...head, ...sources[x]!, ...targets[y]!, ...pairVector(view, cue, s, t)];
        features.push(fits, isBest(sources, x), isBest(targets, y), 0, frames.reliability(cue.row));
        out.push({ cue, source, target, features, fits, pair });
      }
    }
  }
  for (const { features, fits, pair } of out) features[BEST_CUE] = fits === bestOfPair.get(pair) ? 1 : 0;
  return out;
}
