/**
 * Explains documents: reads them as the extractor does, and keeps what was seen and weighed on the way. What is shown
 * is what happened: the claims are those of extraction, not of a second opinion.
 */
import { type Analysis, analyse } from '../analyse.ts';
import { type Lexicon, loadLexicon } from '../lexicon/load.ts';
import type { SourceDocument } from '../read/document.ts';
import { loadTaggerModel } from '../recognise/model.ts';
import { Tagger } from '../recognise/tagger.ts';
import { type FoundClaim, findClaims, type Weighed } from '../relate/claims.ts';
import { Frames } from '../relate/frames.ts';
import { loadClaimScorer } from '../relate/scorer.ts';
import { explainSentence } from './sentence.ts';
import type { Explanation, Thresholds } from './types.ts';

/** What was seen of a document: the explanation, and what a comparison with annotations needs beside it. */
export interface Explained {
  explanation: Explanation;
  analysis: Analysis;
  weighed: Weighed[];
  found: FoundClaim[];
  thresholds: Thresholds;
}

export interface Explainer {
  explain(document: Pick<SourceDocument, 'doc' | 'text' | 'date'>): Explained;
}

/**
 * Makes an explainer; like an extractor it takes about a second, so make it once.
 * @throws SilatError `lexicon-invalid` when a table of the lexicon is wrong
 */
export function createExplainer(lexicon: Lexicon = loadLexicon()): Explainer {
  const tagger = new Tagger(lexicon, loadTaggerModel());
  const model = loadClaimScorer(lexicon);
  const frames = new Frames(lexicon);
  const thresholds = { claim: model.thresholds.claim, second: model.thresholds.second };
  return {
    explain(document) {
      const analysis = analyse(lexicon, tagger, document);
      const { context, table, prepared } = analysis;
      const weighed: Weighed[] = [];
      const found = findClaims(context, frames, model, prepared.sentences, table, (one) => weighed.push(one));
      const sentences = weighed.map(({ view, cues, scored, attributions }) => {
        const here = found.filter((claim) => claim.sentence === view.sentence);
        const sentence = { context, frames, view, cues, scored, found: here, thresholds };
        return explainSentence(sentence, table.inSentence(view.sentence), attributions);
      });
      return {
        explanation: { doc: document.doc, thresholds, sentences },
        analysis,
        weighed,
        found,
        thresholds,
      };
    },
  };
}
