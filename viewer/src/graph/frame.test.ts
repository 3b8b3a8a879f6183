import { expect, it } from 'vitest';
import { frameOf } from './frame.ts';

const at = (x: number, y: number, weight: number) => ({ x, y, weight });
const core = [at(-10, -10, 50), at(10, -10, 50), at(-10, 10, 50), at(10, 10, 50)];

it('is the whole extent when nothing lies apart', () => {
  expect(frameOf(core, undefined, 0)).toEqual({ x: [-10, 10], y: [-10, 10] });
});
it('lets a light actor far out lie outside, but keeps most of the extent', () => {
  const frame = frameOf([...core, at(22, 0, 1)], undefined, 0)!;
  expect(frame.x[1]).toBeGreaterThanOrEqual(10);
  expect(frame.x[1]).toBeLessThan(22);
});
it('keeps a heavy one', () => expect(frameOf([...core, at(100, 0, 90)], undefined, 0)?.x[1]).toBe(100));
it('survives one actor and none', () => {
  expect(frameOf([at(3, 4, 0)], undefined, 0)).toEqual({ x: [3, 3], y: [4, 4] });
  expect(frameOf([], undefined, 0)).toBeNull();
});
it('leaves a small picture whole', () => expect(frameOf([...core, at(22, 0, 1)])).toBeNull());
it('keeps clear of what lies over a side', () => {
  expect(frameOf(core, { left: 0, right: 0.2 })).toEqual({ x: [-10, 15], y: [-10, 10] });
});
