/** Connected components of a network, and putting their drawings side by side. */
import type { TieGraph } from './tie-graph.ts';

export interface Point {
  x: number;
  y: number;
}
export type Positions = Map<string, Point>;

/** The components, the largest first; of the same size, the one with the first id first. */
export function componentsOf(graph: TieGraph): string[][] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    // Grows while it is walked: breadth first.
    for (const id of component) {
      for (const neighbour of graph.neighbors(id)) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        component.push(neighbour);
      }
    }
    components.push(component.sort());
  }
  return components.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** Nodes that the spacing of a drawing is measured at. */
const SPACING_SAMPLE = 400;

/** The median distance from a node to the nearest other; 0 for fewer than two. */
export function spacingOf(positions: Positions): number {
  const points = [...positions.values()];
  const step = Math.max(1, Math.ceil(points.length / SPACING_SAMPLE));
  const nearest: number[] = [];
  for (let i = 0; i < points.length; i += step) {
    const here = points[i] as Point;
    let least = Number.POSITIVE_INFINITY;
    points.forEach((other, j) => {
      if (j !== i) least = Math.min(least, Math.hypot(other.x - here.x, other.y - here.y));
    });
    if (Number.isFinite(least)) nearest.push(least);
  }
  return nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)] ?? 0;
}

/** Moved so that its centre is the origin, and made larger or smaller. */
export function centred(positions: Positions, factor: number): { positions: Positions; radius: number } {
  const points = [...positions.values()];
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const [cx, cy] = [middle(points.map(({ x }) => x)), middle(points.map(({ y }) => y))];
  let radius = 0;
  const moved = new Map<string, Point>();
  for (const [id, { x, y }] of positions) {
    const at = { x: (x - cx) * factor, y: (y - cy) * factor };
    radius = Math.max(radius, Math.hypot(at.x, at.y));
    moved.set(id, at);
  }
  return { positions: moved, radius };
}
