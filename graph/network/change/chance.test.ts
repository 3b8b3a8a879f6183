import { expect, it } from 'vitest';
import { chanceOfAppearance, chanceOfSilence, compareShares, keptAt } from './chance.ts';

it('of two shares nothing known, or the same, either may be greater', () => {
  for (const share of [
    { hits: 0, trials: 0 },
    { hits: 3, trials: 9 },
    { hits: 5000, trials: 10_000 },
  ]) {
    const { below, above } = compareShares(share, share);
    expect(below).toBeCloseTo(0.5, 9);
    expect(above).toBeCloseTo(0.5, 9);
  }
});
it('agrees with the exact probability where that has a closed form', () => {
  // Of Beta(1/2, 1/2) below Beta(3/2, 1/2): on the arcsine scale ∫ θ sin²θ, 1/2 + 2/π².
  const { below } = compareShares({ hits: 0, trials: 0 }, { hits: 1, trials: 1 });
  expect(below).toBeCloseTo(0.5 + 2 / Math.PI ** 2, 6);
});
it('agrees with the normal law where there are many', () => {
  // Shares 0.50 and 0.51 of 10,000 each: z = √2, one-sided probability 0.0786.
  const { above } = compareShares({ hits: 5000, trials: 10_000 }, { hits: 5100, trials: 10_000 });
  expect(above).toBeCloseTo(0.0786, 3);
});
it('keeps small probabilities, either way', () => {
  const { below, above } = compareShares({ hits: 0, trials: 60 }, { hits: 60, trials: 60 });
  expect(above).toBeGreaterThan(0);
  expect(above).toBeLessThan(1e-20);
  expect(below).toBeCloseTo(1, 9);
  expect(compareShares({ hits: 60, trials: 60 }, { hits: 0, trials: 60 }).below).toBeCloseTo(above, 25);
});

it('silence is the less likely the more there was before, and says nothing where nothing is looked at', () => {
  expect(chanceOfSilence(4, 100, 100)).toBeCloseTo(0.5 ** 4.5, 12);
  expect(chanceOfSilence(4, 100, 10)).toBeGreaterThan(0.6);
  expect(chanceOfSilence(4, 100, 0)).toBe(1);
});
it('a first appearance and silence are all there can be', () => {
  expect(chanceOfAppearance(1, 300, 100)).toBeCloseTo(1 - chanceOfSilence(0, 300, 100), 12);
  const two = Math.sqrt(0.75) * 0.5 * 0.25;
  expect(chanceOfAppearance(2, 300, 100)).toBeCloseTo(chanceOfAppearance(1, 300, 100) - two, 12);
  expect(chanceOfAppearance(9, 0, 100)).toBe(1);
});

it('keeps as many findings as Benjamini and Hochberg would', () => {
  const chances = [0.001, 0.012, 0.014, 0.2];
  expect(keptAt(chances, 10, 0.05)).toBe(3);
  expect(keptAt(chances, 100, 0.05)).toBe(0);
  expect(keptAt([], 0, 0.05)).toBe(0);
});
