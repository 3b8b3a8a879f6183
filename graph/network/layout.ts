/**
 * Positions of actors in the plane.
 * Method: ForceAtlas2 (Jacomy et al. 2014) on positive weights, as negative ones break it: the logarithm of a
 * tie's events, less for a tie where conflict outweighs, so that opponents stand farther apart than allies. It
 * starts from a sunflower spiral, the weightiest in the middle, so that the same ties give the same picture.
 */
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { compareText } from '../model/ids.ts';
import type { TieGraph } from './tie-graph.ts';

export type Positions = Map<string, { x: number; y: number }>;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const START_SPACING = 10;
/** How much a tie of conflict pulls, against one of cooperation. */
const CONFLICT_PULL = 0.3;
/** Below, comparing every pair is faster than building the tree. */
const BARNES_HUT_FROM_NODES = 700;
/** Nodes times iterations: keeps the time about the same at every size. */
const WORK = 150_000;
const MOST_ITERATIONS = 600;
const LEAST_ITERATIONS = 40;
/** Half the width of the drawing. */
export const RADIUS = 1000;

/**
 * Places the nodes of a network; the graph's own `x` and `y` are set on the way.
 * @param graph signed ties
 * @returns positions within a square of side 2000 around the origin
 */
export function layOut(graph: TieGraph): Positions {
  const order = graph.nodes().sort((a, b) => weightOf(graph, b) - weightOf(graph, a) || compareText(a, b));
  order.forEach((id, rank) => {
    const radius = START_SPACING * Math.sqrt(rank);
    graph.setNodeAttribute(id, 'x', radius * Math.cos(rank * GOLDEN_ANGLE));
    graph.setNodeAttribute(id, 'y', radius * Math.sin(rank * GOLDEN_ANGLE));
  });
  if (graph.size > 0) {
    const iterations = Math.max(LEAST_ITERATIONS, Math.min(MOST_ITERATIONS, Math.round(WORK / graph.order)));
    forceAtlas2.assign(graph, {
      iterations,
      getEdgeWeight: (_, tie) => Math.log2(1 + tie.weight) * (tie.sign < 0 ? CONFLICT_PULL : 1),
      settings: {
        ...forceAtlas2.inferSettings(graph),
        barnesHutOptimize: graph.order >= BARNES_HUT_FROM_NODES,
        edgeWeightInfluence: 1,
      },
    });
  }
  return scaled(graph);
}

const weightOf = (graph: TieGraph, id: string) => graph.getNodeAttribute(id, 'weight');

/** Centred and scaled; rounded to tenths, far below what can be seen. */
function scaled(graph: TieGraph): Positions {
  const points = graph.mapNodes((id, { x, y }) => ({ id, x, y }));
  const middle = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const [cx, cy] = [middle(points.map(({ x }) => x)), middle(points.map(({ y }) => y))];
  const extent = points.reduce((far, { x, y }) => Math.max(far, Math.abs(x - cx), Math.abs(y - cy)), 1e-9);
  const round = (value: number) => Math.round((value / extent) * RADIUS * 10) / 10 + 0;
  return new Map(points.map(({ id, x, y }) => [id, { x: round(x - cx), y: round(y - cy) }]));
}
