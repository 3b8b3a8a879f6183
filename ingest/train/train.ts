/**
 * `npm run train -- [GOLD_DIR...]`: learns the tagger and the claim scorer and writes their weights. It learns from
 * the project's own annotated texts, from the lexicon's example sentences and from the folders given. The claim scorer
 * learns from names found by taggers that had not seen the text (folds), as in use. The same texts give the same
 * files, byte for byte.
 */
import { type Lexicon, loadLexicon } from '../lexicon/load.ts';
import { saveTaggerModel } from '../recognise/model.ts';
import { Tagger, type TaggerModel } from '../recognise/tagger.ts';
import { RELIABILITY } from '../relate/candidates.ts';
import { Frames, RELIABILITY_PRIOR, senseKey } from '../relate/frames.ts';
import { MODALITY_FEATURES } from '../relate/modality.ts';
import { saveClaimModel } from '../relate/scorer.ts';
import { BOOST_DEFAULTS, trainForest } from './boost.ts';
import { addClaimRows, type CandidateRow, type ClaimData } from './claim-data.ts';
import { exampleDocuments } from './examples.ts';
import { type GoldDocument, readGold } from './gold.ts';
import { learnClaims } from './learn-claims.ts';
import { readOwnTexts } from './markup.ts';
import { PERCEPTRON_DEFAULTS, trainTagger } from './perceptron.ts';
import { learnReliability } from './reliability.ts';
import { taggedSentences } from './tagger-data.ts';

const FOLDS = 4;
const FOLD_EPOCHS = 6;
const MODALITY_OPTIONS = { ...BOOST_DEFAULTS, trees: 80, depth: 3, minWeight: 1 };
const THRESHOLDS = { claim: 0.3, second: 0.45, negation: 0.5, irrealis: 0.45 };

const started = performance.now();
const log = (text: string): void =>
  console.error(`${text} (${Math.round((performance.now() - started) / 1000)} s)`);

function emptyData(): ClaimData {
  return { candidates: [], modality: [], gold: 0, proposedDyads: 0, proposedTypes: 0 };
}

/** Candidates of every text, found with a tagger that was trained on the other folds. */
function foldedData(
  lexicon: Lexicon,
  frames: Frames,
  gold: readonly GoldDocument[],
  byDocument: ReturnType<typeof taggedSentences>[],
): ClaimData {
  const data = emptyData();
  const options = { ...PERCEPTRON_DEFAULTS, epochs: FOLD_EPOCHS };
  for (let fold = 0; fold < FOLDS; fold++) {
    const tagger = new Tagger(
      lexicon,
      trainTagger(byDocument.filter((_, i) => i % FOLDS !== fold).flat(), options),
    );
    for (const [i, document] of gold.entries())
      if (i % FOLDS === fold) addClaimRows(data, frames, tagger, document, i);
    log(`fold ${fold + 1} of ${FOLDS}: ${data.candidates.length} candidates`);
  }
  log(
    `annotated claims ${data.gold}; pairs proposed ${data.proposedDyads}, with their type ${data.proposedTypes}`,
  );
  return data;
}

/** Rows of the lexicon's examples, with reliabilities as learned from the texts. */
function exampleData(
  lexicon: Lexicon,
  frames: Frames,
  model: TaggerModel,
  reliability: Record<string, number>,
  offset: number,
): CandidateRow[] {
  const data = emptyData();
  const tagger = new Tagger(lexicon, model);
  for (const [i, document] of exampleDocuments(lexicon).entries())
    addClaimRows(data, frames, tagger, document, offset + i, false);
  for (const { candidate } of data.candidates) {
    candidate.features[RELIABILITY] = reliability[senseKey(candidate.cue.row)] ?? RELIABILITY_PRIOR;
  }
  return data.candidates;
}

const lexicon = loadLexicon();
const gold = [...process.argv.slice(2).flatMap(readGold), ...readOwnTexts()];
const byDocument = gold.map((document) => taggedSentences(lexicon, [document]));
const model = trainTagger(byDocument.flat());
saveTaggerModel(model);
log(`tagger: ${gold.length} texts, ${Object.keys(model.features).length} features`);

const frames = new Frames(lexicon);
const data = foldedData(lexicon, frames, gold, byDocument);
const reliability = learnReliability(data.candidates.filter((row) => row.label >= 0));
const examples = exampleData(lexicon, frames, model, reliability, gold.length);
const { claim, contest } = learnClaims(data.candidates, examples, log);

const polarity = data.modality.map((row) => row.vector);
const negation = trainForest(
  polarity,
  data.modality.map((row) => Number(row.negated)),
  MODALITY_FEATURES,
  MODALITY_OPTIONS,
);
const irrealis = trainForest(
  polarity,
  data.modality.map((row) => Number(row.irrealis)),
  MODALITY_FEATURES,
  MODALITY_OPTIONS,
);
saveClaimModel({ claim, contest, negation, irrealis, reliability, thresholds: THRESHOLDS });
log(`polarity: ${polarity.length} rows`);
