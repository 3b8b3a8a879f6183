/**
 * Blocs: groups that cooperate among themselves.
 * Method for now: Louvain (Blondel et al. 2008) on the ties where cooperation outweighs, seeded. A partition by
 * signed modularity can take its place behind `Partition`.
 */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../../ingest/random.ts';
import { compareText } from '../model/ids.ts';
import type { TieGraph } from './tie-graph.ts';

const SEED = 20150731;
const LEAST_MEMBERS = 2;

/** Puts nodes in groups: node id to any group key; nodes left out stand alone. */
export type Partition = (graph: TieGraph) => Map<string, string>;

export interface BlocMembers {
  /** `bloc.` and the id of its most central member. */
  id: string;
  /** Most central first: by net cooperation within the bloc. */
  members: string[];
}

const netOf = ({ cooperation, conflict }: { cooperation: number; conflict: number }) =>
  cooperation - conflict;

/** Louvain on the positive ties, weighted by net cooperation. */
export const positiveLouvain: Partition = (graph) => {
  const positive = new Graph({ type: 'undirected' });
  for (const { a, b, cooperation, conflict, sign } of graph.mapEdges((_, tie) => tie)) {
    if (sign <= 0) continue;
    positive.mergeNode(a);
    positive.mergeNode(b);
    positive.addEdge(a, b, { weight: netOf({ cooperation, conflict }) });
  }
  if (positive.size === 0) return new Map();
  const groups = louvain(positive, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  return new Map(Object.entries(groups).map(([id, group]) => [id, String(group)]));
};

/**
 * The blocs of a network.
 * @param graph signed ties
 * @param partition how nodes are grouped
 * @returns blocs of two members or more, the largest first
 */
export function findBlocs(graph: TieGraph, partition: Partition = positiveLouvain): BlocMembers[] {
  const groups = new Map<string, string[]>();
  const groupOf = partition(graph);
  for (const [id, group] of groupOf) groups.set(group, [...(groups.get(group) ?? []), id]);
  const centrality = new Map<string, number>();
  graph.forEachEdge((_, tie) => {
    const group = groupOf.get(tie.a);
    if (group === undefined || group !== groupOf.get(tie.b)) return;
    for (const id of [tie.a, tie.b]) centrality.set(id, (centrality.get(id) ?? 0) + netOf(tie));
  });
  return [...groups.values()]
    .filter((members) => members.length >= LEAST_MEMBERS)
    .map((members) => {
      const rank = (id: string) => centrality.get(id) ?? 0;
      const ordered = members.sort((x, y) => rank(y) - rank(x) || compareText(x, y));
      return { id: `bloc.${ordered[0]}`, members: ordered };
    })
    .sort((x, y) => y.members.length - x.members.length || compareText(x.id, y.id));
}
