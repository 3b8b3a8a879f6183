/**
 * Proposed cues: words of a sentence that may tell a claim, each with the types it may tell and the actors that may take
 * part. Two linear models propose (words as cues, actors as participants), generously: rules propose, statistics dispose.
 */
import type { ResolveContext } from '../resolve/state.ts';
import type { CueContext } from './actor-features.ts';
import { ArgumentFinder } from './arguments.ts';
import { cuePlaceFeatures, cueWordFeatures, cueWordId } from './cue-features.ts';
import { frameAround } from './cue-frame.ts';
import { type CuePrior, LEAST_RATE } from './cue-prior.ts';
import { type CueToken, cueTokenAt, senseOf } from './cue-reading.ts';
import { hashed } from './feature-name.ts';
import { type Filler, fillersOf } from './fillers.ts';
import type { Implied } from './focus.ts';
import type { Frames } from './frames.ts';
import { type CompiledLinear, softmax } from './linear.ts';
import { EVENT_TYPES, type EventType } from './plover.ts';
import type { SentenceView } from './view.ts';

/** The models that propose. */
export interface Proposers {
  prior: CuePrior;
  /** Classes: CUE_CLASSES. */
  cue: CompiledLinear;
  /** Classes: source, target. */
  argument: CompiledLinear;
}
/** What a word may tell: nothing, or a claim of a type. */
export const CUE_CLASSES: readonly string[] = ['NONE', ...EVENT_TYPES];

/** A cue of a sentence, with what the models say of it. */
export interface ProposedCue {
  /** In the sense of its likeliest type. */
  cue: CueContext;
  /** Probabilities by class. */
  classes: Float64Array;
  /** Those that are looked at, the likeliest first. */
  types: EventType[];
  fillers: Filler[];
}

/** Least probability that a word tells a claim, that it tells one of a type, and types looked at. */
const LEAST_CUE = 0.05;
const LEAST_TYPE = 0.05;
const MOST_TYPES = 3;

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

/** Probability that a cue tells a claim of any type. */
export function cueProbability({ classes }: Pick<ProposedCue, 'classes'>): number {
  return 1 - classes[0]!;
}

/** The likeliest types of a cue. */
function typesOf(classes: Float64Array): EventType[] {
  return EVENT_TYPES.map((type, i) => ({ type, p: classes[i + 1]! }))
    .sort((a, b) => b.p - a.p)
    .filter(({ p }, rank) => rank === 0 || (rank < MOST_TYPES && p >= LEAST_TYPE))
    .map(({ type }) => type);
}

/** Gives words of a sentence their parse, in the sense of a type. */
export class CueParser {
  private readonly finder: ArgumentFinder;

  constructor(
    context: ResolveContext,
    private readonly view: SentenceView,
  ) {
    this.finder = new ArgumentFinder(view, (at) => context.tokens[at]!.form);
  }

  parse(token: CueToken, type: EventType): CueContext {
    return {
      ...token,
      row: senseOf(token, type),
      split: this.view.actors.filter((a) => a.participant.from <= token.at).length,
      arguments: this.finder.of(token.at, token.reading),
      frame: frameAround(this.view, token.at),
    };
  }
}

/**
 * @param implied actors in focus that the sentence does not name
 * @returns the cues that may tell a claim, with their types and participants
 */
export function proposeCues(
  context: ResolveContext,
  frames: Frames,
  view: SentenceView,
  implied: readonly Implied[],
  models: Proposers,
): ProposedCue[] {
  if (view.actors.length === 0 || view.actors.length + implied.length < 2) return [];
  const parser = new CueParser(context, view);
  const out: ProposedCue[] = [];
  for (const token of readCues(context, frames, view, models.prior)) {
    const place = cuePlaceFeatures(hashed, context, view, token);
    const word = (): number[] => cueWordFeatures(hashed, context, token);
    const classes = softmax(models.cue.scoresWith(cueWordId(context, token), word, place));
    if (cueProbability({ classes }) < LEAST_CUE) continue;
    const types = typesOf(classes);
    const cue = parser.parse(token, types[0]!);
    out.push({ cue, classes, types, fillers: fillersOf(context, view, implied, models.argument, cue) });
  }
  return out;
}
