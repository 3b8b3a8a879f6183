/**
 * The names, written over the discs and lines after each frame.
 * Sigma's own label grid is off: it picks by cell and never looks whether two names overlap.
 */
import type { GraphView } from '../../../graph/server/api.ts';
import type { Direction } from '../i18n/types.ts';
import type { Palette } from '../theme/palette.ts';
import type { Point } from './geometry.ts';
import { cutLabel } from './labels/cut.ts';
import { drawText, fontOf, type TextStyle, type TextWidths } from './labels/draw.ts';
import { type Box, type LabelCandidate, placeLabels } from './labels/place.ts';
import type { Stage } from './stage.ts';

/** One name for so many pixels of the picture: more would be a soup. */
const PX_PER_LABEL = 13_000;
const CANDIDATES_PER_LABEL = 3;
/** Discs that names keep clear of, the greatest first: enough for any picture that can be read. */
const MAX_DISCS = 1500;
const MAX_LABEL_PX = 190;
const VIEW_MARGIN_PX = 40;

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
  /** Where the signs of edges stand: names keep clear of them. */
  marks: readonly Box[] = [],
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
  const placed = placeLabels(candidates, discs, state.dir, [...stage.covered, ...marks], picture).slice(
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

export function inView({ x, y }: Point, { width, height }: Stage): boolean {
  return (
    x > -VIEW_MARGIN_PX && x < width + VIEW_MARGIN_PX && y > -VIEW_MARGIN_PX && y < height + VIEW_MARGIN_PX
  );
}
