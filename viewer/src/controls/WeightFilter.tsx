import { useEffect, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useLanguage } from '../i18n/context.tsx';

/** Events: 1 to 5 one by one, then in growing steps, because a tie's weight has a long tail. */
const STEPS = [1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50, 100, 200, 500];

export function WeightFilter({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const { m, count } = useLanguage();
  const at = Math.max(
    0,
    STEPS.findLastIndex((step) => step <= value),
  );
  const [moving, setMoving] = useState(at);
  useEffect(() => setMoving(at), [at]);
  return (
    <Slider
      className="slider"
      minValue={0}
      maxValue={STEPS.length - 1}
      value={moving}
      onChange={(next) => setMoving(next as number)}
      onChangeEnd={(next) => onChange(STEPS[next as number] ?? 1)}
    >
      <Label className="field-label">{m.ui.minWeight}</Label>
      <SliderOutput className="slider-output">{count(STEPS[moving] ?? 1, 'events')}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
      <p className="hint">{m.ui.minWeightHelp}</p>
    </Slider>
  );
}
