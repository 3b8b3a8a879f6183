import { expect, it } from 'vitest';
import { clearSpot } from './geometry.ts';

const edge = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
] as const;

it('points at the middle of a lone edge', () => expect(clearSpot(edge, [], [])).toEqual({ x: 50, y: 0 }));
it('keeps off a disc on the middle', () => {
  const { x } = clearSpot(edge, [{ x: 50, y: 0, radius: 10 }], []);
  expect(Math.abs(x - 50)).toBeGreaterThan(15);
});
it('keeps off an edge that crosses', () => {
  const crossing = [
    { x: 50, y: -50 },
    { x: 50, y: 50 },
  ] as const;
  expect(Math.abs(clearSpot(edge, [], [crossing]).x - 50)).toBeGreaterThan(10);
});
