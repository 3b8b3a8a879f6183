/** The signs of edges, at their middle or where no disc and no other sign is in the way. */
import { along, type Disc, type Point } from './geometry.ts';
import { fontOf } from './labels/draw.ts';
import type { Box } from './labels/place.ts';
import { inView, type OverlayState } from './overlay.ts';
import type { Stage } from './stage.ts';
import { SIGN_MARKS } from './style.ts';

/** An edge shorter than this has no room for a mark; beyond so many marks they stop helping. */
const MARK_EDGE_PX = 70;
const MAX_MARKS = 70;
const MARK_RADIUS_PX = 8;
const MARK_SPACING_PX = MARK_RADIUS_PX * 2.5;
/** Tried one after the other, as shares of the edge. */
const SPOTS = [0.5, 0.4, 0.6, 0.3, 0.7];

/** @returns where marks now stand */
export function drawMarks(ctx: CanvasRenderingContext2D, stage: Stage, state: OverlayState): Box[] {
  const discs = state.view.nodes.flatMap(({ id }) => stage.node(id) ?? []);
  const taken: Point[] = [];
  const isFree = (at: Point) =>
    inView(at, stage) &&
    !taken.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < MARK_SPACING_PX) &&
    !discs.some((disc) => covers(disc, at));
  for (const edge of state.view.edges) {
    if (taken.length >= MAX_MARKS) break;
    const pointedAt = state.markedEdges.has(edge.id);
    const wanted =
      pointedAt || state.focusEdges?.has(edge.id) || (state.focusEdges === null && state.markAll);
    if (!wanted) continue;
    const [a, b] = [stage.node(edge.a), stage.node(edge.b)];
    if (a === null || b === null) continue;
    const free = Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
    if (!pointedAt && free < MARK_EDGE_PX) continue;
    const spots = SPOTS.map((share) => along([a, b], share));
    const at = spots.find(isFree) ?? (pointedAt ? spots[0] : undefined);
    if (at === undefined) continue;
    taken.push(at);
    drawMark(ctx, at, SIGN_MARKS[edge.sign], state.palette.signs[edge.sign], state.palette.page);
  }
  return taken.map(({ x, y }) => ({
    left: x - MARK_RADIUS_PX,
    right: x + MARK_RADIUS_PX,
    top: y - MARK_RADIUS_PX,
    bottom: y + MARK_RADIUS_PX,
  }));
}

const covers = (disc: Disc, { x, y }: Point): boolean =>
  Math.hypot(disc.x - x, disc.y - y) < disc.radius + MARK_RADIUS_PX;

function drawMark(
  ctx: CanvasRenderingContext2D,
  { x, y }: Point,
  mark: string,
  colour: string,
  page: string,
): void {
  ctx.beginPath();
  ctx.arc(x, y, MARK_RADIUS_PX, 0, 2 * Math.PI);
  ctx.fillStyle = page;
  ctx.fill();
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = colour;
  ctx.stroke();
  ctx.font = fontOf({ sizePx: 13, weight: 600 });
  ctx.direction = 'ltr';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = colour;
  ctx.fillText(mark, x, y + 0.5);
}
