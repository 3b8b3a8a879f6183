/** How one actor stands to one cue: place, what lies between, what governs it, whether it agrees. */
import type { CueRow } from '../lexicon/schema.ts';
import type { ResolveContext } from '../resolve/state.ts';
import type { Arguments } from './arguments.ts';
import type { CueFrame } from './cue-frame.ts';
import type { CueToken } from './cue-reading.ts';
import { SLOTS, slotFit } from './slots.ts';
import type { Actor, SentenceView, TokenClass } from './view.ts';
import { ACTING_NOUNS, PASSIVE_NOUNS, PREPOSITION_CODES } from './words.ts';

export const ACTOR_FEATURES = [
  'distance',
  'rank',
  'adjacent',
  'verbs',
  'commas',
  'subs',
  'rels',
  'preps',
  'quotes',
  'actors',
  'cues',
  'prep',
  'owned',
  'chain',
  'type',
  'adjective',
  'attached',
  'agrees',
  'speaker',
  'antecedent',
  'light',
  'slot',
  'otherSlot',
  'slotCode',
  'inTitle',
  'topic',
  'host',
  'definite',
] as const;
export type ActorVector = number[];

const FAR = 40;
/** Number of an actor's type, for the forests. */
export const TYPE_CODE = { PER: 0, STA: 1, ORG: 2, PLC: 3 } as const;

/** How many tokens of each class stand from `a` up to `b`. */
export function countBetween(view: SentenceView, a: number, b: number): Record<TokenClass, number> {
  const counts: Record<TokenClass, number> = {
    verb: 0,
    prep: 0,
    sub: 0,
    rel: 0,
    comma: 0,
    quote: 0,
    conj: 0,
    name: 0,
    noun: 0,
    number: 0,
  };
  for (let i = a; i < b; i++) counts[view.classes[i - view.range.from]!]++;
  return counts;
}

/** Gender that a verb would show for an actor: feminine for states and for bodies named by a feminine noun. */
export function genderOf(context: ResolveContext, actor: Pick<Actor, 'participant'>): 'm' | 'f' {
  const { participant } = actor;
  if (participant.type === 'PER') return 'm';
  const head = context.tokens[participant.from]!.form;
  if (participant.type === 'STA')
    return /^[وفبلك]?(ال)?(عراق|لبنان|اردن|يمن|مغرب|سودان|صومال|كرملين|بيت)$/.test(head) ? 'm' : 'f';
  return /(ه|ات)$/.test(head) || /^[وف]?(ال)?(قوات|فصايل|ميليشيا|كتايب|سلطات)/.test(head) ? 'f' : 'm';
}

/** The first actor after إن or أن, after a colon or quote, or of the sentence: what the clause is about. */
function isTopic(context: ResolveContext, view: SentenceView, index: number): boolean {
  const { from } = view.actors[index]!.participant;
  for (let i = from - 1; i >= view.range.from; i--) {
    const cls = view.classes[i - view.range.from];
    if (cls === 'name' || cls === 'verb') return false;
    if (cls === 'sub' || cls === 'quote' || context.tokens[i]!.form === ':') return true;
  }
  return true;
}

/** The noun that a nationality adjective describes: 1 the cue, 2 one that acts, 3 one that does not, 4 another; 0 for names. */
function hostOf(context: ResolveContext, view: SentenceView, actor: Actor, cue: number): number {
  if (!actor.adjective) return 0;
  for (let i = actor.participant.from - 1; i >= Math.max(view.range.from, actor.participant.from - 3); i--) {
    if (i === cue) return 1;
    const word = context.tokens[i]!.form.replace(/^[وف]?[بلك]?(ال)?/, '');
    if (ACTING_NOUNS.has(word)) return 2;
    if (PASSIVE_NOUNS.has(word)) return 3;
  }
  return 4;
}

