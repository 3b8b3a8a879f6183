/** Reads and writes the tagger's weights. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggerModel } from './tagger.ts';

export const TAGGER_MODEL_FILE = join(import.meta.dirname, 'model', 'tagger.json');

export function loadTaggerModel(file: string = TAGGER_MODEL_FILE): TaggerModel {
  return JSON.parse(readFileSync(file, 'utf8')) as TaggerModel;
}

/** Writes a model, one feature a line, so that changes can be read. */
export function saveTaggerModel(model: TaggerModel, file: string = TAGGER_MODEL_FILE): void {
  const features = Object.entries(model.features).map(
    ([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`,
  );
  writeFileSync(
    file,
    `{"transitions":${JSON.stringify(model.transitions)},\n"features":{\n${features.join(',\n')}\n}}\n`,
  );
}
