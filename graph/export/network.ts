/**
 * The network of signed ties as other programs hold one: nodes and edges with plain attributes, which become columns in Gephi,
 * Gephi Lite and Cytoscape. An edge's weight is its number of events: their layouts and statistics want positive weights, so the sign is
 * an attribute.
 */
import Graph from 'graphology';
import type { GraphIndex, Level } from '../network/graph-index.ts';
import { tieGraph } from '../network/tie-graph.ts';

export type Attributes = Record<string, string | number>;
export type PlainNetwork = Graph<Attributes, Attributes>;

const SIGNS = { '-1': 'conflict', '0': 'mixed', '1': 'cooperation' } as const;

/**
 * @param index of an open graph
 * @param level actors, or the states that they act for
 * @returns undirected; every node has the same attributes, and so has every edge
 */
export function plainNetwork(index: GraphIndex, level: Level): PlainNetwork {
  const { ties, positions, blocRanks } = index.levels[level];
  const out: PlainNetwork = new Graph({ type: 'undirected' });
  tieGraph(ties).forEachNode((id, { weight }) => {
    const actor = index.actors.get(id);
    const { x = 0, y = 0 } = positions.get(id) ?? {};
    out.addNode(id, {
      ...{ label: actor?.name ?? id, labelEn: actor?.nameEn ?? '', kind: actor?.kind ?? '' },
      ...{ country: actor?.country ?? '', bloc: blocRanks.get(id) ?? -1, events: weight },
      ...{ mentions: index.mentions.get(id) ?? 0, x, y },
    });
  });
  for (const { a, b, cooperation, conflict, sign, weight, claims, documents, first, last } of ties)
    out.addEdgeWithKey(`${a}|${b}`, a, b, {
      ...{ weight, sign, kind: SIGNS[`${sign}`], cooperation, conflict, claims, documents },
      ...{ first: first ?? '', last: last ?? '' },
    });
  return out;
}
