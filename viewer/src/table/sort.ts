/** Ties in the order of a column; equal ones by id, so that the order is always the same. */
import type { GraphEdge } from '../../../graph/server/api.ts';

export type Column = 'a' | 'b' | 'sign' | 'weight' | 'claims' | 'documents' | 'last';
export interface Order {
  column: Column;
  descending: boolean;
}

export function sortTies(
  edges: readonly GraphEdge[],
  { column, descending }: Order,
  nameOf: (id: string) => string,
  locale: string,
): GraphEdge[] {
  const collator = new Intl.Collator(locale);
  const compare = (x: GraphEdge, y: GraphEdge): number => {
    switch (column) {
      case 'a':
      case 'b':
        return collator.compare(nameOf(x[column]), nameOf(y[column]));
      case 'last':
        return (x.last ?? '') < (y.last ?? '') ? -1 : (x.last ?? '') > (y.last ?? '') ? 1 : 0;
      case 'sign':
      case 'weight':
      case 'claims':
      case 'documents':
        return x[column] - y[column];
    }
  };
  const way = descending ? -1 : 1;
  return [...edges].sort((x, y) => way * compare(x, y) || y.weight - x.weight || (x.id < y.id ? -1 : 1));
}
