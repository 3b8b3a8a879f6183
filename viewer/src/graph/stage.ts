/** Where things are on the canvas, in its own pixels: asked of sigma once a frame for each node. */
import type Sigma from 'sigma';
import type { GraphEdge } from '../../../graph/server/api.ts';
import type { Inset } from './frame.ts';
import { clearSpot, type Point } from './geometry.ts';
import type { Box } from './labels/place.ts';

export interface Stage {
  width: number;
  height: number;
  /** What lies over the picture: legend, buttons, the chosen actor's card. */
  covered: readonly Box[];
  node: (id: string) => (Point & { radius: number }) | null;
}

export function stageOf(sigma: Sigma, covered: readonly Box[]): Stage {
  const known = new Map<string, ReturnType<Stage['node']>>();
  const node: Stage['node'] = (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const data = sigma.getNodeDisplayData(id);
    const at = data ? { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) } : null;
    known.set(id, at);
    return at;
  };
  return { ...sigma.getDimensions(), covered, node };
}

/** The elements that lie over the picture, in its own coordinates. */
export function coveredBy(elements: Iterable<Element>, container: Element): Box[] {
  const { left, top } = container.getBoundingClientRect();
  return [...elements].map((element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
  });
}

/** What covers more of the height than this, and less of the width, is worth keeping clear of. */
const TALL_SHARE = 0.3;
const NARROW_SHARE = 0.35;

/** The side of the picture that the legend stands on, while it is unfolded. */
export function legendInset(container: HTMLElement): Inset {
  const legend = container.closest('.stage')?.querySelector('.legend');
  const [box] = legend ? coveredBy([legend], container) : [];
  const { offsetWidth: width, offsetHeight: height } = container;
  const tall = box !== undefined && box.bottom - box.top > height * TALL_SHARE;
  if (!tall) return { left: 0, right: 0 };
  const onLeft = box.left + box.right < width;
  const share = (onLeft ? box.right : width - box.left) / width;
  if (share > NARROW_SHARE) return { left: 0, right: 0 };
  return onLeft ? { left: share, right: 0 } : { left: 0, right: share };
}

/** A spot on an edge where a click means that edge. */
export function spotOnEdge(
  stage: Stage,
  edge: GraphEdge,
  nodes: Iterable<string>,
  edges: Iterable<GraphEdge>,
): Point | null {
  const [a, b] = [stage.node(edge.a), stage.node(edge.b)];
  if (a === null || b === null) return null;
  const discs = [...nodes].flatMap((id) => stage.node(id) ?? []);
  const others = [...edges].flatMap((other) => {
    const [from, to] = [stage.node(other.a), stage.node(other.b)];
    return other.id === edge.id || from === null || to === null ? [] : [[from, to] as const];
  });
  return clearSpot([a, b], discs, others);
}
