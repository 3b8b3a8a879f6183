/** One of a few, side by side: a radio group that looks like a switch. */
import { Label, Radio, RadioGroup } from 'react-aria-components';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, text: string])[];
  onChange: (value: T) => void;
  /** The label is read, not seen. */
  quiet?: boolean;
}

export function Choice<T extends string>({ label, value, options, onChange, quiet = false }: Props<T>) {
  return (
    <RadioGroup
      className="choice"
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as T)}
      {...(quiet ? { 'aria-label': label } : {})}
    >
      {!quiet && <Label className="field-label">{label}</Label>}
      <div className="choice-row">
        {options.map(([each, text]) => (
          <Radio key={each} value={each} className="choice-item">
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
