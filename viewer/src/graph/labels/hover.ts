/** The pointed-at actor: a ring around its disc and its name in full, in both languages, on a small card. */
import type { Direction } from '../../i18n/types.ts';
import type { Palette } from '../../theme/palette.ts';
import { firstStrong } from './cut.ts';
import { drawText, fontOf } from './draw.ts';

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

export function drawHoverCard(
  ctx: CanvasRenderingContext2D,
  card: HoverCard,
  { dir, palette, width }: { dir: Direction; palette: Palette; width: number },
): void {
  const lines = [
    { text: card.main, sizePx: 14, weight: 600 as const, ink: palette.ink },
    ...(card.other === null
      ? []
      : [{ text: card.other, sizePx: 12, weight: 400 as const, ink: palette.muted }]),
  ].map((line) => {
    ctx.font = fontOf(line);
    ctx.direction = firstStrong(line.text);
    return { ...line, width: ctx.measureText(line.text).width };
  });
  const wide = Math.max(...lines.map((line) => line.width)) + 2 * PADDING_PX;
  const tall = lines.length * LINE_PX + PADDING_PX;
  const offset = card.radius + GAP_PX;
  const onLeft = dir === 'rtl' ? card.x - offset - wide > 0 : card.x + offset + wide > width;
  const left = onLeft ? card.x - offset - wide : card.x + offset;
  const top = card.y - tall / 2;

  ctx.beginPath();
  ctx.arc(card.x, card.y, card.radius + 3, 0, 2 * Math.PI);
  ctx.lineWidth = 2.5;
  ctx.strokeStyle = palette.accent;
  ctx.stroke();

  ctx.beginPath();
  ctx.roundRect(left, top, wide, tall, CORNER_PX);
  ctx.fillStyle = palette.surface;
  ctx.fill();
  ctx.lineWidth = 1;
  ctx.strokeStyle = palette.line;
  ctx.stroke();
  lines.forEach((line, i) => {
    const from = onLeft ? left + wide - PADDING_PX - line.width : left + PADDING_PX;
    drawText(ctx, line.text, from, top + PADDING_PX / 2 + LINE_PX * (i + 0.5), { ...line, halo: null });
  });
}
