/** The network as a table: the same ties, for who reads better in rows, with a keyboard or a screen reader. */
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { GraphView } from '../../../graph/server/api.ts';
import { SignMark } from '../controls/SignLine.tsx';
import { useLanguage } from '../i18n/context.tsx';
import { LOCALES } from '../i18n/format.ts';
import type { UiKey } from '../i18n/types.ts';
import { type Column, type Order, sortTies } from './sort.ts';

const PAGE = 100;
const COLUMNS: readonly (readonly [Column, UiKey])[] = [
  ['a', 'actorA'],
  ['sign', 'sign'],
  ['b', 'actorB'],
  ['weight', 'events'],
  ['claims', 'claims'],
  ['documents', 'documents'],
  ['last', 'lastSeen'],
];

interface Props {
  graph: GraphView;
  onActor: (id: string) => void;
  onPair: (a: string, b: string) => void;
  noWebgl: boolean;
}

export function TieTable({ graph, onActor, onPair, noWebgl }: Props) {
  const { m, lang, names, number, date } = useLanguage();
  const [order, setOrder] = useState<Order>({ column: 'weight', descending: true });
  const [limit, setLimit] = useState(PAGE);
  const nameOf = useMemo(() => {
    const known = new Map(graph.nodes.map((node) => [node.id, names(node).main]));
    return (id: string) => known.get(id) ?? id;
  }, [graph, names]);
  const ties = useMemo(
    () => sortTies(graph.edges, order, nameOf, LOCALES[lang]),
    [graph, order, nameOf, lang],
  );
  const name = (id: string) => (
    <Button className="name-link" onPress={() => onActor(id)}>
      <bdi>{nameOf(id)}</bdi>
    </Button>
  );
  return (
    <div className="table-wrap">
      {noWebgl && <p role="status">{m.ui.noWebgl}</p>}
      <table className="tie-table">
        <thead>
          <tr>
            {COLUMNS.map(([column, key]) => (
              <th key={column} scope="col" aria-sort={sortOf(order, column)}>
                <Button className="sort" onPress={() => setOrder(next(order, column))}>
                  {m.ui[key]}
                </Button>
              </th>
            ))}
            <th>
              <span className="visually-hidden">{m.ui.evidence}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ties.slice(0, limit).map((tie) => (
            <tr key={tie.id}>
              <th scope="row">{name(tie.a)}</th>
              <td>
                <SignMark sign={tie.sign} label={m.signs[`${tie.sign}`]} />
              </td>
              <td>{name(tie.b)}</td>
              <td>{number(tie.weight)}</td>
              <td>{number(tie.claims)}</td>
              <td>{number(tie.documents)}</td>
              <td>{date(tie.last)}</td>
              <td>
                <Button className="link" onPress={() => onPair(tie.a, tie.b)}>
                  {m.ui.evidence}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ties.length > limit && (
        <Button className="button" onPress={() => setLimit(limit + PAGE)}>
          {m.ui.showMore}
        </Button>
      )}
    </div>
  );
}

function next(order: Order, column: Column): Order {
  return {
    column,
    descending: order.column === column ? !order.descending : column !== 'a' && column !== 'b',
  };
}

function sortOf(order: Order, column: Column): 'ascending' | 'descending' | 'none' {
  if (order.column !== column) return 'none';
  return order.descending ? 'descending' : 'ascending';
}
