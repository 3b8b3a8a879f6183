/**
 * `npm run train -- GOLD_DIR...`: learns the tagger and the claim scorer from annotated texts and writes their
 * weights. The claim scorer learns from names found by taggers that had not seen the text (folds), as in use.
 * The same texts give the same files, byte for byte.
 */
import { loadLexicon } from '../lexicon/load.ts';
import { saveTaggerModel } from '../recognise/model.ts';
import { Tagger } from '../recognise/tagger.ts';
import { CANDIDATE_FEATURES } from '../relate/candidates.ts';
import { Frames } from '../relate/frames.ts';
import { MODALITY_FEATURES } from '../relate/modality.ts';
import { saveClaimModel } from '../relate/scorer.ts';
import { BOOST_DEFAULTS, trainForest } from './boost.ts';
import { addClaimRows, type ClaimData } from './claim-data.ts';
import { readGold } from './gold.ts';
import { trainTagger } from './perceptron.ts';
import { taggedSentences } from './tagger-data.ts';

const FOLDS = 4;
const MODALITY_OPTIONS = { ...BOOST_DEFAULTS, trees: 60, depth: 3, minWeight: 1 };
const THRESHOLDS = { claim: 0.4, second: 0.5, negation: 0.5, irrealis: 0.45 };

const dirs = process.argv.slice(2);
const lexicon = loadLexicon();
const gold = dirs.flatMap(readGold);
const started = performance.now();
const log = (text: string): void =>
  console.error(`${text} (${Math.round((performance.now() - started) / 1000)} s)`);

const byDocument = gold.map((document) => taggedSentences(lexicon, [document]));
const model = trainTagger(byDocument.flat());
saveTaggerModel(model);
log(`tagger: ${gold.length} texts, ${Object.keys(model.features).length} features`);

const frames = new Frames(lexicon);
const data: ClaimData = { candidates: [], modality: [], gold: 0, proposedDyads: 0, proposedTypes: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const tagger = new Tagger(lexicon, trainTagger(byDocument.filter((_, i) => i % FOLDS !== fold).flat()));
  for (const [i, document] of gold.entries())
    if (i % FOLDS === fold) addClaimRows(data, frames, tagger, document, i);
  log(`fold ${fold + 1} of ${FOLDS}: ${data.candidates.length} candidates`);
}
log(`annotated claims ${data.gold}, dyads proposed ${data.proposedDyads}, with type ${data.proposedTypes}`);

const rows = data.candidates.filter((row) => row.label >= 0);
const claim = trainForest(
  rows.map((row) => row.candidate.features),
  rows.map((row) => row.label),
  CANDIDATE_FEATURES,
);
log(`claim scorer: ${rows.length} rows, ${rows.filter((row) => row.label === 1).length} annotated`);
const vectors = data.modality.map((row) => row.vector);
const negation = trainForest(
  vectors,
  data.modality.map((row) => Number(row.negated)),
  MODALITY_FEATURES,
  MODALITY_OPTIONS,
);
const irrealis = trainForest(
  vectors,
  data.modality.map((row) => Number(row.irrealis)),
  MODALITY_FEATURES,
  MODALITY_OPTIONS,
);
saveClaimModel({ claim, negation, irrealis, thresholds: THRESHOLDS });
log(`polarity: ${vectors.length} rows`);
