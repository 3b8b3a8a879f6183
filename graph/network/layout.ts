/**
 * Positions of actors in the plane.
 * Method: ForceAtlas2 (Jacomy et al. 2014) for each connected part, on positive weights, as negative ones break it:
 * the logarithm of a tie's events, less for a tie where conflict outweighs, so that opponents stand farther apart
 * than allies. It starts from a sunflower spiral, the weightiest in the middle, so that the same ties give the same
 * picture. The parts are then packed around the largest.
 */
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { compareText } from '../model/ids.ts';
import { centred, componentsOf, type Positions, spacingOf } from './components.ts';
import { pack } from './packing.ts';
import type { TieGraph } from './tie-graph.ts';

export type { Positions } from './components.ts';

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
/** Between two parts, in nearest distances within one. */
const GAP_SPACINGS = 2.5;
/** Half the width of the drawing. */
export const RADIUS = 1000;

/**
 * Places the nodes of a network.
 * @param graph signed ties
 * @returns positions within a square of side 2000 around the origin
 */
export function layOut(graph: TieGraph): Positions {
  const parts = componentsOf(graph).map((ids) => layOutPart(graph, ids));
  const [largest] = parts;
  if (largest === undefined) return new Map();
  const spacing = spacingOf(largest) || 1;
  const even = parts.map((part) => centred(part, spacing / (spacingOf(part) || spacing)).positions);
  return scaled(pack(even, spacing * GAP_SPACINGS));
}

const weightOf = (graph: TieGraph, id: string) => graph.getNodeAttribute(id, 'weight');

/** ForceAtlas2 on one connected part. */
function layOutPart(whole: TieGraph, ids: readonly string[]): Positions {
  const graph = whole.nullCopy() as TieGraph;
  for (const id of ids) graph.addNode(id, { ...whole.getNodeAttributes(id) });
  for (const id of ids) {
    whole.forEachEdge(id, (edge, tie, a, b) => {
      if (!graph.hasEdge(edge)) graph.addEdgeWithKey(edge, a, b, tie);
    });
  }
  const order = graph.nodes().sort((a, b) => weightOf(graph, b) - weightOf(graph, a) || compareText(a, b));
  order.forEach((id, rank) => {
    const radius = START_SPACING * Math.sqrt(rank);
    graph.setNodeAttribute(id, 'x', radius * Math.cos(rank * GOLDEN_ANGLE));
    graph.setNodeAttribute(id, 'y', radius * Math.sin(rank * GOLDEN_ANGLE));
  });
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
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
}

/** Centred and scaled; rounded to tenths, far below what can be seen. */
function scaled(positions: Positions): Positions {
  const { positions: points } = centred(positions, 1);
  let extent = 1e-9;
  for (const { x, y } of points.values()) extent = Math.max(extent, Math.abs(x), Math.abs(y));
  const round = (value: number) => Math.round((value / extent) * RADIUS * 10) / 10 + 0;
  return new Map([...points].map(([id, { x, y }]) => [id, { x: round(x), y: round(y) }]));
}
