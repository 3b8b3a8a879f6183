/** The trained forests of relation extraction and the thresholds that go with them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledForest, type Forest } from './forest.ts';

export interface ClaimModel {
  claim: Forest;
  /** Of the second look, see contest. */
  contest: Forest;
  negation: Forest;
  irrealis: Forest;
  /** Share of each sense's occurrences that tell a claim, by sense key (see frames). */
  reliability: Record<string, number>;
  thresholds: {
    /** Least probability for a claim to stand. */
    claim: number;
    /** Least probability for a second type on a pair that has one. */
    second: number;
    negation: number;
    irrealis: number;
  };
}

export const CLAIM_MODEL_FILE = join(import.meta.dirname, 'model', 'claims.json');

/** The model ready for use. */
export interface ClaimScorer {
  claim: CompiledForest;
  contest: CompiledForest;
  negation: CompiledForest;
  irrealis: CompiledForest;
  reliability: Record<string, number>;
  thresholds: ClaimModel['thresholds'];
}

export function loadClaimScorer(file: string = CLAIM_MODEL_FILE): ClaimScorer {
  const model = JSON.parse(readFileSync(file, 'utf8')) as ClaimModel;
  return {
    claim: new CompiledForest(model.claim),
    contest: new CompiledForest(model.contest),
    negation: new CompiledForest(model.negation),
    irrealis: new CompiledForest(model.irrealis),
    reliability: model.reliability,
    thresholds: model.thresholds,
  };
}

/** Writes a model, one tree a line. */
export function saveClaimModel(model: ClaimModel, file: string = CLAIM_MODEL_FILE): void {
  const forest = ({ features, bias, trees }: Forest): string =>
    `{"features":${JSON.stringify(features)},"bias":${bias},"trees":[\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]}`;
  writeFileSync(
    file,
    `{"thresholds":${JSON.stringify(model.thresholds)},\n"reliability":${JSON.stringify(model.reliability, null, 0).replaceAll(',"', ',\n"')},\n"claim":${forest(model.claim)},\n"contest":${forest(model.contest)},\n"negation":${forest(model.negation)},\n"irrealis":${forest(model.irrealis)}}\n`,
  );
}
