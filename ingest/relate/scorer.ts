/** The trained forests of relation extraction and the thresholds that go with them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Forest } from './forest.ts';

export interface ClaimModel {
  claim: Forest;
  negation: Forest;
  irrealis: Forest;
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

export function loadClaimModel(file: string = CLAIM_MODEL_FILE): ClaimModel {
  return JSON.parse(readFileSync(file, 'utf8')) as ClaimModel;
}

/** Writes a model, one tree a line. */
export function saveClaimModel(model: ClaimModel, file: string = CLAIM_MODEL_FILE): void {
  const forest = ({ features, bias, trees }: Forest): string =>
    `{"features":${JSON.stringify(features)},"bias":${bias},"trees":[\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]}`;
  writeFileSync(
    file,
    `{"thresholds":${JSON.stringify(model.thresholds)},\n"claim":${forest(model.claim)},\n"negation":${forest(model.negation)},\n"irrealis":${forest(model.irrealis)}}\n`,
  );
}
