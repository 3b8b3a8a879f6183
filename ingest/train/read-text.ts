/** An annotated text read as the program reads it, with the annotated claims beside what was seen of each sentence. */
import { analyse } from '../analyse.ts';
import type { Tagger } from '../recognise/tagger.ts';
import { Discourse, type Setting } from '../relate/discourse.ts';
import type { Frames } from '../relate/frames.ts';
import { type Actor, type SentenceView, viewSentence } from '../relate/view.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { type Alignment, align } from './align.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';

export interface ReadSentence {
  view: SentenceView;
  setting: Setting;
  claims: GoldClaim[];
}
export interface ReadText {
  number: number;
  gold: GoldDocument;
  context: ResolveContext;
  alignment: Alignment;
  sentences: ReadSentence[];
}

export function sentenceOf(gold: GoldDocument, start: number, end: number): number {
  let best = 0;
  let at = -1;
  for (const [n, s] of gold.sentences.entries()) {
    const shared = Math.min(end, s.end) - Math.max(start, s.start);
    if (shared > best) {
      best = shared;
      at = n;
    }
  }
  return at;
}

export function readText(frames: Frames, tagger: Tagger, gold: GoldDocument, number: number): ReadText {
  const { prepared, context, table } = analyse(frames.lexicon, tagger, gold);
  const discourse = new Discourse();
  const sentences = prepared.sentences.map((range, n): ReadSentence => {
    const view = viewSentence(context, frames, table, n, range);
    const setting = discourse.read(context, frames, view);
    const goldSentence = sentenceOf(gold, range.start, range.end);
    return { view, setting, claims: gold.claims.filter((c) => c.sentence === goldSentence) };
  });
  return { number, gold, context, alignment: align(gold, table.participants), sentences };
}

/** Annotated entity of an actor, named or implied. */
export function entityOf(
  { alignment }: ReadText,
  actor: Pick<Actor, 'participant' | 'implied'>,
): string | null {
  return alignment.of(actor.implied?.participant ?? actor.participant);
}

/** Whether a token stands in the word or words that a claim is annotated at. */
export function isInTrigger(
  { context }: ReadText,
  trigger: GoldClaim['trigger'] | undefined,
  at: number,
): boolean {
  const token = context.tokens[at]!;
  return trigger != null && token.end > trigger.start && token.start < trigger.end;
}
