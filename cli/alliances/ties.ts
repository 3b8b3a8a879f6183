/** Signed ties in words and rows. */
import type { SignedTieView } from '../../graph/server/api.ts';
import type { Context } from '../context.ts';
import { nameIn, type Section } from '../output/sections.ts';

const periodOf = (first: string | null, last: string | null): string =>
  first === last ? (first ?? '') : `${first ?? ''} – ${last ?? ''}`;

/** Ties with their nets, intervals, and what they rest on. */
export function tieSection(context: Context, title: string, ties: readonly SignedTieView[]): Section {
  const { column, onlyIn } = context.messages.alliances;
  const n = (value: number): string => context.number(value);
  return {
    title,
    header: [column.a, column.b, column.net, column.interval, column.events, column.outlets, column.period],
    rows: ties.map((tie) => [
      ...[nameIn(context, tie.a), nameIn(context, tie.b), n(tie.net), `${n(tie.low)} … ${n(tie.high)}`],
      n(tie.events),
      tie.soleOutlet === null ? n(tie.outlets) : onlyIn(tie.soleOutlet),
      periodOf(tie.first, tie.last),
    ]),
  };
}

/** A tie as plain values, for programs. */
export function tieRow(tie: SignedTieView): Record<string, string | number | null> {
  const { a, b, ...figures } = tie;
  return {
    ...{ a: a.id, aName: a.name, aNameEn: a.nameEn, b: b.id, bName: b.name, bNameEn: b.nameEn },
    ...figures,
  };
}
