import { describe, expect, test } from 'vitest';
import type { ClaimFact } from '../../model/facts.ts';
import { factFor } from '../../testing/facts.ts';
import { networkOf, signedTiesOf, sturdyTies, type TieOptions } from './signed-ties.ts';

const good = (id: string, more: Partial<ClaimFact> = {}) =>
  factFor(id, { type: 'SUPPORT', score: 5, ...more });
const bad = (id: string, more: Partial<ClaimFact> = {}) => factFor(id, { score: -5, ...more });
const states = new Map([
  ['minister', 'a'],
  ['a', 'a'],
]);
const only = (facts: ClaimFact[], options: Partial<TieOptions> = {}) =>
  signedTiesOf(facts, states, options)[0];

describe('how sure', () => {
  test('one event says little, ten of a kind say much; the interval holds the mean', () => {
    const one = only([bad('1')]);
    const ten = only(Array.from({ length: 10 }, (_, i) => bad(`${i}`)));
    for (const tie of [one, ten]) {
      expect(tie?.sign).toBe(-1);
      expect(tie?.low).toBeLessThan(tie?.net ?? -2);
      expect(tie?.high).toBeGreaterThan(tie?.net ?? 2);
    }
    expect(one?.high).toBeGreaterThan(0);
    expect(ten?.high).toBeLessThan(-0.6);
    expect(ten?.certainty).toBeGreaterThan(0.999);
  });

  test('one event: the posterior is Beta(1.5, 0.5), its mean 0.75 and its median above that', () => {
    expect(only([good('1')])).toMatchObject({ net: 0.5, effective: 1, sign: 1 });
    // The regularised incomplete beta function at ½: ½ + 1/π for Beta(1.5, 0.5).
    expect(only([good('1')])?.certainty).toBeCloseTo(0.5 + 1 / Math.PI, 4);
  });

  test('as much of both leans to neither side', () => {
    expect(only([good('1'), bad('2')])).toMatchObject({ sign: 0, net: 0, certainty: 0.5 });
  });

  test('one great event among small ones does not count as many', () => {
    const small = Array.from({ length: 9 }, (_, i) => good(`${i}`, { score: 1 }));
    expect(only([...small, bad('x', { score: -9 })])?.effective).toBeLessThan(4);
    expect(only(small)?.effective).toBeCloseTo(9);
  });

  test('a request alone says nothing', () => {
    expect(only([factFor('1', { type: 'REQUEST', score: -1 })])).toMatchObject({ sign: 0, low: -1, high: 1 });
  });
});

describe('where it comes from', () => {
  test('a tie that rests on one outlet says which', () => {
    expect(only([bad('1'), bad('2')])).toMatchObject({ outlets: 1, soleOutlet: 'o' });
    expect(only([bad('1'), bad('2', { outlet: 'p' })])).toMatchObject({ outlets: 2, soleOutlet: null });
    expect(only([bad('1', { outlet: null })])).toMatchObject({ outlets: 0, soleOutlet: null });
  });

  test('what one side says, through whoever acts for it, is counted apart', () => {
    const facts = [bad('1', { attributedTo: 'minister' }), bad('2', { attributedTo: 'c' }), bad('3')];
    expect(only(facts)).toMatchObject({ weight: 3, attributed: 2, ownSide: 1, conflict: 15 });
    expect(only(facts, { ownSideWeight: 0 })).toMatchObject({ weight: 2, ownSide: 0, conflict: 10 });
    expect(only(facts, { attributedWeight: 0.5 })).toMatchObject({ weight: 3, conflict: 12.5 });
  });

  test('told in the writer’s own words as well, an event needs nobody’s word', () => {
    const facts = [bad('1', { attributedTo: 'a' }), bad('2', { event: '1' })];
    expect(only(facts, { ownSideWeight: 0 })).toMatchObject({ weight: 1, attributed: 0, conflict: 5 });
  });
});

test('age: after a half-life an event weighs half, and an undated one is left out', () => {
  const facts = [
    good('1', { date: '2020-01-01' }),
    bad('2', { date: '2020-01-31' }),
    bad('3', { date: null }),
  ];
  expect(only(facts, { halfLifeDays: 30 })).toMatchObject({
    cooperation: 2.5,
    conflict: 5,
    sign: -1,
    weight: 2,
  });
  expect(only(facts, { halfLifeDays: 30, until: '2020-03-01' })).toMatchObject({
    cooperation: 1.25,
    conflict: 2.5,
  });
});

test('ties come in order, whatever that of the claims; the network leaves out those that lean to neither side', () => {
  const facts = [good('1', { source: 'z' }), bad('2'), good('3', { target: 'c' }), bad('4', { target: 'c' })];
  const ties = signedTiesOf(facts, states);
  expect(ties.map(({ a, b }) => a + b)).toEqual(['ab', 'ac', 'bz']);
  expect(signedTiesOf([...facts].reverse(), states)).toEqual(ties);
  expect(networkOf(ties).edges()).toEqual(['a|b', 'b|z']);
  expect(networkOf(ties).getEdgeAttribute('a|b', 'weight')).toBeLessThan(0);
});

test('single events are left out where there are enough ties of more, and only there', () => {
  const twice = (i: number) => [good(`${i}x`, { source: `s${i}` }), good(`${i}y`, { source: `s${i}` })];
  const single = good('1', { source: 'single' });
  const many = signedTiesOf([single, ...Array.from({ length: 100 }, (_, i) => twice(i)).flat()], states);
  expect(sturdyTies(many)).toHaveLength(100);
  const few = signedTiesOf([single, ...twice(1)], states);
  expect(sturdyTies(few)).toEqual(few);
});
