/**
 * What an explanation says: all that the extractor saw in a document, and what became of it. Plain data, so that it
 * can be written as JSON as it stands. Sentences are numbered from 1, as people count them.
 */
import type { CueKind } from '../lexicon/cue-index.ts';
import type { EntityType, Resolution, Span } from '../record.ts';
import type { EventType } from '../relate/plover.ts';
import type { Slot } from '../relate/slots.ts';
import type { TokenClass } from '../relate/view.ts';

export interface ExplainedToken extends Span {
  text: string;
  /** Folded: what is looked up in the lexicon. */
  form: string;
  class: TokenClass;
}

export interface ExplainedName extends Span {
  text: string;
  type: EntityType;
  entity: string;
  name: string;
  how: Resolution;
}

/** Somebody who may take part in a claim, as the sentence shows it. */
export interface ExplainedActor {
  /** As written; the entity's name where the sentence only implies it. */
  text: string;
  entity: string;
  /** Understood from an earlier sentence. */
  implied: boolean;
}

/**
 * What became of a sense: `weighed` (its pairs were scored), or not, because the sentence has fewer than two actors,
 * because none of its `with` words stands near, because grammar asks for another reading of the word (verb or noun), or
 * because the word is unlikely to tell this type here.
 */
export type SenseFate = 'weighed' | 'few-actors' | 'with-missing' | 'other-reading' | 'unlikely';

/**
 * What became of a pair: it `stands` as a claim; or its score is below the threshold, and of those `better-cue` marks
 * where another cue has slots that fit the same pair better; or a surer claim already tells the same
 * (`already-told`); or the pair has a claim and the score is not enough for a second one (`second-claim`).
 */
export type PairOutcome = 'stands' | 'below-threshold' | 'better-cue' | 'already-told' | 'second-claim';

export interface ExplainedPair {
  source: ExplainedActor;
  target: ExplainedActor;
  /** 0 to 1. */
  confidence: number;
  outcome: PairOutcome;
  /** Only where it stands. */
  claim: { negated: boolean; irrealis: boolean; by: string | null } | null;
}

export interface ExplainedSense {
  lemma: string;
  type: EventType;
  mode: string | null;
  kind: CueKind;
  fate: SenseFate;
  /** Slots that the lexicon wants filled, as its cells have them. */
  wants: { source: readonly string[]; target: readonly string[]; with: readonly string[] };
  /** Listed in the tables, or a type that the model gives a word. */
  listed: boolean;
  /** Probability that the word tells this type here, 0 to 1; null where it was not asked. */
  likelihood: number | null;
  /** Each actor with its slot (null where it is only implied), and how likely it is the source and the target. */
  slots: {
    actor: ExplainedActor;
    slot: Slot | null;
    preposition: string | null;
    source: number;
    target: number;
  }[];
  /** How many pairs were scored, and the best of them. */
  weighed: number;
  pairs: ExplainedPair[];
}

export interface ExplainedCue extends Span {
  text: string;
  senses: ExplainedSense[];
}

export interface ExplainedAttribution {
  /** Id of whom the text gives as its source. */
  entity: string;
  name: string;
  /** The words that it holds for. */
  holdsFor: string;
}

export interface ExplainedSentence extends Span {
  number: number;
  text: string;
  tokens: ExplainedToken[];
  names: ExplainedName[];
  cues: ExplainedCue[];
  attributions: ExplainedAttribution[];
}

export interface Thresholds {
  claim: number;
  second: number;
}

export interface Explanation {
  doc: string;
  thresholds: Thresholds;
  sentences: ExplainedSentence[];
}
