/** Small arithmetic on #rrggbb colours. Opaque mixes, because translucent lines add up where they cross. */
type Rgb = [number, number, number];

export function parseHex(hex: string): Rgb {
  const value = /^#([\da-f]{6})$/i.exec(hex.trim())?.[1];
  if (!value) throw new Error(`not a #rrggbb colour: ${hex}`);
  return [0, 2, 4].map((at) => Number.parseInt(value.slice(at, at + 2), 16)) as Rgb;
}

/** `share` of `a`, the rest of `b`. */
export function mix(a: string, b: string, share: number): string {
  const from = parseHex(a);
  const to = parseHex(b);
  const channel = (i: 0 | 1 | 2) => Math.round(from[i] * share + to[i] * (1 - share));
  return `#${([0, 1, 2] as const).map((i) => channel(i).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = parseHex(hex).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
