/** The parts of a parsed sentence. */
import type { WordReading } from '../lexicon/cue-index.ts';
import type { Participant } from '../resolve/mentions.ts';
import type { SentenceRange } from '../text/sentences.ts';
import type { Implied } from './focus.ts';

export type TokenClass =
  | 'verb'
  | 'prep'
  | 'sub'
  | 'rel'
  | 'comma'
  | 'quote'
  | 'conj'
  | 'name'
  | 'noun'
  | 'number';

export interface CueAt {
  at: number;
  readings: WordReading[];
}

/** A participant as the sentence places it. */
export interface Actor {
  participant: Participant;
  /** A nationality adjective that is no mention of its own. */
  adjective: boolean;
  /** Part of a title or body that names something else. */
  attached: boolean;
  /** Governing preposition, `none` without one. */
  prep: string;
  /** Nouns between the preposition (or the verb) and the name: مواقع, مسلحي. */
  owned: number;
  /** Position in its coordination (0 = first or alone) and the index of the first. */
  chain: number;
  head: number;
  /** Set where the sentence does not name the actor, see focus. */
  implied?: Implied;
}

export interface SentenceView {
  sentence: number;
  range: SentenceRange;
  classes: TokenClass[];
  /** Key of each token, see word-key. */
  keys: string[];
  /** Coarse and fine group of each token, see word-key. */
  groups: (readonly [string, string])[];
  /** The nearest verb before each token, -1 without one. */
  verbBefore: number[];
  cues: CueAt[];
  actors: Actor[];
  /** Tokens of light verbs and of verbs of speech. */
  light: number[];
  speech: { at: number; reading: WordReading; kind: string }[];
}
