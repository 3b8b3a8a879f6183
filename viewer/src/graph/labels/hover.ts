/** The pointed-at actor: a ring around its disc and its name in full, in both languages, on a small card. */
import type { Direction } from '../../i18n/types.ts';
import type { Palette } from '../../theme/palette.ts';
import { drawText, fontOf, type TextWidths } from './draw.ts';
import type { Box } from './place.ts';

const PADDING_PX = 8;
const GAP_PX = 8;
const LINE_PX = 18;
const CORNER_PX = 7;

export interface HoverCard {
  x: number;
  y: number;
  radius: number;
  main: string;
  other: string | null;
}

interface Line {
  text: string;
  sizePx: number;
  weight: 400 | 600;
  width: number;
}

function linesOf(widths: TextWidths, { main, other }: HoverCard): Line[] {
  const line = (text: string, sizePx: number, weight: 400 | 600) => ({
    text,
    sizePx,
    weight,
    width: widths.of(text, fontOf({ sizePx, weight })),
  });
  return [line(main, 14, 600), ...(other === null ? [] : [line(other, 12, 400)])];
}

/** Beside the disc in the direction of reading, unless the picture ends there. */
export function cardBox(
  widths: TextWidths,
  card: HoverCard,
  dir: Direction,
  pictureWidth: number,
): Box & { onLeft: boolean } {
  const lines = linesOf(widths, card);
  const wide = Math.max(...lines.map((line) => line.width)) + 2 * PADDING_PX;
  const tall = lines.length * LINE_PX + PADDING_PX;
  const offset = card.radius + GAP_PX;
  const onLeft = dir === 'rtl' ? card.x - offset - wide > 0 : card.x + offset + wide > pictureWidth;
  const left = onLeft ? card.x - offset - wide : card.x + offset;
  return { left, right: left + wide, top: card.y - tall / 2, bottom: card.y + tall / 2, onLeft };
}

export function drawHoverCard(
  ctx: CanvasRenderingContext2D,
  widths: TextWidths,
  card: HoverCard,
  { dir, palette, width }: { dir: Direction; palette: Palette; width: number },
): void {
  ctx.beginPath();
  ctx.arc(card.x, card.y, card.radius + 3, 0, 2 * Math.PI);
  ctx.lineWidth = 2.5;
  ctx.strokeStyle = palette.accent;
  ctx.stroke();

  const box = cardBox(widths, card, dir, width);
  ctx.beginPath();
  ctx.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, CORNER_PX);
  ctx.fillStyle = palette.surface;
  ctx.fill();
  ctx.lineWidth = 1;
  ctx.strokeStyle = palette.line;
  ctx.stroke();
  linesOf(widths, card).forEach((line, i) => {
    const from = box.onLeft ? box.right - PADDING_PX - line.width : box.left + PADDING_PX;
    const ink = i === 0 ? palette.ink : palette.muted;
    drawText(ctx, line.text, from, box.top + PADDING_PX / 2 + LINE_PX * (i + 0.5), {
      ...line,
      ink,
      halo: null,
    });
  });
}
