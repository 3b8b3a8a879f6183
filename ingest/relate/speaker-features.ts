/**
 * Who is given as the source of a claim: what the speaker forest is told of each actor of the sentence, and of the last
 * who spoke before it.
 */
import type { LexiconEntity } from '../lexicon/entities.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { countBetween, TYPE_CODE } from './actor-features.ts';
import type { Candidate } from './candidates.ts';
import type { Setting } from './discourse.ts';
import { EVENT_TYPES } from './plover.ts';
import type { Actor, SentenceView } from './view.ts';
import { PREPOSITION_CODES } from './words.ts';

export const SPEAKER_FEATURES = [
  'carried',
  'rule',
  'ruleScope',
  'ruleKind',
  'attributions',
  'isSource',
  'isTarget',
  'distance',
  'type',
  'prep',
  'adjective',
  'attached',
  'isLast',
  'since',
  'speechBefore',
  'afterSpeech',
  'beforeSpeech',
  'speechAfter',
  'afterLaterSpeech',
  'subs',
  'quotes',
  'colon',
  'verbs',
  'inQuotes',
  'persons',
  'rank',
  'cueType',
  'cueVerbal',
  'cuePosition',
  'headline',
  'governorCue',
  'lastVerbIsSpeech',
  'opensWithSpeech',
  'opensWithQuote',
] as const;

const FAR = 30;

/** One who may be the speaker: an actor of the sentence, or (without one) the last speaker carried on. */
export interface SpeakerOption {
  entity: LexiconEntity;
  actor: Actor | null;
}

export function speakerOptions(view: SentenceView, setting: Setting): SpeakerOption[] {
  const out: SpeakerOption[] = view.actors.map((actor) => ({ entity: actor.participant.entity, actor }));
  const { speakerBefore } = setting;
  if (speakerBefore !== null && !out.some((o) => o.entity.id === speakerBefore.id))
    out.push({ entity: speakerBefore, actor: null });
  for (const { entity, participant } of setting.attributions)
    if (participant === null && !out.some((o) => o.entity.id === entity.id))
      out.push({ entity, actor: null });
  return out;
}

function near(value: number): number {
  return Math.max(-FAR, Math.min(FAR, value));
}

/** @returns numbers in the order of SPEAKER_FEATURES */
export function speakerVector(
  context: ResolveContext,
  view: SentenceView,
  setting: Setting,
  candidate: Candidate,
  { entity, actor }: SpeakerOption,
): number[] {
  const { at, reading, row } = candidate.cue;
  const { from } = view.range;
  const { attributions, speakerBefore } = setting;
  const holding = attributions.filter((a) => at >= a.from && at < a.to);
  const rule = holding.toReversed().findIndex((a) => a.entity.id === entity.id) + 1;
  const any = attributions.findIndex((a) => a.entity.id === entity.id);
  const p = actor?.participant;
  const speech = view.speech.filter((s) => s.kind !== 'phrase');
  const earlier = speech.findLast((s) => s.at < at);
  const later = speech.find((s) => s.at > at);
  const [low, high] = p === undefined ? [at, at] : p.from < at ? [p.to, at] : [at + 1, p.from];
  const gap = countBetween(view, low, high);
  const colon = context.tokens.slice(low, high).some((token) => token.form === ':');
  const quotesBefore = countBetween(view, from, at).quote;
  const verb = view.verbBefore[at - from]!;
  const governor = view.cues.findLast((c) => c.at < at && view.classes[c.at - from] === 'verb');
  return [
    actor === null ? 1 : 0,
    rule,
    any >= 0 ? (attributions[any]!.from <= at ? 2 : 1) : 0,
    any >= 0 ? (attributions[any]!.participant === null ? 2 : 1) : 0,
    attributions.length,
    candidate.source.participant.entity.id === entity.id ? 1 : 0,
    candidate.target.participant.entity.id === entity.id ? 1 : 0,
    p === undefined ? FAR : near(p.from < at ? p.to - 1 - at : p.from - at),
    TYPE_CODE[entity.type],
    actor === null ? -1 : PREPOSITION_CODES.indexOf(actor.prep),
    actor?.adjective ? 1 : 0,
    actor?.attached ? 1 : 0,
    speakerBefore?.id === entity.id ? 1 : 0,
    Math.min(10, setting.sentencesSince),
    earlier === undefined ? FAR : near(at - earlier.at),
    earlier === undefined || p === undefined ? FAR : p.from > earlier.at ? near(p.from - earlier.at) : FAR,
    earlier === undefined || p === undefined ? FAR : p.to <= earlier.at ? near(earlier.at - p.to) : FAR,
    later === undefined ? FAR : near(later.at - at),
    later === undefined || p === undefined ? FAR : p.from > later.at ? near(p.from - later.at) : FAR,
    gap.sub,
    gap.quote,
    colon ? 1 : 0,
    gap.verb,
    quotesBefore % 2,
    view.actors.filter((a) => a.participant.type === 'PER').length,
    actor === null ? -1 : Math.min(8, view.actors.indexOf(actor)),
    EVENT_TYPES.indexOf(row.type),
    reading.kind === 'past' ? 1 : reading.kind === 'present' ? 2 : 0,
    near(at - from),
    view.sentence === 0 ? 1 : 0,
    governor === undefined ? -1 : near(at - governor.at),
    verb >= 0 && speech.some((s) => s.at === verb) ? 1 : 0,
    speech.length > 0 && speech[0]!.at - from <= 1 ? 1 : 0,
    view.classes[0] === 'quote' ? 1 : 0,
  ];
}
