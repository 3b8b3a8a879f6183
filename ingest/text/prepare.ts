/** The first room of the pipeline: a text becomes tokens (glued words parted) and sentences. */
import type { Lexicon } from '../lexicon/load.ts';
import { splitGlued } from './glue.ts';
import { type SentenceRange, sentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

export interface PreparedText {
  tokens: Token[];
  sentences: SentenceRange[];
}

export function prepare(lexicon: Lexicon, text: string): PreparedText {
  const tokens = splitGlued(lexicon, text, tokenize(text));
  return { tokens, sentences: sentences(tokens) };
}
