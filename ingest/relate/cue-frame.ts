/**
 * What stands around a cue, as its frame sees it: the nearest actor before it and the first ones after it, each by its
 * preposition, those joined to another left out. Found once a cue, asked for each of its actors.
 */
import type { SentenceView } from './view.ts';

const REACH = 25;
const MOST_AFTER = 3;
/** Place of an actor before the cue that is not the nearest one. */
const FARTHER_BEFORE = -2;

export interface CueFrame {
  /** Prepositions in order, `^` for the cue: `none^ب,على`. */
  signature: string;
  /** All actors before the cue, and those of the signature, by their index in the view. */
  before: readonly number[];
  inSignature: readonly number[];
}

export function frameAround(view: SentenceView, at: number): CueFrame {
  const before: number[] = [];
  const after: number[] = [];
  for (const [i, actor] of view.actors.entries()) {
    if (actor.attached || actor.participant.isOwner || actor.head !== i) continue;
    if (actor.participant.to <= at) before.push(i);
    else if (after.length < MOST_AFTER && actor.participant.from - at <= REACH) after.push(i);
  }
  const near = before.slice(-1).filter((i) => at - view.actors[i]!.participant.to <= REACH);
  const part = (i: number): string => {
    const { prep, adjective } = view.actors[i]!;
    return adjective ? 'adj' : prep;
  };
  return {
    signature: `${near.map(part).join('')}^${after.map(part).join(',')}`,
    before,
    inSignature: [...near, ...after],
  };
}

/** Place of an actor (by the head of its coordination) in the signature; below 0 for one that is not in it. */
export function placeIn({ before, inSignature }: CueFrame, head: number): number {
  const place = inSignature.indexOf(head);
  return place < 0 && before.includes(head) ? FARTHER_BEFORE : place;
}
