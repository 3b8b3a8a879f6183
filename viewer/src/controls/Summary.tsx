/** One line of figures: what was read, what is shown of it, and what is left out. */
import type { GraphView, Meta } from '../../../graph/server/api.ts';
import type { Loaded } from '../api/useApi.ts';
import { useLanguage } from '../i18n/context.tsx';
import type { ViewState } from '../state/view.ts';

interface Props {
  meta: Loaded<Meta>;
  graph: GraphView | null;
  view: ViewState;
}

export function Summary({ meta, graph, view }: Props) {
  const { m, count, date } = useLanguage();
  if (meta.state !== 'ready') return <p className="summary" />;
  const { documents, actors, claims, ties, from, to } = meta.data;
  const month = (iso: string | null) => date(iso === null ? null : iso.slice(0, 7));
  const { nodes, edges } = graph?.hidden ?? { nodes: 0, edges: 0 };
  const hidden = [
    ...(nodes > 0 ? [count(nodes, 'actors')] : []),
    ...(edges > 0 ? [count(edges, 'ties')] : []),
  ];
  const [first, last] = [view.from ?? from, view.to ?? to];
  return (
    <p className="summary">
      <span>{count(documents, 'documents')}</span>
      <span>{count(actors, 'actors')}</span>
      <span>{count(claims, 'claims')}</span>
      <span>{count(ties, 'ties')}</span>
      {first !== null && (
        <span>
          {month(first)} – {month(last)}
        </span>
      )}
      {hidden.length > 0 && (
        <span className="summary-hidden">
          {m.ui.hidden}: {hidden.join(' · ')}
        </span>
      )}
    </p>
  );
}
