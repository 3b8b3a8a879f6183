/** A document and its annotations face to face: who is whom, and what was told and proposed of which annotated pair. */
import type { FoundClaim, Weighed } from '../relate/claims.ts';
import { MUTUAL } from '../relate/plover.ts';
import type { Actor } from '../relate/view.ts';
import type { Participant } from '../resolve/mentions.ts';
import { align } from '../train/align.ts';
import type { GoldClaim, GoldDocument } from '../train/gold.ts';
import { sentenceOf } from '../train/read-text.ts';
import type { Explained } from './explainer.ts';
import type { Scored } from './pairs.ts';

export type Direction = 'same' | 'reverse';

/** One annotated sentence and what the program saw there. */
export interface FacingSentence {
  text: string;
  claims: GoldClaim[];
  weighed: Weighed[];
  scored: readonly Scored[];
  found: readonly FoundClaim[];
}

export class Facing {
  private readonly alignment: ReturnType<typeof align>;

  constructor(
    readonly gold: GoldDocument,
    readonly explained: Explained,
  ) {
    this.alignment = align(gold, explained.analysis.table.participants);
  }

  /** Annotated entity of a participant; one that is only implied has no place in the text to go by. */
  entityOf(participant: Participant): string | null {
    return participant.start < 0
      ? this.alignment.ofEntity(participant.entity.id)
      : this.alignment.of(participant);
  }

  /** Which way a pair of actors is that of an annotated claim, if it is. */
  direction(claim: GoldClaim, source: Participant, target: Participant): Direction | null {
    const s = this.entityOf(source);
    const t = this.entityOf(target);
    if (s === claim.source && t === claim.target) return 'same';
    if (s === claim.target && t === claim.source) return MUTUAL.has(claim.type) ? 'same' : 'reverse';
    return null;
  }

  /** Those who may take part in claims: places, and what belongs to a title or body, may not. */
  actors(sentence: FacingSentence): Actor[] {
    return sentence.weighed.flatMap(({ view }) =>
      view.actors.filter((actor) => !actor.attached || actor.participant.start < 0),
    );
  }

  sentences(): FacingSentence[] {
    const { gold, explained } = this;
    const home = explained.weighed.map(({ view }) => sentenceOf(gold, view.range.start, view.range.end));
    return gold.sentences.map(({ start, end }, n) => {
      const weighed = explained.weighed.filter((_, i) => home[i] === n);
      const numbers = new Set(weighed.map(({ view }) => view.sentence));
      return {
        text: gold.text.slice(start, end),
        claims: gold.claims.filter((claim) => claim.sentence === n),
        weighed,
        scored: weighed.flatMap(({ scored }) => scored),
        found: explained.found.filter((claim) => numbers.has(claim.sentence)),
      };
    });
  }
}
