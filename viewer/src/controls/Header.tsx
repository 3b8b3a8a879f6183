/** Brand, what the graph holds, search, and the switches of the page. */
import { Button } from 'react-aria-components';
import type { GraphView, Meta } from '../../../graph/server/api.ts';
import type { Loaded } from '../api/useApi.ts';
import { useLanguage } from '../i18n/context.tsx';
import type { Change } from '../state/useView.ts';
import type { Theme, ViewState } from '../state/view.ts';
import { Choice } from './Choice.tsx';
import { Filters } from './Filters.tsx';
import { Icon } from './Icon.tsx';
import { Search } from './Search.tsx';
import { Summary } from './Summary.tsx';

interface Props {
  view: ViewState;
  change: Change;
  meta: Loaded<Meta>;
  graph: GraphView | null;
  onActor: (id: string) => void;
}

const NEXT_THEME: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

export function Header({ view, change, meta, graph, onActor }: Props) {
  const { m, lang } = useLanguage();
  const themes: Record<Theme, string> = {
    auto: m.ui.themeAuto,
    light: m.ui.themeLight,
    dark: m.ui.themeDark,
  };
  const other = lang === 'ar' ? 'en' : 'ar';
  return (
    <header className="header">
      <div className="brand">
        <h1>{m.brand}</h1>
        <p>{m.tagline}</p>
      </div>
      <Search onActor={onActor} />
      <div className="header-tools">
        <Filters view={view} change={change} meta={meta.state === 'ready' ? meta.data : null} />
        <Choice
          quiet
          label={`${m.ui.network} / ${m.ui.table}`}
          value={view.shown}
          options={[
            ['network', m.ui.network],
            ['table', m.ui.table],
          ]}
          onChange={(shown) => change({ shown })}
        />
        <Button
          className="button quiet"
          aria-label={`${m.ui.theme}: ${themes[view.theme]}`}
          onPress={() => change({ theme: NEXT_THEME[view.theme] }, 'replace')}
        >
          <Icon name="sun" /> <span className="wide-only">{themes[view.theme]}</span>
        </Button>
        <Button className="button quiet" onPress={() => change({ lang: other }, 'replace')}>
          <span lang={other}>{m.ui.language}</span>
        </Button>
      </div>
      <Summary meta={meta} graph={graph} view={view} />
    </header>
  );
}
