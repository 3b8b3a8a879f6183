/** The sixteen types under their four quad classes, each with the number of its claims. */
import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { Meta } from '../../../graph/server/api.ts';
import { EVENT_TYPES, type EventType, PLOVER, type QuadClass } from '../../../ingest/vocabulary.ts';
import { useLanguage } from '../i18n/context.tsx';
import type { Change } from '../state/useView.ts';
import type { ViewState } from '../state/view.ts';

const QUADS: readonly QuadClass[] = [1, 2, 3, 4];

interface Props {
  view: ViewState;
  change: Change;
  meta: Meta;
}

export function TypesFilter({ view, change, meta }: Props) {
  const { m, number } = useLanguage();
  const chosen = view.types ?? EVENT_TYPES;
  const choose = (types: string[]) => {
    const kept = EVENT_TYPES.filter((type) => types.includes(type));
    change({ types: kept.length === 0 || kept.length === EVENT_TYPES.length ? null : kept });
  };
  return (
    <CheckboxGroup className="types" value={[...chosen]} onChange={choose}>
      <div className="types-head">
        <Label className="field-label">{m.ui.types}</Label>
        <Button className="link" isDisabled={view.types === null} onPress={() => change({ types: null })}>
          {m.ui.typesAll}
        </Button>
      </div>
      <div className="types-quads">
        {QUADS.map((quad) => (
          <div key={quad} className="types-quad" data-sign={quad <= 2 ? 1 : -1}>
            <Button className="types-quad-name" onPress={() => choose(ofQuad(quad))}>
              {m.quads[quad]}
            </Button>
            {ofQuad(quad).map((type) => (
              <Checkbox key={type} value={type} className="checkbox">
                <span className="checkbox-box" aria-hidden="true" />
                {m.types[type]}
                <span className="checkbox-count">{number(meta.claimsByType[type] ?? 0)}</span>
              </Checkbox>
            ))}
          </div>
        ))}
      </div>
    </CheckboxGroup>
  );
}

function ofQuad(quad: QuadClass): EventType[] {
  return EVENT_TYPES.filter((type) => PLOVER[type].quad === quad);
}
