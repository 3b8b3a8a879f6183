/** Sentences for the tagger's training: cut, looked up, labelled. */
import type { Lexicon } from '../lexicon/load.ts';
import { cover } from '../recognise/cover.ts';
import { sentenceFeatures } from '../recognise/tagger.ts';
import { prepare } from '../text/prepare.ts';
import type { GoldDocument } from './gold.ts';
import { goldLabels } from './labels.ts';
import type { TaggedSentence } from './perceptron.ts';

export function taggedSentences(lexicon: Lexicon, documents: readonly GoldDocument[]): TaggedSentence[] {
  return documents.flatMap((document) => {
    const { tokens, sentences } = prepare(lexicon, document.text);
    const labels = goldLabels(tokens, document.mentions);
    return sentences.map(({ from, to }) => ({
      features: sentenceFeatures(lexicon, tokens, from, to, cover(lexicon, tokens, from, to)),
      labels: labels.slice(from, to),
    }));
  });
}
