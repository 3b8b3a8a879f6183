/** `GET /api/alliances`: blocs and the surest ties of either sign. */
import { type Alliances, alliancesOf, surest } from '../network/alliances.ts';
import { blocName } from '../network/bloc-names.ts';
import { directedSums } from '../network/directed.ts';
import type { GraphIndex } from '../network/graph-index.ts';
import { refOf } from '../network/node.ts';
import {
  brokers,
  type ConflictBalance,
  instigators,
  mediators,
  talksOf,
} from '../network/signed/roles/roles.ts';
import { type SignedTie, sturdyNetwork } from '../network/signed/signed-ties.ts';
import type { AlliancesQuery, AlliancesView, RolesView, SignedTieView } from './api.ts';

/** A tie with the names of its ends. */
export function tieView(index: GraphIndex, tie: SignedTie): SignedTieView {
  const { a, b, weight: events, cooperation, conflict, net, low, high, certainty, first, last } = tie;
  const { outlets, soleOutlet, attributed, ownSide } = tie;
  return {
    ...{ a: refOf(index, a), b: refOf(index, b), cooperation, conflict, events, first, last },
    ...{ net, low, high, certainty, outlets, soleOutlet, attributed, ownSide },
  };
}

/** Conflicts that a mediator is shown with. */
const SHOWN_CONFLICTS = 3;

function rolesOf(index: GraphIndex, { facts, ties }: Alliances, limit: number): RolesView {
  const network = sturdyNetwork(ties);
  const directed = directedSums(facts);
  const conflicts = instigators(directed);
  const sent = ({ actor, sent, received }: ConflictBalance) => ({
    actor: refOf(index, actor),
    sent,
    received,
  });
  return {
    mediators: mediators(network, talksOf(directed), limit).map(({ actor, score, pairs }) => ({
      ...{ actor: refOf(index, actor), score, conflicts: pairs.length },
      between: pairs.slice(0, SHOWN_CONFLICTS).map(({ a, b }) => [refOf(index, a), refOf(index, b)]),
    })),
    brokers: brokers(network)
      .slice(0, limit)
      .map(({ actor, betweenness, constraint }) => ({ actor: refOf(index, actor), betweenness, constraint })),
    instigators: conflicts.instigators.slice(0, limit).map(sent),
    targets: conflicts.targets.slice(0, limit).map(sent),
  };
}

/** @param query validated */
export function alliancesView(index: GraphIndex, query: AlliancesQuery): AlliancesView {
  const { level, from, to, halfLife, attributed, ownSide } = query;
  const weights = { attributedWeight: attributed, ownSideWeight: ownSide, halfLifeDays: halfLife ?? null };
  const alliances = alliancesOf(index, level, { ...weights, from, to });
  const { ties, blocs } = alliances;
  const shown = (sign: 1 | -1) =>
    surest(ties, sign)
      .slice(0, query.limit)
      .map((tie) => tieView(index, tie));
  return {
    actors: new Set(ties.flatMap(({ a, b }) => [a, b])).size,
    ties: ties.length,
    allies: shown(1),
    opponents: shown(-1),
    blocs: blocs.slice(0, query.limit).map(({ id, members, strengths }) => ({
      ...{ id, ...blocName(index, members) },
      members: members.map((member, i) => ({ actor: refOf(index, member), strength: strengths[i] ?? 0 })),
    })),
    roles: rolesOf(index, alliances, query.limit),
  };
}
