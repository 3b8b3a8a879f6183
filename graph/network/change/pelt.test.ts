import { expect, it } from 'vitest';
import { seededRandom } from '../../../ingest/random.ts';
import { pelt } from './pelt.ts';

/** Sum of squares around the mean. */
function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

function priceOf(values: readonly number[], starts: readonly number[], penalty: number): number {
  const bounds = [0, ...starts, values.length];
  const costs = bounds.slice(1).map((end, i) => squares(values.slice(bounds[i], end)));
  return costs.reduce((sum, cost) => sum + cost, 0) + penalty * starts.length;
}

/** The least price over every division there is. */
function leastPrice(values: readonly number[], penalty: number, minLength: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** (values.length - 1); bits++) {
    const starts = values.flatMap((_, i) => (i > 0 && bits & (1 << (i - 1)) ? [i] : []));
    const bounds = [0, ...starts, values.length];
    if (bounds.slice(1).some((end, i) => end - bounds[i]! < minLength)) continue;
    least = Math.min(least, priceOf(values, starts, penalty));
  }
  return least;
}

it.each([1, 2, 3])(
  'finds the optimum that a search of all divisions finds, segments of %d or more',
  (min) => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      const values = Array.from({ length: 11 }, () => Math.round(random() * 4));
      const penalty = 0.5 + random() * 4;
      const starts = pelt(values.length, (from, to) => squares(values.slice(from, to)), penalty, min);
      expect(priceOf(values, starts, penalty), `seed ${seed}`).toBeCloseTo(
        leastPrice(values, penalty, min),
        9,
      );
    }
  },
);

it('asks for far fewer costs than there are segments when changes are regular', () => {
  const length = 400;
  let asked = 0;
  const level = (i: number) => (Math.floor(i / 10) % 2) * 10;
  const cost = (from: number, to: number) => {
    asked++;
    return squares(Array.from({ length: to - from }, (_, i) => level(from + i)));
  };
  expect(pelt(length, cost, 5, 2)).toHaveLength(39);
  expect(asked).toBeLessThan((length * length) / 2 / 10);
});

it('leaves a series that is too short whole', () => expect(pelt(1, () => 0, 1, 2)).toEqual([]));
