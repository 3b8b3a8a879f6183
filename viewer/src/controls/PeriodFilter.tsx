/** First and last month, on one slider. Time runs in the direction of reading, here as in the chart. */
import { useEffect, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { monthNumber, monthText } from '../../../graph/model/months.ts';
import type { Meta } from '../../../graph/server/api.ts';
import { useLanguage } from '../i18n/context.tsx';
import type { Change } from '../state/useView.ts';
import type { ViewState } from '../state/view.ts';

interface Props {
  view: ViewState;
  change: Change;
  meta: Meta;
}

export function PeriodFilter({ view, change, meta }: Props) {
  const { m, date } = useLanguage();
  const first = meta.from === null ? null : monthNumber(meta.from);
  const last = meta.to === null ? null : monthNumber(meta.to);
  const from = view.from === null ? first : monthNumber(view.from);
  const to = view.to === null ? last : monthNumber(view.to);
  const [moving, setMoving] = useState<[number, number]>([from ?? 0, to ?? 0]);
  useEffect(() => setMoving([from ?? 0, to ?? 0]), [from, to]);
  if (first === null || last === null || last <= first) return null;
  const settle = ([a = first, b = last]: number[]) =>
    change({ from: a <= first ? null : monthText(a), to: b >= last ? null : monthText(b) });
  return (
    <Slider
      className="slider"
      minValue={first}
      maxValue={last}
      value={moving}
      onChange={(next) => setMoving(next as [number, number])}
      onChangeEnd={(next) => settle(next as number[])}
    >
      <Label className="field-label">{m.ui.period}</Label>
      <SliderOutput className="slider-output">
        {date(monthText(moving[0]))} – {date(monthText(moving[1]))}
      </SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" index={0} aria-label={m.ui.from} />
        <SliderThumb className="slider-thumb" index={1} aria-label={m.ui.to} />
      </SliderTrack>
      <p className="hint">{m.ui.timeDirection}</p>
    </Slider>
  );
}
