import { expect, test } from 'vitest';
import { signedTiesOf } from '../network/signed/signed-ties.ts';
import { factFor } from '../testing/facts.ts';
import type { ClaimFact } from './facts.ts';
import { tieOf } from './ties.ts';
import { typedEdgesOf } from './typed-edges.ts';

const fact = (id: string, more: Partial<ClaimFact>) => factFor(id, { source: 'b', target: 'a', ...more });

test('events are summed, not reports; the order of the pair is by id', () => {
  const tie = tieOf([
    fact('1', {}),
    fact('2', { event: '1', date: '2020-01-02' }),
    fact('3', { source: 'a', target: 'b', type: 'SUPPORT', score: 5 }),
  ]);
  expect(tie).toEqual({
    ...{ a: 'a', b: 'b', cooperation: 5, conflict: 9, sign: -1, weight: 2, claims: 3, documents: 3 },
    ...{ first: '2020-01-01', last: '2020-01-02' },
  });
});

test('what is denied or wished makes no tie, and a request takes no side', () => {
  expect(tieOf([fact('1', { negated: true }), fact('2', { irrealis: true })])).toBeNull();
  expect(tieOf([fact('1', { type: 'REQUEST', score: 0.5 })])).toMatchObject({
    sign: 0,
    weight: 1,
    cooperation: 0,
  });
});

test.each([
  [5, 1],
  [-5, -1],
])('a score of %d makes a tie of sign %d', (score, sign) =>
  expect(tieOf([fact('1', { score })])?.sign).toBe(sign),
);

test('an actor has no tie with itself', () => {
  expect(signedTiesOf([fact('1', { source: 'a' })], new Map())).toEqual([]);
});

test('typed edges keep their direction, mutual ones have none', () => {
  const edges = typedEdgesOf([
    fact('1', {}),
    fact('2', { event: '1', outlet: 'p' }),
    fact('3', { type: 'CONSULT', score: 2.5 }),
    fact('4', { type: 'CONSULT', score: 2.5, source: 'a', target: 'b' }),
  ]);
  expect(
    edges.map(({ type, source, claims, events, sources, score }) => [
      type,
      source,
      claims,
      events,
      sources,
      score,
    ]),
  ).toEqual([
    ['ASSAULT', 'b', 2, 1, 2, -9],
    ['CONSULT', 'a', 2, 2, 1, 5],
  ]);
});
