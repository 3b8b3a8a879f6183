/** Reads and writes the tagger's weights. */
import { join } from 'node:path';
import { entryLines, readWeights, writeWeights } from '../weights.ts';
import type { TaggerModel } from './tagger.ts';

export const TAGGER_MODEL_FILE = join(import.meta.dirname, 'model', 'tagger.json.gz');

export function loadTaggerModel(file: string = TAGGER_MODEL_FILE): TaggerModel {
  return readWeights(file) as TaggerModel;
}

export function saveTaggerModel(model: TaggerModel, file: string = TAGGER_MODEL_FILE): void {
  writeWeights(
    file,
    `{"transitions":${JSON.stringify(model.transitions)},\n"features":{\n${entryLines(model.features)}\n}}\n`,
  );
}
