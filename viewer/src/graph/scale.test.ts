import { describe, expect, it } from 'vitest';
import { legendSteps, rootScale } from './scale.ts';

describe('scales', () => {
  it('makes area follow weight', () => {
    const scale = rootScale(100, { least: 0, most: 10 });
    expect([scale(0), scale(25), scale(100), scale(400)]).toEqual([0, 5, 10, 10]);
  });
  it('survives an empty graph', () => expect(rootScale(0, { least: 3, most: 9 })(0)).toBe(3));
  it.each([
    [0, [1]],
    [1, [1]],
    [2, [1, 2]],
    [37, [1, 7, 37]],
    [520, [1, 100, 520]],
  ])('legend of %i', (max, steps) => expect(legendSteps(max)).toEqual(steps));
});
