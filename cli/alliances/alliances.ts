/** What `silat alliances` answers. */
import type { AlliancesView, BlocView, ConflictSent } from '../../graph/server/api.ts';
import type { Context } from '../context.ts';
import { listed, nameIn, type Report, type Section } from '../output/sections.ts';
import { tieRow, tieSection } from './ties.ts';

/** Members that a bloc is shown with. */
const SHOWN_MEMBERS = 6;

function blocSection(context: Context, blocs: readonly BlocView[]): Section {
  const { title, column } = context.messages.alliances;
  return {
    title: title.blocs,
    header: [column.bloc, column.members, column.most],
    rows: blocs.map(({ name, nameEn, members }) => [
      context.language === 'ar' ? name : nameEn,
      context.number(members.length),
      listed(
        context,
        members
          .slice(0, SHOWN_MEMBERS)
          .map(({ actor, strength }) => `${nameIn(context, actor)} ${context.number(strength)}`),
      ),
    ]),
  };
}

function sentSection(context: Context, title: string, actors: readonly ConflictSent[]): Section {
  const { column } = context.messages.alliances;
  return {
    title,
    header: [column.actor, column.sent, column.received],
    rows: actors.map(({ actor, sent, received }) => [
      ...[nameIn(context, actor), context.number(sent), context.number(received)],
    ]),
  };
}

/** Ties, blocs and roles. */
export function alliancesReport(context: Context, view: AlliancesView): Report {
  const { title, column, counts } = context.messages.alliances;
  const { mediators, brokers, instigators, targets } = view.roles;
  const n = (value: number): string => context.number(value);
  return {
    lines: [counts(n(view.actors), n(view.ties))],
    sections: [
      blocSection(context, view.blocs),
      tieSection(context, title.allies, view.allies),
      tieSection(context, title.opponents, view.opponents),
      {
        title: title.mediators,
        header: [column.actor, column.conflicts, column.between],
        rows: mediators.map(({ actor, conflicts, between }) => [
          ...[nameIn(context, actor), n(conflicts)],
          listed(
            context,
            between.map(([a, b]) => `${nameIn(context, a)} – ${nameIn(context, b)}`),
          ),
        ]),
      },
      {
        title: title.brokers,
        header: [column.actor, column.betweenness, column.constraint],
        rows: brokers.map(({ actor, betweenness, constraint }) => [
          ...[nameIn(context, actor), n(betweenness), n(constraint)],
        ]),
      },
      sentSection(context, title.instigators, instigators),
      sentSection(context, title.targets, targets),
    ],
    whole: view,
    main: [...view.allies, ...view.opponents].map(tieRow),
  };
}
