/** What `silat balance` answers. */
import type { BalanceView } from '../../graph/server/api.ts';
import type { Context } from '../context.ts';
import { nameIn, type Report } from '../output/sections.ts';
import { tieRow, tieSection } from './ties.ts';

function shareLines(context: Context, view: BalanceView): string[] {
  const { balance, weakBalance, noTriads } = context.messages.alliances;
  const n = (value: number | null): string => context.number(value ?? 0);
  if (view.balance === null) return [noTriads];
  return [
    balance(n(view.balance), n(view.expectedBalance)),
    weakBalance(n(view.weakBalance), n(view.expectedWeakBalance)),
  ];
}

/** Triads, the line index of frustration, and what is out of balance. */
export function balanceReport(context: Context, view: BalanceView): Report {
  const { title, column, signs, frustration, between } = context.messages.alliances;
  const { lower, upper, exact } = view.frustration;
  const n = (value: number): string => context.number(value);
  const least = exact ? n(upper) : between(n(lower), n(upper));
  return {
    lines: [...shareLines(context, view), frustration(least, n(view.ties))],
    sections: [
      {
        title: title.triads,
        header: [column.kind, column.count, column.expected],
        rows: view.triads.map(({ kind, count, expected }) => [kind, n(count), n(Math.round(expected))]),
      },
      tieSection(context, title.oddTies, view.oddTies),
      {
        title: title.brokenTriads,
        header: [column.a, column.b, column.third, '1–2', '1–3', '2–3'],
        rows: view.brokenTriads.map((triad) => [
          ...triad.actors.map((actor) => nameIn(context, actor)),
          ...triad.signs.map((sign) => signs[sign]),
        ]),
      },
    ],
    whole: view,
    main: view.oddTies.map(tieRow),
  };
}
