/**
 * The part of the plane that the first picture shows: where the weight is. A few actors tied to nobody else lie far
 * out in any force layout; framing them too would press all the rest into the middle. They stay a scroll away.
 */
export interface Frame {
  x: [number, number];
  y: [number, number];
}

interface Weighted {
  x: number;
  y: number;
  weight: number;
}

/** Share of the weight that may lie outside, on each side of each axis. */
const OUTSIDE_SHARE = 0.02;
const MARGIN_SHARE = 0.06;
/** The frame keeps at least this share of the whole extent. */
const LEAST_SHARE = 0.6;

/** So few are all framed: a small picture has room for everyone. */
const FEW = 60;

/** Shares of the picture's width, at its sides, that something lies over. */
export interface Inset {
  left: number;
  right: number;
}
const NO_INSET: Inset = { left: 0, right: 0 };

export function frameOf(
  nodes: readonly Weighted[],
  { left, right }: Inset = NO_INSET,
  few = FEW,
): Frame | null {
  const whole = nodes.length <= few;
  // Null: sigma frames all.
  if (nodes.length === 0 || (whole && left + right === 0)) return null;
  const range = whole ? extentOf : rangeOf;
  const [least, most] = range(nodes, 'x');
  const wide = (most - least) / (1 - left - right);
  return { x: [least - wide * left, most + wide * right], y: range(nodes, 'y') };
}

function extentOf(nodes: readonly Weighted[], axis: 'x' | 'y'): [number, number] {
  const values = nodes.map((node) => node[axis]);
  return [Math.min(...values), Math.max(...values)];
}

function rangeOf(nodes: readonly Weighted[], axis: 'x' | 'y'): [number, number] {
  const sorted = [...nodes].sort((a, b) => a[axis] - b[axis]);
  const [least, most] = [sorted[0]?.[axis] ?? 0, sorted.at(-1)?.[axis] ?? 0];
  const low = quantile(sorted, axis);
  const high = quantile(sorted.reverse(), axis);
  const margin = (high - low) * MARGIN_SHARE;
  const missing = Math.max(0, (most - least) * LEAST_SHARE - (high - low + 2 * margin)) / 2;
  return [Math.max(least, low - margin - missing), Math.min(most, high + margin + missing)];
}

/** Where the outside share of the weight has been passed, coming in the order given. */
function quantile(sorted: readonly Weighted[], axis: 'x' | 'y'): number {
  const allowed = sorted.reduce((sum, node) => sum + node.weight, 0) * OUTSIDE_SHARE;
  let passed = 0;
  const at = sorted.find((node) => {
    passed += node.weight;
    return passed > allowed;
  });
  return (at ?? sorted[0])?.[axis] ?? 0;
}
