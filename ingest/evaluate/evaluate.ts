/**
 * Scores records against annotated texts: compare each text, count in every view, divide once at the end. The
 * definitions are told in docs/quality.md.
 */
import type { GoldDocument } from '../train/gold.ts';
import { BCubed } from './b-cubed.ts';
import { Calibration, type CalibrationBin } from './calibration.ts';
import { type Comparison, compare } from './compare.ts';
import { differencesOf, type SentenceDifferences } from './differences.ts';
import { FIGURES, type Figure, type FigureName, Tally } from './figures.ts';
import type { ScoredRecord } from './records.ts';
import { CLAIM_VIEWS, keyOf } from './views.ts';

export interface Evaluation {
  documents: number;
  figures: Record<FigureName, Figure>;
  /** Empty where records tell no confidence. */
  calibration: CalibrationBin[];
  /** Sentences whose claims differ, text by text. */
  differences: SentenceDifferences[];
}

type TallyName = Exclude<FigureName, 'entities resolved (B-cubed)'>;

/** Claims told twice in a sentence count once, with the higher confidence. */
function addCalibration(calibration: Calibration, { goldClaims, foundClaims }: Comparison): void {
  const annotated = new Set(goldClaims.map((claim) => keyOf('claims, by PLOVER type', claim)));
  const surest = new Map<string, number>();
  for (const claim of foundClaims) {
    const { confidence } = claim.record;
    if (confidence === null || confidence === undefined) continue;
    const key = keyOf('claims, by PLOVER type', claim);
    surest.set(key, Math.max(confidence, surest.get(key) ?? 0));
  }
  for (const [key, confidence] of surest) calibration.add(confidence, annotated.has(key));
}

function addCounts(tally: (name: TallyName) => Tally, comparison: Comparison): void {
  const { gold, record, goldClaims, foundClaims } = comparison;
  const span = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;
  const typed = (mention: { start: number; end: number; type: string }): string =>
    `${span(mention)} ${mention.type}`;
  tally('mentions, exact span and type').add(gold.mentions.map(typed), record.mentions.map(typed));
  tally('mentions, exact span').add(gold.mentions.map(span), record.mentions.map(span));
  for (const view of CLAIM_VIEWS)
    tally(view).add(
      new Set(goldClaims.map((claim) => keyOf(view, claim))),
      new Set(foundClaims.map((claim) => keyOf(view, claim))),
    );
  tally('affiliations').add(new Set(comparison.goldAffiliations), new Set(comparison.foundAffiliations));
}

/**
 * @param documents annotated texts
 * @param records by the texts' names; a text without a record counts as all missed
 */
export function evaluate(
  documents: readonly GoldDocument[],
  records: ReadonlyMap<string, ScoredRecord>,
): Evaluation {
  const tallies = new Map(FIGURES.map((name) => [name, new Tally()]));
  const entities = new BCubed();
  const calibration = new Calibration();
  const differences: SentenceDifferences[] = [];
  for (const gold of documents) {
    const comparison = compare(gold, records.get(gold.doc));
    addCounts((name) => tallies.get(name)!, comparison);
    entities.add(gold, comparison.record.mentions, comparison.alignment.mentions);
    addCalibration(calibration, comparison);
    differences.push(...differencesOf(comparison));
  }
  const figures = FIGURES.map((name) => [
    name,
    name === 'entities resolved (B-cubed)' ? entities.figure() : tallies.get(name)!.figure(),
  ]);
  return {
    documents: documents.length,
    figures: Object.fromEntries(figures) as Record<FigureName, Figure>,
    calibration: calibration.table(),
    differences,
  };
}
