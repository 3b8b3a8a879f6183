/** What a comparison with annotations says, as lines for the terminal. */
import {
  type Comparison,
  type ComparisonCounts,
  MISS_REASONS,
  type MissedClaim,
  SURPLUS_REASONS,
  type SurplusClaim,
} from '../../ingest/explain/compared.ts';
import type { Context } from '../context.ts';
import { isolateIf } from '../terminal/bidi.ts';
import { renderTable } from '../terminal/table.ts';

const PERCENT = 100;

function pairOf(context: Context, { source, target, type }: MissedClaim | SurplusClaim): string {
  const quote = (text: string): string => isolateIf(context.io.stdout.isTTY === true, text);
  return `${quote(source)} ${type} ${quote(target)}`;
}

function missLine(context: Context, miss: MissedClaim): string {
  const { explain } = context.messages;
  const facts = [
    ...(miss.trigger === null ? [] : [`«${miss.trigger}»`]),
    ...(miss.detail === null ? [] : [miss.detail]),
    ...(miss.confidence === null ? [] : [context.number(miss.confidence)]),
  ];
  const more = facts.length === 0 ? '' : ` (${facts.join('; ')})`;
  return `  ${pairOf(context, miss)}: ${explain.misses[miss.reason]}${more}`;
}

function surplusLine(context: Context, surplus: SurplusClaim): string {
  const why = context.messages.explain.surpluses[surplus.reason];
  return `  ${pairOf(context, surplus)}: ${why} («${surplus.cue}»; ${context.number(surplus.confidence)})`;
}

/** The claims missed and those told in vain, each under its sentence. */
export function comparisonLines(context: Context, { doc, missed, surplus }: Comparison): string[] {
  const { explain } = context.messages;
  const section = <Claim extends { text: string }>(
    title: string,
    claims: readonly Claim[],
    line: (claim: Claim) => string,
  ): string[] => {
    if (claims.length === 0) return [];
    const lines = claims.flatMap((claim, i) =>
      claims[i - 1]?.text === claim.text ? [line(claim)] : [`- ${claim.text}`, line(claim)],
    );
    return [title, ...lines];
  };
  return [
    `── ${explain.annotated}: ${doc}`,
    ...section(explain.missed, missed, (claim) => missLine(context, claim)),
    ...section(explain.told, surplus, (claim) => surplusLine(context, claim)),
    '',
  ];
}

/** The counts by reason over everything that was compared. */
export function countLines(context: Context, counts: ComparisonCounts): string[] {
  const { explain } = context.messages;
  const table = (title: string, rows: readonly (readonly [string, number])[]): string[] => {
    const total = rows.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0) return [];
    const cells = rows
      .filter(([, count]) => count > 0)
      .toSorted((a, b) => b[1] - a[1])
      .map(([reason, count]) => [
        reason,
        context.number(count),
        `${context.number(Math.round((count / total) * PERCENT))}%`,
      ]);
    const options = { terminal: context.io.stdout.isTTY === true, columns: context.io.stdout.columns };
    const { columns, terminal } = options;
    const header = [title, explain.count, explain.share];
    const size = columns === undefined ? { terminal } : { terminal, columns };
    return ['', renderTable(header, cells, size).trimEnd()];
  };
  const heads = [
    `${explain.documents}: ${context.number(counts.documents)}`,
    `${explain.claims}: ${context.number(counts.annotated)}`,
    `${explain.right}: ${context.number(counts.right)}`,
  ];
  return [
    `── ${explain.counts}`,
    heads.join('; '),
    ...table(
      explain.missed,
      MISS_REASONS.map((reason) => [explain.misses[reason], counts.missed[reason]] as const),
    ),
    ...table(
      explain.told,
      SURPLUS_REASONS.map((reason) => [explain.surpluses[reason], counts.surplus[reason]] as const),
    ),
  ];
}
