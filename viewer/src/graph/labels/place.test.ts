import { describe, expect, it } from 'vitest';
import { type LabelCandidate, placeLabels } from './place.ts';

const label = (key: string, x: number, y: number, over: Partial<LabelCandidate> = {}): LabelCandidate => ({
  key,
  text: key,
  x,
  y,
  radius: 5,
  width: 40,
  height: 14,
  forced: false,
  ...over,
});

describe('placing labels', () => {
  it('puts a label on the side where reading goes on', () => {
    const [rtl] = placeLabels([label('a', 100, 100)], [], 'rtl');
    const [ltr] = placeLabels([label('a', 100, 100)], [], 'ltr');
    expect(rtl?.box.right).toBeLessThan(100);
    expect(ltr?.box.left).toBeGreaterThan(100);
  });

  it('moves to the other side of a disc in the way', () => {
    const [placed] = placeLabels([label('a', 100, 100)], [{ key: 'b', x: 120, y: 100, radius: 8 }], 'ltr');
    expect(placed?.box.right).toBeLessThan(100);
  });

  it('leaves out the lesser of two that cannot both stand, whatever their order', () => {
    const walls = ['n', 's', 'w'].map((key, i) => ({
      key,
      x: 100 + [0, 0, -30][i]!,
      y: 100 + [-14, 14, 0][i]!,
      radius: 8,
    }));
    const great = label('great', 100, 100, { radius: 6 });
    const small = label('small', 104, 102, { radius: 3 });
    const both = placeLabels([small, great], walls, 'ltr').map((each) => each.key);
    expect(both[0]).toBe('great');
    expect(placeLabels([great, small], walls, 'ltr').map((each) => each.key)).toEqual(both);
  });

  it('stays within the picture', () => {
    const picture = { left: 0, top: 0, right: 120, bottom: 200 };
    const [placed] = placeLabels([label('a', 100, 100)], [], 'ltr', [], picture);
    expect(placed?.box.right).toBeLessThan(100);
  });

  it('never leaves out a forced one', () => {
    const wall = { key: 'w', x: 100, y: 100, radius: 200 };
    expect(placeLabels([label('a', 100, 100)], [wall], 'ltr')).toEqual([]);
    expect(placeLabels([label('a', 100, 100, { forced: true })], [wall], 'ltr')).toHaveLength(1);
  });
});
