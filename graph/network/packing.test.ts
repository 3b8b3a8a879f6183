import { expect, test } from 'vitest';
import type { Tie } from '../model/ties.ts';
import { componentsOf, type Positions } from './components.ts';
import { layOut } from './layout.ts';
import { pack } from './packing.ts';
import { tieGraph } from './tie-graph.ts';

const tie = (a: string, b: string): Tie => ({
  ...{ a, b, cooperation: 3, conflict: 0, sign: 1, weight: 1, claims: 1, documents: 1 },
  ...{ first: null, last: null },
});
const RING = Array.from({ length: 12 }, (_, i) => tie(`c${i}`, `c${(i + 1) % 12}`));
const PAIRS = Array.from({ length: 8 }, (_, i) => tie(`p${i}`, `q${i}`));

const distances = (positions: Positions) =>
  [...positions].flatMap(([id, a], i) =>
    [...positions]
      .slice(i + 1)
      .map(([other, b]) => ({ ids: [id, other], apart: Math.hypot(a.x - b.x, a.y - b.y) })),
  );

test('components, the largest first', () => {
  const found = componentsOf(tieGraph([...PAIRS, ...RING]));
  expect(found.map((ids) => ids.length)).toEqual([12, ...PAIRS.map(() => 2)]);
  expect(found[1]).toEqual(['p0', 'q0']);
});

test('who is tied to nobody of the core stands near it, and the core keeps most of the picture', () => {
  const positions = layOut(tieGraph([...RING, ...PAIRS]));
  const far = (id: string) => Math.hypot(positions.get(id)?.x ?? 0, positions.get(id)?.y ?? 0);
  const core = Math.max(...RING.map(({ a }) => far(a)));
  const outer = Math.max(...PAIRS.map(({ a }) => far(a)));
  expect(outer).toBeLessThan(core * 3);
});

test('what is packed does not touch', () => {
  const drawing = (name: string): Positions => new Map([0, 1, 2].map((i) => [`${name}${i}`, { x: i, y: 0 }]));
  const packed = pack(['a', 'b', 'c', 'd'].map(drawing), 2);
  const apart = distances(packed).filter(({ ids: [x = '', y = ''] }) => x[0] !== y[0]);
  expect(Math.min(...apart.map((each) => each.apart))).toBeGreaterThanOrEqual(1.9);
});

test('nothing to pack is nothing', () => expect(pack([], 1).size).toBe(0));
