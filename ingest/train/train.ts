/**
 * `npm run train -- GOLD_DIR`: learns the tagger (and the claim scorer) from annotated texts and writes their weights.
 * The same texts give the same files, byte for byte.
 */
import { loadLexicon } from '../lexicon/load.ts';
import { saveTaggerModel } from '../recognise/model.ts';
import { readGold } from './gold.ts';
import { trainTagger } from './perceptron.ts';
import { taggedSentences } from './tagger-data.ts';

const dirs = process.argv.slice(2);
const lexicon = loadLexicon();
const gold = dirs.flatMap(readGold);
const started = performance.now();
const sentences = taggedSentences(lexicon, gold);
const model = trainTagger(sentences);
saveTaggerModel(model);
console.error(
  `tagger: ${gold.length} texts, ${sentences.length} sentences, ${Object.keys(model.features).length} features, ${Math.round(performance.now() - started)} ms`,
);
