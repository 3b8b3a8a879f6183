/** From weights to pixels. Areas, not radii, follow the weight, so that twice as much looks like twice as much. */
import type { GraphView } from '../../../graph/server/api.ts';

export const NODE_PX = { least: 3.5, most: 20 } as const;
export const EDGE_PX = { least: 0.9, most: 7 } as const;

/** Events that earn the full size even when nothing is weightier: a graph of single events is drawn fine. */
const FULL_NODE = 12;
const FULL_EDGE = 8;

/** A square-root scale from 0..max onto least..most; a single or zero maximum gives the least. */
export function rootScale(
  max: number,
  { least, most }: { least: number; most: number },
): (value: number) => number {
  return (value) =>
    max <= 0 ? least : least + (most - least) * Math.sqrt(Math.min(1, Math.max(0, value / max)));
}

export function scalesOf(view: Pick<GraphView, 'nodes' | 'edges'>) {
  const maxNode = view.nodes.reduce((most, node) => Math.max(most, node.weight), 0);
  const maxEdge = view.edges.reduce((most, edge) => Math.max(most, edge.weight), 0);
  return {
    node: rootScale(Math.max(maxNode, FULL_NODE), NODE_PX),
    edge: rootScale(Math.max(maxEdge, FULL_EDGE), EDGE_PX),
    maxNode,
    maxEdge,
  };
}

/** Round examples for a legend, from the least to the greatest: 1, about a tenth or a fifth, and the greatest. */
export function legendSteps(max: number): number[] {
  if (max <= 1) return [1];
  const middle = Math.max(2, round(max / 5));
  return [...new Set([1, middle, max])].filter((n) => n <= max).sort((a, b) => a - b);
}

function round(n: number): number {
  const unit = 10 ** Math.floor(Math.log10(n));
  return Math.round(n / unit) * unit;
}
