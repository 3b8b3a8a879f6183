/** What `silat changes` answers: each change, and the sentences behind the surest. */
import type { ChangeSide, ChangesView, Evidence } from '../../graph/server/api.ts';
import { evidenceLines } from '../actor/describe.ts';
import type { Context } from '../context.ts';
import { nameIn, type Report } from '../output/sections.ts';

/** By numbers of events. */
const sideText = (context: Context, { events, net }: ChangeSide): string =>
  events === 0 ? '–' : `${context.number(net)} (${context.number(events)})`;

/** @param evidence of the surest changes */
export function changesReport(context: Context, view: ChangesView, evidence: readonly Evidence[]): Report {
  const { title, column, kinds, asked } = context.messages.alliances;
  const { period, previous } = view;
  return {
    lines: [asked(context.number(view.tested))],
    sections: [
      {
        title: title.changes(period.from, period.to, previous.from, previous.to),
        header: [column.a, column.b, column.kind, column.before, column.after, column.chance],
        rows: view.changes.map(({ a, b, kind, before, after, chance }) => [
          ...[nameIn(context, a), nameIn(context, b), kinds[kind]],
          ...[sideText(context, before), sideText(context, after), chance.toPrecision(2)],
        ]),
      },
    ],
    after: evidence.flatMap((claim) => evidenceLines(context, claim)),
    whole: view,
    main: view.changes.map(({ a, b, kind, chance, before, after, claims }) => ({
      ...{ kind, a: a.id, aName: a.name, b: b.id, bName: b.name, chance },
      ...{
        eventsBefore: before.events,
        netBefore: before.net,
        eventsAfter: after.events,
        netAfter: after.net,
      },
      claims: claims.join(' '),
    })),
  };
}
