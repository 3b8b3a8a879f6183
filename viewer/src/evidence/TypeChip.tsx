/** The type of an event with its sign; the other language's name and the mode beside it where asked. */
import { type EventType, PLOVER } from '../../../ingest/vocabulary.ts';
import { useLanguage } from '../i18n/context.tsx';
import { DICTIONARIES } from '../i18n/format.ts';

interface Props {
  type: EventType;
  mode?: string | null;
  count?: number;
  /** With the name in the other language. */
  both?: boolean;
}

export const signOfType = (type: EventType): 1 | -1 => (PLOVER[type].quad <= 2 ? 1 : -1);

export function TypeChip({ type, mode = null, count, both = false }: Props) {
  const { m, lang, number } = useLanguage();
  const other = lang === 'ar' ? 'en' : 'ar';
  const sign = signOfType(type);
  return (
    <span className="chip" data-sign={sign} title={m.quads[PLOVER[type].quad]}>
      <span className="chip-mark" aria-hidden="true">
        {sign > 0 ? '+' : '−'}
      </span>
      {m.types[type]}
      {mode !== null && <span className="chip-mode">{m.modes[mode] ?? mode}</span>}
      {both && (
        <bdi className="chip-other" lang={other}>
          {DICTIONARIES[other].types[type]}
        </bdi>
      )}
      {count !== undefined && <span className="count">{number(count)}</span>}
    </span>
  );
}
