/**
 * Cooperation above the line and conflict below it, month by month. Time runs as the page is read: from the right
 * in Arabic, from the left in English; the caption says so.
 */
import type { PairView } from '../../../graph/server/api.ts';
import { useLanguage } from '../i18n/context.tsx';
import { barsOf } from './months.ts';

const WIDTH = 360;
/** Bars above and below together; both are to one scale. */
const HEIGHT = 84;
const MAX_BAR = 26;
const GAP_SHARE = 0.2;

export function Monthly({ monthly }: Pick<PairView, 'monthly'>) {
  const { m, dir, date, number } = useLanguage();
  const { bars, above, below } = barsOf(monthly);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || above + below === 0) return null;
  const step = WIDTH / bars.length;
  const wide = Math.max(Math.min(step * (1 - GAP_SHARE), MAX_BAR), 0.5);
  const left = (i: number) => (dir === 'rtl' ? WIDTH - (i + 1) * step : i * step) + (step - wide) / 2;
  const tall = (score: number) => (score / (above + below)) * HEIGHT;
  const axis = tall(above) + 1;
  return (
    <figure className="monthly">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`} role="img" aria-label={m.ui.chartTitle}>
        {bars.map((bar, i) => (
          <g key={bar.month}>
            <title>
              {`${date(bar.month)} · ${m.ui.cooperation} ${number(bar.cooperation, 1)} · ${m.ui.conflict} ${number(bar.conflict, 1)}`}
            </title>
            <rect className="bar-room" x={left(i)} y={0} width={wide} height={HEIGHT + 4} />
            <rect
              className="bar-cooperation"
              x={left(i)}
              y={axis - 1 - tall(bar.cooperation)}
              width={wide}
              height={tall(bar.cooperation)}
            />
            <rect
              className="bar-conflict"
              x={left(i)}
              y={axis + 1}
              width={wide}
              height={tall(bar.conflict)}
            />
          </g>
        ))}
        <line className="bar-axis" x1={0} x2={WIDTH} y1={axis} y2={axis} />
      </svg>
      <div className="monthly-ends">
        <span>{date(first.month)}</span>
        {last !== first && <span>{date(last.month)}</span>}
      </div>
      <figcaption className="hint">
        {m.ui.chartTitle}. {m.ui.timeDirection}.
      </figcaption>
    </figure>
  );
}
