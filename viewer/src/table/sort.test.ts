import { expect, it } from 'vitest';
import type { GraphEdge } from '../../../graph/server/api.ts';
import { edgeFor } from '../testing/edge.ts';
import { sortTies } from './sort.ts';

const edge = (id: string, over: Partial<GraphEdge>): GraphEdge => edgeFor({ id, a: id, b: 'z', ...over });
const ids = (edges: GraphEdge[]) => edges.map((each) => each.id).join(' ');
const ties = [
  edge('a', { weight: 2, last: '2015' }),
  edge('b', { weight: 5 }),
  edge('c', { weight: 2, last: '2016-01' }),
];

it('sorts by weight, equal ones by id', () =>
  expect(ids(sortTies(ties, { column: 'weight', descending: true }, String, 'en'))).toBe('b a c'));
it('sorts dates, the undated least', () =>
  expect(ids(sortTies(ties, { column: 'last', descending: true }, String, 'en'))).toBe('c a b'));
it('sorts names as the language does', () => {
  const names: Record<string, string> = { a: 'ياسر', b: 'إيران', c: 'بغداد' };
  expect(ids(sortTies(ties, { column: 'a', descending: false }, (id) => names[id] ?? id, 'ar'))).toBe(
    'b c a',
  );
});