/** Names are definite; common nouns are when their last word has the article. */
function endsDefinite(context: ResolveContext, actor: Actor): boolean {
  if (actor.participant.entity.provenance === 'lexicon' && !actor.adjective) return true;
  return /^[وفبلك]{0,2}ا?ل/.test(context.tokens[actor.participant.to - 1]!.form);
}

/** A cue read in one sense, with its parse. */
export interface CueContext extends CueToken {
  row: CueRow;
  /** Number of actors before the cue. */
  split: number;
  arguments: Arguments;
  frame: CueFrame;
}

/**
 * Features of an actor against a cue reading, once as source and once as target (the slots differ).
 * @returns numbers in the order of ACTOR_FEATURES
 */
export function actorVector(
  context: ResolveContext,
  view: SentenceView,
  cue: CueContext,
  index: number,
  role: 'source' | 'target',
): ActorVector {
  const actor = view.actors[index]!;
  const p = actor.participant;
  const after = p.from > cue.at;
  const gap = after ? countBetween(view, cue.at + 1, p.from) : countBetween(view, p.to, cue.at);
  const headOf = view.actors[actor.head]!;
  const rank = after ? actor.head - cue.split + 1 : actor.head - cue.split;
  const nearSide = after ? cue.at + 1 : cue.at - 1;
  const adjacent = after ? headOf.participant.from === nearSide : p.to - 1 === nearSide;
  const nominal = cue.reading.kind !== 'past' && cue.reading.kind !== 'present';
  const lightBefore = view.light.findLast((at) => at < cue.at && cue.at - at < 12);
  const light =
    lightBefore !== undefined && p.from > lightBefore && p.from < cue.at
      ? 2
      : lightBefore !== undefined && p.to <= lightBefore && lightBefore - p.to < 8
        ? 1
        : 0;
  const slot = cue.arguments.slots[index]!;
  const own = role === 'source' ? cue.row.source : cue.row.target;
  const other = role === 'source' ? cue.row.target : cue.row.source;
  const speech = view.speech.find((s) => s.kind !== 'phrase' && p.from > s.at && p.from - s.at <= 3);
  const agrees =
    cue.reading.gender === null || nominal ? 0 : cue.reading.gender === genderOf(context, actor) ? 1 : -1;
  const relBefore =
    view.classes[cue.at - 1 - view.range.from] === 'rel' ||
    view.classes[cue.at - 2 - view.range.from] === 'rel';
  const cuesBetween = view.cues.filter((c) =>
    after ? c.at > cue.at && c.at < p.from : c.at < cue.at && c.at >= p.to,
  ).length;
  const nextActor = view.actors[index + 1];
  const inTitle =
    actor.adjective && nextActor?.participant.type === 'PER' && nextActor.participant.from - p.to <= 1
      ? 1
      : 0;
  const signed = after ? p.from - cue.at : p.to - 1 - cue.at;
  return [
    Math.max(-FAR, Math.min(FAR, signed)),
    Math.max(-6, Math.min(6, rank)),
    adjacent ? 1 : 0,
    gap.verb,
    gap.comma,
    gap.sub,
    gap.rel,
    gap.prep,
    gap.quote,
    after ? index - cue.split : cue.split - 1 - index,
    cuesBetween,
    PREPOSITION_CODES.indexOf(actor.prep),
    actor.owned,
    actor.chain,
    TYPE_CODE[p.type],
    actor.adjective ? 1 : 0,
    actor.attached ? 1 : 0,
    agrees,
    speech === undefined ? 0 : 1,
    relBefore && !after && index === cue.split - 1 ? 1 : 0,
    light,
    slotFit(own, slot, actor.prep, cue.reading.kind),
    slotFit(other, slot, actor.prep, cue.reading.kind),
    SLOTS.indexOf(slot),
    inTitle,
    isTopic(context, view, index) ? 1 : 0,
    hostOf(context, view, actor, cue.at),
    cue.reading.definite === endsDefinite(context, actor) ? 1 : 0,
  ];
}
