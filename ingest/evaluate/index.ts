/** The door of evaluation: annotated texts and records in, figures out. */
export type { CalibrationBin } from './calibration.ts';
export type { Difference, SentenceDifferences } from './differences.ts';
export { type Evaluation, evaluate } from './evaluate.ts';
export { FIGURES, type Figure, type FigureName } from './figures.ts';
export { documentName, readRecords, type ScoredRecord } from './records.ts';
export { readTexts } from './texts.ts';
