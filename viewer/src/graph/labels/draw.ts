/**
 * Text on a canvas, right in both scripts: the whole string in one fillText (so that the browser shapes and orders
 * it), with `direction` and `textAlign` always set, because a canvas in an rtl page inherits rtl and would throw
 * left-aligned names onto their discs. A halo in the page's colour keeps it readable over lines.
 */
import { firstStrong } from './cut.ts';

export const FONT_FAMILY = "'IBM Plex Sans Arabic', 'Noto Sans Arabic', system-ui, sans-serif";
const HALO_PX = 4;

export interface TextStyle {
  sizePx: number;
  weight: 400 | 600;
  ink: string;
  halo: string | null;
}

export const fontOf = ({ sizePx, weight }: Pick<TextStyle, 'sizePx' | 'weight'>): string =>
  `${weight} ${sizePx}px ${FONT_FAMILY}`;

/** Draws within a box by its left edge and vertical middle: physical, so the page's direction has no say. */
export function drawText(
  ctx: CanvasRenderingContext2D,
  text: string,
  left: number,
  middle: number,
  style: TextStyle,
): void {
  ctx.font = fontOf(style);
  ctx.direction = firstStrong(text);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  if (style.halo !== null) {
    ctx.lineJoin = 'round';
    ctx.lineWidth = HALO_PX;
    ctx.strokeStyle = style.halo;
    ctx.strokeText(text, left, middle);
  }
  ctx.fillStyle = style.ink;
  ctx.fillText(text, left, middle);
}

/** Widths of texts, measured once each: measuring is what drawing labels costs. */
export class TextWidths {
  readonly #ctx: CanvasRenderingContext2D;
  readonly #known = new Map<string, number>();

  constructor(ctx: CanvasRenderingContext2D) {
    this.#ctx = ctx;
  }

  of(text: string, font: string): number {
    const key = `${font}\n${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#ctx.font = font;
    this.#ctx.direction = firstStrong(text);
    const { width } = this.#ctx.measureText(text);
    this.#known.set(key, width);
    return width;
  }

  /** When the real font arrives, every width changes. */
  forget(): void {
    this.#known.clear();
  }
}
