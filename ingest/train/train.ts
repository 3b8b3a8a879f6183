/**
 * `npm run train -- [GOLD_DIR...] [--news NEWS.jsonl.gz]`: learns the tagger and the models of relations and writes their
 * weights. It learns from the project's own annotated texts, from the lexicon's example sentences, from the folders
 * given, and with --news from the standoff annotations of those news. Every model learns from what the ones before it
 * make of texts that they had not seen (folds), as in use. The same texts give the same files, byte for byte.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLexicon } from '../lexicon/load.ts';
import { saveTaggerModel } from '../recognise/model.ts';
import { Tagger } from '../recognise/tagger.ts';
import { ROLES } from '../relate/argument-features.ts';
import { CuePrior } from '../relate/cue-prior.ts';
import { Frames } from '../relate/frames.ts';
import { CompiledLinear, type LinearModel } from '../relate/linear.ts';
import { POLARITIES } from '../relate/modality-features.ts';
import { CUE_CLASSES, type Proposers } from '../relate/proposed-cues.ts';
import { saveClaimModel } from '../relate/scorer.ts';
import { SPEAKER_FEATURES } from '../relate/speaker-features.ts';
import { BOOST_DEFAULTS, trainForest } from './boost.ts';
import { addClaimRows, type ClaimData, emptyData } from './claim-data.ts';
import { exampleDocuments } from './examples.ts';
import { readGold } from './gold.ts';
import { learnClaims } from './learn-claims.ts';
import { learnPrior } from './learn-prior.ts';
import { addLinearRows } from './linear-data.ts';
import { LinearData, LOGISTIC_DEFAULTS, trainLinear } from './logistic.ts';
import { readOwnTexts } from './markup.ts';
import { PERCEPTRON_DEFAULTS, trainTagger } from './perceptron.ts';
import { type ReadText, readText } from './read-text.ts';
import { readStandoff } from './standoff.ts';
import { taggedSentences } from './tagger-data.ts';

/** For names, then for words and participants. */
const TAGGER_FOLDS = 2;
const FOLDS = 3;
const FOLD_EPOCHS = 4;
const SPEAKER_OPTIONS = { ...BOOST_DEFAULTS, trees: 120, depth: 5, minWeight: 3 };
const THRESHOLDS = { claim: 0.42, second: 0.5, negation: 0.5, irrealis: 0.4, speaker: 0.4 };
/** Of questions that may all hold: source and target, denied and unreal. */
const PARTICIPANT_OPTIONS = { ...LOGISTIC_DEFAULTS, link: 'sigmoid' as const };
const STANDOFF = join(import.meta.dirname, 'standoff', 'news.jsonl.gz');

const started = performance.now();
const log = (text: string): void =>
  console.error(`${text} (${Math.round((performance.now() - started) / 1000)} s)`);

const { values, positionals } = parseArgs({
  options: { news: { type: 'string' } },
  allowPositionals: true,
});

const lexicon = loadLexicon();
const standoff = values.news !== undefined && existsSync(STANDOFF) ? readStandoff(STANDOFF, values.news) : [];
const gold = [...positionals.flatMap(readGold), ...readOwnTexts(), ...standoff];
log(`${gold.length} annotated texts, ${standoff.length} of them standoff`);
const byDocument = gold.map((document) => taggedSentences(lexicon, [document]));
const model = trainTagger(byDocument.flat());
saveTaggerModel(model);
log(`tagger: ${Object.keys(model.features).length} features`);

const frames = new Frames(lexicon);

/** Every text, read with a tagger that was trained on the other folds. */
const texts: ReadText[] = [];
for (let fold = 0; fold < TAGGER_FOLDS; fold++) {
  const rest = byDocument.filter((_, i) => i % TAGGER_FOLDS !== fold).flat();
  const tagger = new Tagger(lexicon, trainTagger(rest, { ...PERCEPTRON_DEFAULTS, epochs: FOLD_EPOCHS }));
  for (const [i, document] of gold.entries())
    if (i % TAGGER_FOLDS === fold) texts.push(readText(frames, tagger, document, i));
  log(`read, fold ${fold + 1} of ${TAGGER_FOLDS}`);
}

const cuePrior = learnPrior(frames, texts);
const prior = new CuePrior(lexicon, cuePrior);
const cueData = new LinearData();
const argumentData = new LinearData();
for (const text of texts) addLinearRows(frames, text, prior, cueData, argumentData);
const tagger = new Tagger(lexicon, model);
for (const [i, document] of exampleDocuments(lexicon).entries())
  addLinearRows(frames, readText(frames, tagger, document, -1 - i), prior, cueData, argumentData, false);
log(`${cueData.rows.length} words as cues, ${argumentData.rows.length} actors as participants`);

function learnProposers(use: (document: number) => boolean): { cue: LinearModel; argument: LinearModel } {
  return {
    cue: trainLinear(cueData, CUE_CLASSES, LOGISTIC_DEFAULTS, use),
    argument: trainLinear(argumentData, ROLES, PARTICIPANT_OPTIONS, use),
  };
}

const compiled = ({ cue, argument }: { cue: LinearModel; argument: LinearModel }): Proposers => ({
  prior,
  cue: new CompiledLinear(cue),
  argument: new CompiledLinear(argument),
});

const data: ClaimData = emptyData();
for (let fold = 0; fold < FOLDS; fold++) {
  const proposers = compiled(learnProposers((document) => document < 0 || document % FOLDS !== fold));
  for (const text of texts) if (text.number % FOLDS === fold) addClaimRows(data, frames, proposers, text);
  log(`proposed, fold ${fold + 1} of ${FOLDS}: ${data.candidates.length} candidates`);
}
log(`annotated claims ${data.gold}; pairs proposed ${data.proposedDyads}, with type ${data.proposedTypes}`);
const { pair, claim, contest } = learnClaims(data.candidates, log);

const polarity = trainLinear(data.polarity, POLARITIES, PARTICIPANT_OPTIONS);
const speaker = trainForest(
  data.speakers.map((row) => row.vector),
  data.speakers.map((row) => Number(row.isSpeaker)),
  SPEAKER_FEATURES,
  SPEAKER_OPTIONS,
);
log(`polarity: ${data.polarity.rows.length} rows; speakers: ${data.speakers.length}`);
const proposers = learnProposers(() => true);
saveClaimModel({ cuePrior, ...proposers, pair, claim, contest, polarity, speaker, thresholds: THRESHOLDS });
log('done');
