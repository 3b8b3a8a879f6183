import { describe, expect, it } from 'vitest';
import { checkFacts, monthsBefore, type TieReading } from './check.ts';
import type { KnownFact } from './facts.ts';

const fact = (kind: KnownFact['kind'], from: string | null = '2017-06-05'): KnownFact => ({
  ...{ id: kind, kind, a: 'sta.qat', b: 'sta.sau', level: 'state', from, to: null },
  ...{ en: 'A.', ar: 'أ.', source: 's' },
});
const tie = (low: number, high: number, events = 20): TieReading => ({
  ...{ sign: low + high > 0 ? 1 : low + high < 0 ? -1 : 0, interval: [low, high], events },
});
const friends = tie(0.2, 0.6);
const foes = tie(-0.7, -0.3);
const mixed = tie(-0.2, 0.1);

const verdict = (kind: KnownFact['kind'], after: TieReading | null, before: TieReading | null = null) =>
  checkFacts([fact(kind)], (_a, _b, _level, from) => (from === '2017-06-05' ? after : before))[0]!.verdict;

describe('a standing fact', () => {
  it.each([
    ['together', friends, 'holds'],
    ['together', foes, 'fails'],
    ['together', mixed, 'no evidence'],
    ['opposed', foes, 'holds'],
    ['opposed', friends, 'fails'],
    ['opposed', null, 'no evidence'],
    ['opposed', tie(-1, -1, 0), 'no evidence'],
  ] as const)('%s, case %#: %s', (kind, after, expected) => expect(verdict(kind, after)).toBe(expected));
});

describe('a turn and a thaw', () => {
  it.each([
    ['turn', friends, foes, 'holds'],
    ['turn', friends, mixed, 'holds'],
    ['turn', mixed, friends, 'fails'],
    ['turn', foes, foes, 'no evidence'],
    ['turn', tie(0.8, 0.9), friends, 'fails'],
    ['turn', null, foes, 'no evidence'],
    ['thaw', foes, friends, 'holds'],
    ['thaw', friends, foes, 'fails'],
    ['thaw', foes, null, 'no evidence'],
  ] as const)('%s, case %#', (kind, before, after, expected) =>
    expect(verdict(kind, after, before)).toBe(expected),
  );
  it('look at the twelve months before their date', () => {
    const asked: unknown[] = [];
    checkFacts([fact('turn')], (...question) => {
      asked.push(question);
      return null;
    });
    expect(asked).toEqual([
      ['sta.qat', 'sta.sau', 'state', '2017-06-05', null],
      ['sta.qat', 'sta.sau', 'state', '2016-06-05', '2017-06-04'],
    ]);
  });
});

it.each([
  ['2017-06', '2016-06-01', '2017-05-31'],
  ['2017', '2016-01-01', '2016-12-31'],
])('a prefix begins with its first day: %s', (date, from, to) =>
  expect(monthsBefore(date)).toEqual([from, to]),
);
