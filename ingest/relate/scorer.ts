/** The trained forests of relation extraction and the thresholds that go with them. */
import { join } from 'node:path';
import type { Lexicon } from '../lexicon/load.ts';
import { entryLines, readWeights, writeWeights } from '../weights.ts';
import { CuePrior, type CuePriorModel } from './cue-prior.ts';
import { CompiledForest, type Forest } from './forest.ts';
import { CompiledLinear, type LinearModel } from './linear.ts';

export interface ClaimModel {
  /** How often words tell a claim at all. */
  cuePrior: CuePriorModel;
  /** Words as cues, and actors as participants: the proposers. */
  cue: LinearModel;
  argument: LinearModel;
  /** Sources and targets together. */
  pair: LinearModel;
  claim: Forest;
  /** Of the second look, see contest. */
  contest: Forest;
  /** Whether a claim is denied, and whether it is not (yet) real. */
  polarity: LinearModel;
  /** Whether an actor is the one who says it. */
  speaker: Forest;
  thresholds: {
    /** Least probability for a claim to stand. */
    claim: number;
    /** Least probability for a second type on a pair that has one. */
    second: number;
    negation: number;
    irrealis: number;
    speaker: number;
  };
}

export const CLAIM_MODEL_FILE = join(import.meta.dirname, 'model', 'claims.json.gz');

/** The model ready for use. */
export interface ClaimScorer {
  prior: CuePrior;
  cue: CompiledLinear;
  argument: CompiledLinear;
  pair: CompiledLinear;
  claim: CompiledForest;
  contest: CompiledForest;
  polarity: CompiledLinear;
  speaker: CompiledForest;
  thresholds: ClaimModel['thresholds'];
}

export function loadClaimScorer(lexicon: Lexicon, file: string = CLAIM_MODEL_FILE): ClaimScorer {
  const model = readWeights(file) as ClaimModel;
  return {
    prior: new CuePrior(lexicon, model.cuePrior),
    cue: new CompiledLinear(model.cue),
    argument: new CompiledLinear(model.argument),
    pair: new CompiledLinear(model.pair),
    claim: new CompiledForest(model.claim),
    contest: new CompiledForest(model.contest),
    polarity: new CompiledLinear(model.polarity),
    speaker: new CompiledForest(model.speaker),
    thresholds: model.thresholds,
  };
}

/** Writes a model, one tree a line. */
export function saveClaimModel(model: ClaimModel, file: string = CLAIM_MODEL_FILE): void {
  const forest = ({ features, bias, trees }: Forest): string =>
    `{"features":${JSON.stringify(features)},"bias":${bias},"trees":[\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]}`;
  const linear = ({ classes, bias, weights }: LinearModel): string => {
    return `{"classes":${JSON.stringify(classes)},"bias":${JSON.stringify(bias)},"weights":[\n${weights.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}`;
  };
  const counts = ({ all, groups, forms }: CuePriorModel): string =>
    `{"all":${JSON.stringify(all)},"groups":${JSON.stringify(groups)},"forms":{\n${entryLines(forms)}\n}}`;
  writeWeights(
    file,
    `{"thresholds":${JSON.stringify(model.thresholds)},\n"cuePrior":${counts(model.cuePrior)},\n"cue":${linear(model.cue)},\n"argument":${linear(model.argument)},\n"pair":${linear(model.pair)},\n"claim":${forest(model.claim)},\n"contest":${forest(model.contest)},\n"polarity":${linear(model.polarity)},\n"speaker":${forest(model.speaker)}}\n`,
  );
}
