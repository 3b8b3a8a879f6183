/**
 * The network of signed ties as GEXF 1.2, as Gephi, Gephi Lite, NetworkX and others read it (https://gexf.net). An edge's weight is its
 * number of events: layouts and statistics of those programs want positive weights, so the sign is an attribute.
 */
import Graph from 'graphology';
import { write } from 'graphology-gexf';
import type { GraphIndex, Level } from '../network/graph-index.ts';
import { tieGraph } from '../network/tie-graph.ts';

/** Node and edge attributes are columns in those programs: texts and numbers only. */
type Attributes = Record<string, string | number>;

/** graphology-gexf (0.13.2) writes a namespace that readers do not know: they would lose the positions. */
const WRITTEN_VIZ = 'http:///www.gexf.net/1.1draft/viz';
const VIZ = 'http://www.gexf.net/1.2draft/viz';

const SIGNS = { '-1': 'conflict', '0': 'mixed', '1': 'cooperation' } as const;

/**
 * @param index of an open graph
 * @param level actors, or the states that they act for
 * @returns the file's text; the same graph gives the same text
 */
export function toGexf(index: GraphIndex, level: Level): string {
  const { ties, positions, blocRanks } = index.levels[level];
  const out = new Graph<Attributes, Attributes>({ type: 'undirected' });
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
  const text = write(out, {
    version: '1.2',
    formatNode: (_id, { label, x, y, ...attributes }) => ({
      label: String(label),
      attributes,
      viz: { x: Number(x), y: Number(y) },
    }),
    formatEdge: (_id, { weight, ...attributes }) => ({ weight: Number(weight), attributes }),
  });
  return text.replace(WRITTEN_VIZ, VIZ);
}
