import { describe, expect, it } from 'vitest';
import { seededRandom, shuffle } from '../../../ingest/random.ts';
import type { ClaimFact } from '../../model/facts.ts';
import { monthsBetween } from '../../model/months.ts';
import { networkChanges, previousMonths } from './network-changes.ts';
import { claimOf, monthClaims } from './testing.ts';

/** Twenty pairs that stay as they are, eight events a month each. */
function steady(months: readonly string[]): ClaimFact[] {
  return months.flatMap((month) =>
    Array.from({ length: 20 }, (_, n) => monthClaims([`p${n}`, `q${n}`], month, n % 8, 8 - (n % 8))).flat(),
  );
}

const MONTHS = monthsBetween('2017-01', '2017-06');
const NEWS = [
  ...steady(MONTHS),
  ...monthClaims(['sta.qat', 'sta.sau'], '2017-05', 9, 1),
  ...monthClaims(['sta.sau', 'sta.qat'], '2017-06', 1, 14),
  ...monthClaims(['sta.irn', 'sta.usa'], '2017-05', 6, 14),
  ...monthClaims(['sta.irn', 'sta.usa'], '2017-06', 0, 20),
  ...monthClaims(['sta.fra', 'sta.mli'], '2017-06', 7, 0),
  ...monthClaims(['sta.ita', 'sta.lby'], '2017-05', 9, 3),
  // Once met, silent for months: neither new nor gone silent.
  ...monthClaims(['sta.chn', 'sta.jpn'], '2017-02', 1, 0),
  ...monthClaims(['sta.chn', 'sta.jpn'], '2017-06', 0, 7),
  // Too few to say.
  ...monthClaims(['sta.per', 'sta.chl'], '2017-05', 1, 0),
  ...monthClaims(['sta.per', 'sta.chl'], '2017-06', 0, 1),
  ...monthClaims(['sta.bol', 'sta.chl'], '2017-05', 2, 0),
];

describe('what changed in a month', () => {
  const { changes, period, previous, tested } = networkChanges(NEWS, '2017-06');
  it('is told by kind, the surest first', () => {
    expect({ period, previous }).toEqual({
      period: { from: '2017-06', to: '2017-06' },
      previous: { from: '2017-05', to: '2017-05' },
    });
    expect(changes.map(({ kind, a, b }) => [kind, a, b])).toEqual([
      ['new', 'sta.fra', 'sta.mli'],
      ['flip', 'sta.qat', 'sta.sau'],
      ['silent', 'sta.ita', 'sta.lby'],
      ['shift', 'sta.irn', 'sta.usa'],
    ]);
    expect(tested).toBe(24);
    const chances = changes.map(({ chance }) => chance);
    expect(chances).toEqual(chances.toSorted((x, y) => x - y));
  });
  it('comes with the figures and the claims behind it', () => {
    const flip = changes.find(({ kind }) => kind === 'flip')!;
    expect(flip.before).toMatchObject({ events: 10, cooperative: 9, conflictual: 1, net: 0.8, sign: 1 });
    expect(flip.after).toMatchObject({ events: 15, conflictual: 14, sign: -1 });
    expect(flip.before.claims).toHaveLength(10);
    expect(flip.after.claims[0]).toBe('sta.sau-sta.qat-2017-06-000');
  });
  it('is the same whatever the order of the claims', () => {
    const shuffled = [...NEWS];
    shuffle(shuffled, seededRandom(7));
    expect(networkChanges(shuffled, '2017-06')).toEqual({ period, previous, tested, changes });
  });
  it('takes no notice of what is denied, and counts events, not reports', () => {
    const reports = Array.from({ length: 30 }, (_, n) =>
      claimOf(`r${n}`, { source: 'sta.egy', target: 'sta.eth', event: 'r0', date: '2017-06-10' }),
    );
    const denied = monthClaims(['sta.ind', 'sta.pak'], '2017-06', 0, 30).map((fact) => ({
      ...{ ...fact, negated: true },
    }));
    expect(networkChanges([...NEWS, ...reports, ...denied], '2017-06').changes).toHaveLength(4);
  });
});

it('a longer period is held against as long a one before it', () => {
  expect(previousMonths({ from: '2017-01', to: '2017-03' })).toEqual({ from: '2016-10', to: '2016-12' });
  const slow = MONTHS.flatMap((month, n) =>
    monthClaims(['sta.rus', 'sta.tur'], month, n < 3 ? 0 : 3, n < 3 ? 3 : 0),
  );
  const { changes } = networkChanges([...steady(MONTHS), ...slow], { from: '2017-04', to: '2017-06' });
  expect(changes).toMatchObject([{ kind: 'flip', a: 'sta.rus', before: { sign: -1 }, after: { events: 9 } }]);
});

it('a corpus that begins, ends or thins out is no change of the network', () => {
  const whole = steady(MONTHS);
  expect(networkChanges(whole, '2017-01').changes).toEqual([]);
  expect(networkChanges(whole, '2017-07').changes).toEqual([]);
  // One pair in twenty is still reported in June: the others are not, but then hardly anything is.
  const thin = whole.filter(({ date, source }) => !date?.startsWith('2017-06') || source === 'p5');
  expect(networkChanges(thin, '2017-06').changes).toEqual([]);
  expect(networkChanges([], '2017-06')).toMatchObject({ tested: 0, changes: [] });
});

it('in networks without change something is told in no more than one of ten, as the rate says', () => {
  const networks = 40;
  let withChanges = 0;
  for (let seed = 1; seed <= networks; seed++) {
    const random = seededRandom(seed);
    const facts = Array.from({ length: 80 }, (_, pair) => {
      const [rate, share] = [1 + 12 * random() ** 3, random()];
      return ['2017-04', '2017-05', '2017-06'].flatMap((month) => {
        // Binomial with many trials for a Poisson number of events.
        const events = Array.from({ length: 60 }, random).filter((u) => u < rate / 60).length;
        const conflict = Array.from({ length: events }, random).filter((u) => u < share).length;
        return monthClaims([`p${pair}`, `q${pair}`], month, events - conflict, conflict);
      });
    }).flat();
    if (networkChanges(facts, '2017-06').changes.length > 0) withChanges++;
  }
  expect(withChanges / networks).toBeLessThanOrEqual(0.1);
});
