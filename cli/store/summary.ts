/** What a build made, in lines for a person. */
import type { BuildSummary } from '../../graph/index.ts';
import type { EventType } from '../../ingest/vocabulary.ts';
import type { Context } from '../context.ts';
import { formatSeconds } from '../terminal/numbers.ts';

const TYPES_PER_LINE = 5;

/** @param elapsedMs null when nothing was built: no time is shown */
export function summaryLines(context: Context, summary: BuildSummary, elapsedMs: number | null): string[] {
  const { summary: label, types } = context.messages;
  const n = (value: number): string => context.number(value);
  const comma = context.language === 'ar' ? '، ' : ', ';
  const byType = (Object.entries(summary.claimsByType) as [EventType, number][])
    .filter(([, claims]) => claims > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([type, claims]) => `${types[type]} ${n(claims)}`);
  const typeLines: string[] = [];
  for (let i = 0; i < byType.length; i += TYPES_PER_LINE) {
    typeLines.push(`  ${byType.slice(i, i + TYPES_PER_LINE).join(comma)}`);
  }
  const copies = summary.copies > 0 ? ` (${label.duplicates}: ${n(summary.copies)})` : '';
  const time =
    elapsedMs === null
      ? []
      : [`${label.time}: ${formatSeconds(context.language, elapsedMs)} ${label.seconds}`];
  return [
    `${label.documents}: ${n(summary.documents)}${copies}`,
    `${label.sentences}: ${n(summary.sentences)}`,
    `${label.mentions}: ${n(summary.mentions)}`,
    `${label.actors}: ${n(summary.actors)}`,
    `${label.claims}: ${n(summary.claims)}`,
    ...typeLines,
    `${label.ties}: ${n(summary.ties)}`,
    ...time,
  ];
}
