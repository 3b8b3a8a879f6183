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

export function frameOf(nodes: readonly Weighted[], few = FEW): Frame | null {
  // Null: sigma frames all.
  if (nodes.length <= few) return null;
  return { x: rangeOf(nodes, 'x'), y: rangeOf(nodes, 'y') };
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
