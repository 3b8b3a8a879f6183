import { expect, test } from 'vitest';
import { Calibration } from './calibration.ts';
import { round, Tally } from './figures.ts';

test('what lies halfway between two numbers goes to the even one', () => {
  expect(round(1 / 32)).toBe(0.0312); // 0.03125
  expect(round(3 / 32)).toBe(0.0938); // 0.09375
  expect(round(2 / 3)).toBe(0.6667);
  expect(round(1 / 16)).toBe(0.0625);
  expect([round(0), round(1)]).toEqual([0, 1]);
});

test('a key that stands twice is right as often as both sides have it', () => {
  const tally = new Tally();
  tally.add(['a', 'a', 'b'], ['a', 'c', 'a', 'a']);
  tally.add(['a'], ['b']);
  expect(tally.figure()).toMatchObject({ gold: 4, found: 5, right: 2 });
});

test('a confidence on the edge of two bins belongs to the upper, and 1 to the last', () => {
  const calibration = new Calibration();
  for (const confidence of [0.3, 0.299, 0.7, 1]) calibration.add(confidence, true);
  expect(calibration.table().map(({ from, claims }) => [from, claims])).toEqual([
    [0.2, 1],
    [0.3, 1],
    [0.7, 1],
    [0.9, 1],
  ]);
});
