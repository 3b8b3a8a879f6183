/** What is known of an actor, as text for a person: who it is, its ties, and the sentences behind the strongest. */
import type { ActorView, Evidence, TypeCount } from '../../graph/server/api.ts';
import type { Context } from '../context.ts';
import { listed, nameIn } from '../output/sections.ts';
import { isolateIf } from '../terminal/bidi.ts';
import { renderTable } from '../terminal/table.ts';

/** Actors named together are a hint, not a tie: the first few do. */
const MOST_TOGETHER = 8;

const typesOf = (context: Context, counts: readonly TypeCount[]): string =>
  listed(
    context,
    counts.map(({ type, claims }) => `${context.messages.types[type]} ${context.number(claims)}`),
  );

/** Each actor once, with its roles. */
function affiliationsOf(
  context: Context,
  affiliations: ActorView['affiliations'],
  direction: 'of' | 'has',
): string {
  const roles = new Map<string, string[]>();
  for (const { actor, role, direction: its } of affiliations) {
    if (its !== direction) continue;
    const name = nameIn(context, actor);
    roles.set(name, [...(roles.get(name) ?? []), ...(role === null ? [] : [role])]);
  }
  return listed(
    context,
    [...roles].map(([name, list]) => (list.length > 0 ? `${name} (${listed(context, list)})` : name)),
  );
}

/** Name, kind, other names, affiliations. */
export function headLines(context: Context, { actor, affiliations }: ActorView): string[] {
  const { actor: label, kinds } = context.messages;
  const line = (name: string, value: string | null): string[] => (value ? [`${name}: ${value}`] : []);
  const both = actor.nameEn ? `${actor.name} · ${actor.nameEn}` : actor.name;
  const aliases = actor.aliases.filter((alias) => alias !== actor.name && alias !== actor.nameEn);
  return [
    `${both}  [${actor.id}]`,
    ...line(label.kind, kinds[actor.kind]),
    ...line(label.country, actor.country),
    ...line(label.alsoCalled, listed(context, aliases)),
    ...line(label.mentions, context.number(actor.mentions)),
    ...line(label.of, affiliationsOf(context, affiliations, 'of')),
    ...line(label.has, affiliationsOf(context, affiliations, 'has')),
  ];
}

const periodOf = (first: string | null, last: string | null): string =>
  first === last ? (first ?? '') : `${first ?? ''} – ${last ?? ''}`;

/** The strongest ties as a table. */
export function tieTable(context: Context, view: ActorView, limit: number): string {
  const { actor: label } = context.messages;
  if (view.ties.length === 0) return `${label.noTies}\n`;
  const header = [
    label.actor,
    label.events,
    label.cooperation,
    label.conflict,
    label.doesTo,
    label.getsFrom,
    label.period,
  ];
  const rows = view.ties
    .slice(0, limit)
    .map(({ other, edge, outgoing, incoming }) => [
      nameIn(context, other),
      context.number(edge.weight),
      context.number(edge.cooperation),
      context.number(edge.conflict),
      typesOf(context, outgoing),
      typesOf(context, incoming),
      periodOf(edge.first, edge.last),
    ]);
  const { isTTY, columns } = context.io.stdout;
  return renderTable(header, rows, { terminal: isTTY === true, columns });
}

/** One claim: when, who, what, whom; then its sentence, and where it stands. */
export function evidenceLines(context: Context, claim: Evidence): string[] {
  const { actor: label, types } = context.messages;
  const terminal = context.io.stdout.isTTY === true;
  const arrow = context.language === 'ar' ? '←' : '→';
  const marks = [
    ...(claim.negated ? [label.negated] : []),
    ...(claim.irrealis ? [label.irrealis] : []),
    ...(claim.attributedTo ? [label.attributedTo(nameIn(context, claim.attributedTo))] : []),
  ];
  const what = `${nameIn(context, claim.source)} ${arrow} ${types[claim.type]} ${arrow} ${nameIn(context, claim.target)}`;
  const where = listed(
    context,
    [claim.document.source, claim.document.date, claim.document.doc].filter((part) => part !== null),
  );
  return [
    `${claim.date ?? label.undated}  ${isolateIf(terminal, what)}${marks.length > 0 ? `  (${listed(context, marks)})` : ''}`,
    `    ${isolateIf(terminal, `«${claim.sentence.text.replace(/\s+/g, ' ').trim()}»`)}`,
    `    ${where}`,
  ];
}

/** Whom the actor is named with, without any claim of a tie. */
export function togetherLine(context: Context, view: ActorView): string[] {
  const names = view.coOccurrences.slice(0, MOST_TOGETHER).map(({ other }) => nameIn(context, other));
  return names.length === 0 ? [] : [`${context.messages.actor.coOccurs}: ${listed(context, names)}`];
}
