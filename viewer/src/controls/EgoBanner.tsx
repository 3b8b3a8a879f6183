/** Says that only an actor's surroundings are shown, how far they reach, and the way back. */
import { Button } from 'react-aria-components';
import type { GraphView } from '../../../graph/server/api.ts';
import { useLanguage } from '../i18n/context.tsx';
import type { Change } from '../state/useView.ts';
import { MAX_DEPTH, type ViewState } from '../state/view.ts';
import { Choice } from './Choice.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  view: ViewState;
  change: Change;
  graph: GraphView | null;
}

export function EgoBanner({ view, change, graph }: Props) {
  const { m, names, number } = useLanguage();
  if (view.ego === null) return null;
  const centre = graph?.nodes.find((node) => node.id === view.ego);
  const depths = Array.from({ length: MAX_DEPTH }, (_, i) => i + 1);
  return (
    <div className="ego">
      <span>
        {m.ui.egoAround} <bdi className="ego-name">{centre ? names(centre).main : view.ego}</bdi>
      </span>
      <Choice
        quiet
        label={m.ui.depth}
        value={String(view.depth)}
        options={depths.map((n) => [String(n), number(n)] as const)}
        onChange={(depth) => change({ depth: Number(depth) })}
      />
      <Button
        className="icon-button"
        aria-label={m.ui.egoEnd}
        onPress={() => change({ ego: null, depth: 1 })}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}
