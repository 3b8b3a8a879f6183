/**
 * What is written over the discs and lines after each frame: names, and the signs at the middle of edges.
 * Sigma's own label grid is off: it picks by cell and never looks whether two names overlap.
 */
import type { GraphView } from '../../../graph/server/api.ts';
import type { Direction } from '../i18n/types.ts';
import type { Palette } from '../theme/palette.ts';
import { along, type Point } from './geometry.ts';
import { cutLabel } from './labels/cut.ts';
import { drawText, fontOf, type TextStyle, type TextWidths } from './labels/draw.ts';
import { type LabelCandidate, placeLabels } from './labels/place.ts';
import type { Stage } from './stage.ts';
import { SIGN_MARKS } from './style.ts';

/** One name for so many pixels of the picture: more would be a soup. */
const PX_PER_LABEL = 13_000;
const CANDIDATES_PER_LABEL = 3;
/** Discs that names keep clear of, the greatest first: enough for any picture that can be read. */
const MAX_DISCS = 1500;
const MAX_LABEL_PX = 190;
const VIEW_MARGIN_PX = 40;
/** An edge shorter than this has no room for a mark; beyond so many marks they stop helping. */
const MARK_EDGE_PX = 70;
const MAX_MARKS = 70;
const MARK_RADIUS_PX = 8;

export interface OverlayState {
  view: GraphView;
  palette: Palette;
  dir: Direction;
  nameOf: (id: string) => string;
  /** Ids by falling weight. */
  nodesByWeight: readonly string[];
  focusNodes: ReadonlySet<string> | null;
  focusEdges: ReadonlySet<string> | null;
  /** Always named. */
  chosen: ReadonlySet<string>;
  /** Never named: a card beside them does it. */
  carded: ReadonlySet<string>;
  /** Always marked. */
  markedEdges: ReadonlySet<string>;
  /** Close enough, or few enough, to mark edges that nobody pointed at. */
  markAll: boolean;
}

export function drawNames(
  ctx: CanvasRenderingContext2D,
  widths: TextWidths,
  stage: Stage,
  state: OverlayState,
): string[] {
  const room = Math.max(8, Math.round((stage.width * stage.height) / PX_PER_LABEL));
  const candidates: LabelCandidate[] = [];
  const discs: (Point & { key: string; radius: number })[] = [];
  for (const id of state.nodesByWeight) {
    if (state.focusNodes !== null && !state.focusNodes.has(id)) continue;
    const at = stage.node(id);
    if (at === null || !inView(at, stage)) continue;
    discs.push({ key: id, ...at });
    if (discs.length >= MAX_DISCS) break;
    if (state.carded.has(id)) continue;
    if (candidates.length >= room * CANDIDATES_PER_LABEL) continue;
    const style = nameStyle(at.radius, state.palette);
    const measure = (text: string) => widths.of(text, fontOf(style));
    const text = cutLabel(state.nameOf(id), MAX_LABEL_PX, measure);
    const forced = state.chosen.has(id);
    candidates.push({ key: id, text, ...at, width: measure(text), height: style.sizePx * 1.35, forced });
  }
  const picture = { left: 0, top: 0, right: stage.width, bottom: stage.height };
  const placed = placeLabels(candidates, discs, state.dir, stage.covered, picture).slice(
    0,
    Math.max(room, state.chosen.size),
  );
  for (const { text, box, radius } of placed) {
    drawText(ctx, text, box.left, (box.top + box.bottom) / 2, nameStyle(radius, state.palette));
  }
  return placed.map((each) => each.key);
}

export function nameStyle(radius: number, palette: Palette): TextStyle {
  const sizePx = radius >= 15 ? 15 : radius >= 8 ? 13 : 12;
  return { sizePx, weight: radius >= 11 ? 600 : 400, ink: palette.ink, halo: palette.page };
}

export function drawMarks(ctx: CanvasRenderingContext2D, stage: Stage, state: OverlayState): void {
  const taken: Point[] = [];
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
    const at = along([a, b], 0.5);
    const crowded = taken.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < MARK_RADIUS_PX * 2.5);
    if (!pointedAt && (crowded || !inView(at, stage))) continue;
    taken.push(at);
    drawMark(ctx, at, SIGN_MARKS[edge.sign], state.palette.signs[edge.sign], state.palette.page);
  }
}

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

function inView({ x, y }: Point, { width, height }: Stage): boolean {
  return (
    x > -VIEW_MARGIN_PX && x < width + VIEW_MARGIN_PX && y > -VIEW_MARGIN_PX && y < height + VIEW_MARGIN_PX
  );
}
