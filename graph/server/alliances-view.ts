/** `GET /api/alliances`: blocs and the surest ties of either sign. */
import { type Alliances, alliancesOf, surest } from '../network/alliances.ts';
import { blocName } from '../network/bloc-names.ts';
import type { GraphIndex } from '../network/graph-index.ts';
import { refOf } from '../network/node.ts';
import type { SignedTie } from '../network/signed/signed-ties.ts';
import type { AlliancesQuery, AlliancesView, SignedTieView } from './api.ts';

/** A tie with the names of its ends. */
export function tieView(index: GraphIndex, tie: SignedTie): SignedTieView {
  const { a, b, weight: events, cooperation, conflict, net, low, high, certainty, first, last } = tie;
  const { outlets, soleOutlet, attributed, ownSide } = tie;
  return {
    ...{ a: refOf(index, a), b: refOf(index, b), cooperation, conflict, events, first, last },
    ...{ net, low, high, certainty, outlets, soleOutlet, attributed, ownSide },
  };
}

function computed(index: GraphIndex, query: AlliancesQuery): Alliances {
  const { level, from, to, halfLife, attributed, ownSide } = query;
  const weights = { attributedWeight: attributed, ownSideWeight: ownSide, halfLifeDays: halfLife ?? null };
  return alliancesOf(index, level, { ...weights, from, to });
}

/** @param query validated */
export function alliancesView(index: GraphIndex, query: AlliancesQuery): AlliancesView {
  const { ties, blocs } = computed(index, query);
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
  };
}
