/** What is kept: level, period, least events, types. Every choice goes into the address at once. */
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Meta } from '../../../graph/server/api.ts';
import { useLanguage } from '../i18n/context.tsx';
import type { Change } from '../state/useView.ts';
import { DEFAULTS, LIMITS, type ViewState } from '../state/view.ts';
import { Choice } from './Choice.tsx';
import { Icon } from './Icon.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { TypesFilter } from './TypesFilter.tsx';
import { WeightFilter } from './WeightFilter.tsx';

interface Props {
  view: ViewState;
  change: Change;
  meta: Meta | null;
}

const FILTER_KEYS = ['level', 'types', 'from', 'to', 'minWeight', 'limit'] as const;

export function Filters({ view, change, meta }: Props) {
  const { m, number } = useLanguage();
  const used = FILTER_KEYS.filter((key) => view[key] !== DEFAULTS[key]).length;
  const reset = () => change(Object.fromEntries(FILTER_KEYS.map((key) => [key, DEFAULTS[key]])));
  return (
    <DialogTrigger>
      <Button className="button" aria-label={m.ui.filters}>
        <Icon name="filter" /> <span className="not-phone">{m.ui.filters}</span>
        {used > 0 && <span className="badge">{number(used)}</span>}
      </Button>
      <Popover className="popover filters" placement="bottom end" offset={8}>
        <Dialog className="filters-dialog" aria-label={m.ui.filters}>
          <Choice
            label={m.ui.level}
            value={view.level}
            options={[
              ['actor', m.ui.levelActor],
              ['state', m.ui.levelState],
            ]}
            onChange={(level) => change({ level })}
          />
          <Choice
            label={m.ui.colourBy}
            value={view.colourBy}
            options={[
              ['bloc', m.ui.colourBloc],
              ['kind', m.ui.colourKind],
            ]}
            onChange={(colourBy) => change({ colourBy })}
          />
          {meta !== null && <PeriodFilter view={view} change={change} meta={meta} />}
          <WeightFilter value={view.minWeight} onChange={(minWeight) => change({ minWeight })} />
          <Choice
            label={m.ui.nodesShown}
            value={String(view.limit)}
            options={LIMITS.map((n) => [String(n), number(n)] as const)}
            onChange={(limit) => change({ limit: Number(limit) })}
          />
          {meta !== null && <TypesFilter view={view} change={change} meta={meta} />}
          <Button className="button" isDisabled={used === 0} onPress={reset}>
            {m.ui.reset}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
