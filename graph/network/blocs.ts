/**
 * Blocs: groups that cooperate among themselves and are at odds with others, found by signed modularity
 * (signed/blocs/consensus.ts) on signed ties, in the order in which a reader wants them. Signed modularity also puts those together who share
 * nothing but an enemy; a group is therefore cut into the parts that cooperation holds together.
 */
import { connectedComponents } from 'graphology-components';
import { compareText } from '../model/ids.ts';
import { signedBlocs } from './signed/blocs/consensus.ts';
import type { SignedGraph } from './signed/signed-graph.ts';
import { type SignedTie, sturdyNetwork } from './signed/signed-ties.ts';

const LEAST_MEMBERS = 2;

export interface BlocMembers {
  /** `bloc.` and the id of its most central member. */
  id: string;
  /** Most central first: by net cooperation within the bloc. */
  members: string[];
  /** How surely each belongs, in the order of the members: 0 to 1. */
  strengths: number[];
}

/** What each actor's ties within its own group come to. */
function centralities(network: SignedGraph, groups: ReadonlyMap<string, string>): Map<string, number> {
  const sums = new Map<string, number>();
  network.forEachEdge((_, { weight }, a, b) => {
    if (groups.get(a) !== groups.get(b)) return;
    for (const id of [a, b]) sums.set(id, (sums.get(id) ?? 0) + weight);
  });
  return sums;
}

/** The parts of groups within which each is tied to the others by cooperation, be it through others. */
function heldTogether(network: SignedGraph, groups: ReadonlyMap<string, string>): string[][] {
  const cooperation = network.copy();
  network.forEachEdge((edge, { weight }, a, b) => {
    if (weight < 0 || groups.get(a) !== groups.get(b)) cooperation.dropEdge(edge);
  });
  return connectedComponents(cooperation);
}

/**
 * The blocs of a network.
 * @param ties signed ties of one level
 * @returns blocs of two members or more, the largest first; the same for the same ties
 */
export function findBlocs(ties: readonly SignedTie[]): BlocMembers[] {
  const network = sturdyNetwork(ties);
  if (network.size === 0) return [];
  const { groups, strength } = signedBlocs(network);
  const central = centralities(network, groups);
  const rank = (id: string) => central.get(id) ?? 0;
  return heldTogether(network, groups)
    .filter((members) => members.length >= LEAST_MEMBERS)
    .map((unordered) => {
      const members = unordered.sort((x, y) => rank(y) - rank(x) || compareText(x, y));
      const strengths = members.map((id) => strength.get(id) ?? 0);
      return { id: `bloc.${members[0]}`, members, strengths };
    })
    .sort((x, y) => y.members.length - x.members.length || compareText(x.id, y.id));
}
