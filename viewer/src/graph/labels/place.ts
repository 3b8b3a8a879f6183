/**
 * Which labels are drawn, and where: weightiest first, each at the first free place around its disc (beside it in
 * the page's reading direction, then on the other side, below, above); one that finds none may cover discs much
 * smaller than its own, and is left out if that does not help either.
 * Greedy point-feature labelling (Christensen, Marks & Shieber 1995, baseline), with fixed tie-breaks.
 */
import type { Direction } from '../../i18n/types.ts';

export interface LabelCandidate {
  key: string;
  text: string;
  x: number;
  y: number;
  /** Radius of the disc, in pixels. */
  radius: number;
  width: number;
  height: number;
  /** Chosen or beside the chosen: before all others. */
  forced: boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedLabel extends LabelCandidate {
  box: Box;
}

const GAP_PX = 4;
const MARGIN_PX = 2;
/** A name may cover discs below this share of its own disc's radius, rather than stay away. */
const MINOR_SHARE = 0.7;

interface Disc {
  key: string;
  x: number;
  y: number;
  radius: number;
}

export function placeLabels(
  candidates: readonly LabelCandidate[],
  discs: readonly Disc[],
  dir: Direction,
  /** Places that are not free: what lies over the picture. */
  covered: readonly Box[] = [],
  /** A name that would be cut by the picture's edge is no help. */
  picture: Box | null = null,
): PlacedLabel[] {
  const boxes = discs.map((disc) => ({ ...disc, box: discBox(disc) }));
  const taken: Box[] = [...covered];
  const placed: PlacedLabel[] = [];
  for (const label of [...candidates].sort(byPriority)) {
    const places = placesOf(label, dir).filter(
      (place) => isWithin(place, picture) && taken.every((other) => !overlaps(place, other)),
    );
    const clearOf = (leastRadius: number) =>
      places.find((place) =>
        boxes.every(
          (disc) => disc.key === label.key || disc.radius < leastRadius || !overlaps(place, disc.box),
        ),
      );
    const forced = label.forced ? (places[0] ?? placesOf(label, dir)[0]) : undefined;
    const box = clearOf(0) ?? clearOf(label.radius * MINOR_SHARE) ?? forced;
    if (!box) continue;
    taken.push(box);
    placed.push({ ...label, box });
  }
  return placed;
}

function isWithin(box: Box, picture: Box | null): boolean {
  if (picture === null) return true;
  const { left, top, right, bottom } = picture;
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function byPriority(a: LabelCandidate, b: LabelCandidate): number {
  return Number(b.forced) - Number(a.forced) || b.radius - a.radius || (a.key < b.key ? -1 : 1);
}

function placesOf({ x, y, radius, width, height }: LabelCandidate, dir: Direction): Box[] {
  const beside = radius + GAP_PX;
  const right: Box = {
    left: x + beside,
    right: x + beside + width,
    top: y - height / 2,
    bottom: y + height / 2,
  };
  const left: Box = { ...right, left: x - beside - width, right: x - beside };
  const below: Box = {
    left: x - width / 2,
    right: x + width / 2,
    top: y + radius + MARGIN_PX,
    bottom: y + radius + MARGIN_PX + height,
  };
  const above: Box = { ...below, top: y - radius - MARGIN_PX - height, bottom: y - radius - MARGIN_PX };
  return dir === 'rtl' ? [left, right, below, above] : [right, left, below, above];
}

function discBox({ x, y, radius }: Disc): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right + MARGIN_PX &&
    b.left < a.right + MARGIN_PX &&
    a.top < b.bottom + MARGIN_PX &&
    b.top < a.bottom + MARGIN_PX
  );
}
