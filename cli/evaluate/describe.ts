/** An evaluation as tables for a person, or as JSON for programs. */
import type { Evaluation, SentenceDifferences } from '../../ingest/evaluate/index.ts';
import { FIGURES } from '../../ingest/evaluate/index.ts';
import type { Context } from '../context.ts';
import { formatShare } from '../terminal/numbers.ts';
import { renderTable } from '../terminal/table.ts';
import { differenceLines } from './differences.ts';

function table(context: Context, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const { isTTY, columns } = context.io.stdout;
  return renderTable(header, rows, { terminal: isTTY === true, columns });
}

function figureTable(context: Context, { figures }: Evaluation): string {
  const { evaluate: label } = context.messages;
  const share = (value: number): string => formatShare(context.language, value);
  const header = [
    label.figure,
    label.precision,
    label.recall,
    label.f1,
    label.gold,
    label.found,
    label.right,
  ];
  const rows = FIGURES.map((name) => {
    const { precision, recall, f1, gold, found, right } = figures[name];
    const counts = [gold, found, right].map((count) => context.number(count));
    return [label.figures[name], share(precision), share(recall), share(f1), ...counts];
  });
  return table(context, header, rows);
}

function calibrationTable(context: Context, { calibration }: Evaluation): string {
  const { evaluate: label } = context.messages;
  const header = [label.confidence, label.mean, label.claims, label.right, label.shareRight];
  const rows = calibration.map(({ from, to, claims, right, meanConfidence, shareRight }) => [
    `${context.number(from)} - ${context.number(to)}`,
    formatShare(context.language, meanConfidence),
    context.number(claims),
    context.number(right),
    formatShare(context.language, shareRight),
  ]);
  return `${label.calibration}\n${table(context, header, rows)}`;
}

/** The first so many differences; a sentence is kept with as many of its own as are left. */
function first(sentences: readonly SentenceDifferences[], most: number): SentenceDifferences[] {
  let left = most;
  return sentences.flatMap((sentence) => {
    const differences = sentence.differences.slice(0, left);
    left -= differences.length;
    return differences.length > 0 ? [{ ...sentence, differences }] : [];
  });
}

const countOf = (sentences: readonly SentenceDifferences[]): number =>
  sentences.reduce((sum, { differences }) => sum + differences.length, 0);

/**
 * @param errors most missed and invented claims to show
 * @returns lines with their line feeds
 */
export function evaluationText(context: Context, evaluation: Evaluation, errors: number): string {
  const { evaluate: label } = context.messages;
  const shown = first(evaluation.differences, errors);
  const rest = countOf(evaluation.differences) - countOf(shown);
  const parts = [
    `${label.documents(context.number(evaluation.documents))}\n`,
    figureTable(context, evaluation),
    ...(evaluation.calibration.length > 0 ? [calibrationTable(context, evaluation)] : []),
    ...(shown.length > 0 ? [`${label.differences}\n`] : []),
    ...shown.map((sentence) => differenceLines(context, sentence)),
    ...(shown.length > 0 && rest > 0 ? [`${label.more(context.number(rest))}\n`] : []),
  ];
  return parts.join('\n');
}

/** All figures by their English names; `differences` as many as were asked for. */
export function evaluationJson(_context: Context, evaluation: Evaluation, errors: number): string {
  const { documents, figures, calibration, differences } = evaluation;
  const shown = first(differences, errors);
  return `${JSON.stringify({ documents, figures, calibration, differences: shown }, null, 2)}\n`;
}
