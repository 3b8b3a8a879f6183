/** The network as a reader asks for it: a level, a period, some types, around an actor, not too large. */
import { compareText } from '../model/ids.ts';
import type { Bloc, GraphEdge, GraphNode, GraphQuery, GraphView } from '../server/api.ts';
import { blocName } from './bloc-names.ts';
import { type RankedBloc, rankBlocs } from './bloc-ranks.ts';
import { type BlocMembers, findBlocs } from './blocs.ts';
import { filterFacts } from './filter.ts';
import type { GraphIndex } from './graph-index.ts';
import { nodeOf } from './node.ts';
import { signedTiesOf } from './signed/signed-ties.ts';
import { egoNetwork, type TieGraph, tieGraph } from './tie-graph.ts';

/**
 * Makes a view.
 * @param index the network
 * @param query validated query; `ego` an id of the level
 */
export function graphView(index: GraphIndex, query: GraphQuery): GraphView {
  const level = index.levels[query.level];
  const facts = filterFacts(level.facts, query);
  const all = facts === level.facts ? level.ties : signedTiesOf(facts, index.states);
  const kept = all.filter(({ weight }) => weight >= query.minWeight);
  const graph = tieGraph(kept);
  const scope = query.ego === undefined ? new Set(graph.nodes()) : egoNetwork(graph, query.ego, query.depth);
  const shown = weightiest(graph, scope, query);
  const blocs = rankBlocs(
    kept.length === level.ties.length && all === level.ties ? level.blocs : findBlocs(kept),
    level.blocRanks,
  );
  const blocOf = new Map(blocs.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const nodes: GraphNode[] = [];
  for (const id of shown) {
    const weight = graph.hasNode(id) ? graph.getNodeAttribute(id, 'weight') : 0;
    nodes.push({ ...nodeOf(index, query.level, id), weight, bloc: blocOf.get(id) ?? null });
  }
  const edges: GraphEdge[] = [];
  graph.forEachEdge((id, tie) => {
    if (shown.has(tie.a) && shown.has(tie.b)) edges.push({ id, ...tie });
  });
  const everyone = new Set(all.flatMap(({ a, b }) => [a, b]));
  return {
    nodes,
    edges,
    blocs: blocs.map((bloc) => named(index, bloc)).filter(({ id }) => nodes.some(({ bloc }) => bloc === id)),
    hidden: { nodes: Math.max(0, everyone.size - nodes.length), edges: all.length - edges.length },
  };
}

/** The ids shown, the weightiest first; the actor that is asked for always is. */
function weightiest(graph: TieGraph, scope: Set<string>, { ego, limit }: GraphQuery): Set<string> {
  const weight = (id: string) =>
    id === ego ? Number.POSITIVE_INFINITY : graph.hasNode(id) ? graph.getNodeAttribute(id, 'weight') : 0;
  const ordered = [...scope].sort((a, b) => weight(b) - weight(a) || compareText(a, b));
  const kept = new Set(ordered.slice(0, limit));
  // Whose only ties are to those left out would stand there without a reason.
  const tied = [...kept].filter((id) => id === ego || graph.neighbors(id).some((other) => kept.has(other)));
  return tied.length > 0 ? new Set(tied) : kept;
}

function named(index: GraphIndex, { id, members, rank }: RankedBloc<BlocMembers>): Bloc {
  return { id, ...blocName(index, members), members: members.length, rank };
}
