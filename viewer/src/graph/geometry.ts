/** Plane geometry for pointing at an edge: a spot on it that no disc covers and no other edge is near. */
export interface Point {
  x: number;
  y: number;
}
export interface Disc extends Point {
  radius: number;
}
export type Segment = readonly [Point, Point];

const STEPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** Far enough from everything else to need no better. */
const CLEAR_PX = 12;

export function clearSpot(edge: Segment, discs: readonly Disc[], others: readonly Segment[]): Point {
  let best = along(edge, 0.5);
  let bestRoom = Number.NEGATIVE_INFINITY;
  for (const t of STEPS) {
    const spot = along(edge, t);
    const discRoom = Math.min(
      ...discs.map((d) => Math.hypot(d.x - spot.x, d.y - spot.y) - d.radius),
      CLEAR_PX,
    );
    const room = Math.min(discRoom, ...others.map((other) => distance(spot, other)));
    if (room >= CLEAR_PX) return spot;
    if (room > bestRoom) [best, bestRoom] = [spot, room];
  }
  return best;
}

export function along([a, b]: Segment, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

function distance(p: Point, [a, b]: Segment): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length2));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
