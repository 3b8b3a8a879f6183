import { expect, test } from 'vitest';
import { countTogether } from './count.ts';
import { logLikelihood } from './log-likelihood.ts';
import { npmi } from './npmi.ts';

test('npmi runs from never, by chance, to always together', () => {
  expect(npmi(0, 5, 5, 100)).toBe(-1);
  expect(npmi(1, 10, 10, 100)).toBeCloseTo(0);
  expect(npmi(5, 5, 5, 100)).toBeCloseTo(1);
});

test('log-likelihood agrees with the sum over the table of observed and expected counts', () => {
  const [both, a, b, total] = [110, 2552, 221, 31777];
  const cells: [number, number][] = [
    [both, (a * b) / total],
    [a - both, (a * (total - b)) / total],
    [b - both, ((total - a) * b) / total],
    [total - a - b + both, ((total - a) * (total - b)) / total],
  ];
  const expected = 2 * cells.reduce((sum, [seen, due]) => sum + seen * Math.log(seen / due), 0);
  expect(logLikelihood(both, a, b, total)).toBeCloseTo(expected, 6);
  expect(logLikelihood(1, 10, 10, 100)).toBeCloseTo(0);
});

test('pairs are counted once a sentence and once a document; rare ones are left out', () => {
  const documents = [
    [
      ['b', 'a', 'a'],
      ['a', 'b'],
    ],
    [['a'], ['b', 'c']],
    [['b', 'a']],
  ];
  const [pair, ...others] = countTogether(documents, 10);
  expect(pair).toMatchObject({ a: 'a', b: 'b', sentences: 3, documents: 3 });
  expect(others).toEqual([]);
  expect(countTogether(documents, 10, 1).map(({ a, b }) => a + b)).toEqual(['ab', 'bc']);
});
