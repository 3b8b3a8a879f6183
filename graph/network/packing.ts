/**
 * Small drawings around a large one: each is put at the first place of a spiral where it touches nothing and lies
 * outside the outline of the first. A force layout would push what is tied to nobody in the middle far out, and
 * press everything else together.
 */
import { centred, type Point, type Positions } from './components.ts';

/** Directions in which the outline of the core is known. */
const SECTORS = 48;
/** Places tried on one turn of the spiral grow with its radius: about one a step. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

interface Disc extends Point {
  radius: number;
}

const sectorOf = ({ x, y }: Point) => Math.floor(((Math.atan2(y, x) / (2 * Math.PI) + 1) % 1) * SECTORS);

/** Discs by the squares of a grid, so that only those nearby are compared. */
class Grid {
  private readonly cells = new Map<string, Disc[]>();
  private widest = 0;

  constructor(private readonly cell: number) {}

  add(disc: Disc): void {
    const key = this.key(disc.x, disc.y);
    const list = this.cells.get(key);
    if (list) list.push(disc);
    else this.cells.set(key, [disc]);
    this.widest = Math.max(this.widest, disc.radius);
  }

  isFree({ x, y, radius }: Disc): boolean {
    const reach = Math.ceil((radius + this.widest) / this.cell);
    for (let dx = -reach; dx <= reach; dx += 1) {
      for (let dy = -reach; dy <= reach; dy += 1) {
        const near = this.cells.get(this.key(x + dx * this.cell, y + dy * this.cell));
        if (near?.some((other) => Math.hypot(other.x - x, other.y - y) < other.radius + radius)) return false;
      }
    }
    return true;
  }

  private key(x: number, y: number): string {
    return `${Math.floor(x / this.cell)},${Math.floor(y / this.cell)}`;
  }
}

/**
 * Packs drawings around the first.
 * @param drawings positions of each, the largest first
 * @param gap least distance between two drawings
 */
export function pack(drawings: readonly Positions[], gap: number): Positions {
  const [core, ...others] = drawings.map((drawing) => centred(drawing, 1));
  if (core === undefined) return new Map();
  const placed: Positions = new Map(core.positions);
  const grid = new Grid(gap * 2);
  const outline = new Float64Array(SECTORS);
  for (const point of core.positions.values()) {
    grid.add({ ...point, radius: gap / 2 });
    const sector = sectorOf(point);
    outline[sector] = Math.max(outline[sector] ?? 0, Math.hypot(point.x, point.y));
  }
  let turn = 1;
  let last = Number.NaN;
  for (const { positions, radius } of others) {
    // One of another size may fit where the one before it did not.
    if (radius !== last) turn = 1;
    last = radius;
    const room = radius + gap / 2;
    for (; ; turn += 1) {
      const distance = (gap / 2) * Math.sqrt(turn);
      const angle = turn * GOLDEN_ANGLE;
      const at = { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
      if (distance < (outline[sectorOf(at)] ?? 0) || !grid.isFree({ ...at, radius: room })) continue;
      grid.add({ ...at, radius: room });
      for (const [id, { x, y }] of positions) placed.set(id, { x: at.x + x, y: at.y + y });
      break;
    }
  }
  return placed;
}
