import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../ingest/random.ts';
import { monthNumber, monthText } from '../../model/months.ts';
import { changePoints, dispersionOf } from './change-points.ts';

type Random = () => number;

const START = monthNumber('2015-01');

function poisson(random: Random, mean: number): number {
  let product = random();
  let n = 0;
  for (; product > Math.exp(-mean); n++) product *= random();
  return n;
}
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Months of events, each conflictual with a share that swings around the planted one (standard deviation, logits). */
function planted(seed: number, months: number, rate: number, share: (month: number) => number, swing = 0) {
  const random = seededRandom(seed);
  return Array.from({ length: months }, (_, i) => {
    const logit = Math.log(share(i) / (1 - share(i))) + swing * normal(random);
    const events = poisson(random, rate);
    const hits = Array.from({ length: events }, random).filter((u) => u < 1 / (1 + Math.exp(-logit))).length;
    return { month: monthText(START + i), events, cooperative: events - hits, conflictual: hits };
  });
}

function share(of: number, holds: (seed: number) => boolean): number {
  return Array.from({ length: of }, (_, i) => holds(i + 1)).filter(Boolean).length / of;
}

describe('a change of a tie', () => {
  it('is found within a month of where it is', () => {
    const near = share(200, (seed) =>
      changePoints(planted(seed, 48, 10, (month) => (month < 29 ? 0.2 : 0.8))).some(
        ({ month }) => Math.abs(monthNumber(month) - START - 29) <= 1,
      ),
    );
    expect(near).toBeGreaterThan(0.98);
  });
  it('is told with what was before and after', () => {
    const quiet = { month: '2017-04', events: 3, cooperative: 0, conflictual: 0 };
    const friends = ['2017-01', '2017-02', '2017-03'].map((month) => ({
      ...{ month, events: 12, cooperative: 9, conflictual: 1 },
    }));
    const foes = ['2017-06', '2017-07'].map((month) => ({
      ...{ month, events: 20, cooperative: 2, conflictual: 18 },
    }));
    const series = [...friends, quiet, ...foes];
    const [change, ...others] = changePoints(series);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      month: '2017-06',
      before: { net: 0.8, events: 36, cooperative: 27, conflictual: 3 },
      after: { net: -0.8, events: 40 },
    });
    const entropy = (p: number) => p * Math.log(p) + (1 - p) * Math.log(1 - p);
    const won = 2 * (30 * entropy(0.1) + 40 * entropy(0.9) - 70 * entropy(39 / 70));
    const known = dispersionOf([...friends, ...foes]);
    expect(change!.gain).toBeCloseTo(won / known - 3 * Math.log(36), 9);
  });
  it('and back is found twice', () => {
    const both = share(100, (seed) => {
      const found = changePoints(planted(seed, 48, 10, (month) => (month >= 11 && month < 18 ? 0.85 : 0.2)));
      return found.length === 2 && found[0]!.after.net < 0 && found[1]!.after.net > 0;
    });
    expect(both).toBeGreaterThan(0.95);
  });
});

describe('a constant tie', () => {
  it.each([
    ['steady, a few events a month', 48, 5, 0.5, 0],
    ['of conflict alone but for a little', 48, 30, 0.1, 0],
    ['with months that swing', 48, 30, 0.3, 1],
    ['with months that swing, two years', 24, 30, 0.3, 1],
    ['one year', 12, 5, 0.5, 0.5],
    ['mostly silent', 48, 1, 0.5, 0],
  ])('has no change in 95 of 100 series or more: %s', (_, months, rate, constant, swing) => {
    const alarms = share(
      400,
      (seed) => changePoints(planted(seed, months, rate, () => constant, swing)).length > 0,
    );
    expect(alarms).toBeLessThanOrEqual(0.05);
  });
  it('of one kind, or too short, or silent, has none', () => {
    const month = (conflictual: number) => ({ month: '2017-01', events: 9, cooperative: 0, conflictual });
    expect(changePoints([month(9), month(1), month(5), month(9), month(9)])).toEqual([]);
    expect(changePoints([month(9), { ...month(0), cooperative: 9 }])).toEqual([]);
    expect(changePoints([month(0), month(0), month(0), month(0)])).toEqual([]);
    expect(changePoints([])).toEqual([]);
  });
});

it('dispersion is near 1 for chance alone, above it for swings, and knows little of a change', () => {
  const mean = (of: (seed: number) => number) =>
    Array.from({ length: 50 }, (_, i) => of(i + 1)).reduce((sum, value) => sum + value, 0) / 50;
  const constant = mean((seed) => dispersionOf(planted(seed, 48, 30, () => 0.5)));
  const changed = mean((seed) => dispersionOf(planted(seed, 48, 30, (month) => (month < 24 ? 0.3 : 0.7))));
  const swinging = mean((seed) => dispersionOf(planted(seed, 48, 30, () => 0.5, 1)));
  expect(constant).toBeLessThan(1.2);
  expect(changed).toBeLessThan(1.5);
  expect(swinging).toBeGreaterThan(4);
});
