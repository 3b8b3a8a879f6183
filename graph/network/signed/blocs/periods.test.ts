import { describe, expect, test } from 'vitest';
import { blocsOverPeriods, type PeriodGroups, type PeriodOptions } from './periods.ts';

/** `abc xy`: a group a word. */
const period = (text: string): PeriodGroups => ({
  groups: new Map(text.split(' ').flatMap((group) => [...group].map((id) => [id, group] as const))),
});
const follow = (texts: string[], options?: PeriodOptions) => blocsOverPeriods(texts.map(period), options);
/** Blocs as `0:abc 1:xy`. */
const told = (blocs: ReadonlyMap<string, number>) => {
  const members = new Map<number, string>();
  for (const [id, bloc] of blocs) members.set(bloc, (members.get(bloc) ?? '') + id);
  return [...members]
    .sort(([x], [y]) => x - y)
    .map(([bloc, ids]) => `${bloc}:${ids}`)
    .join(' ');
};

test('numbers last whatever groups are called and however large they are', () => {
  const periods = follow(['abcd xyz', 'xyzuvw abcd', 'abc xyzuvw']);
  expect(periods.map(({ blocs }) => told(blocs))).toEqual([
    '0:abcd 1:xyz',
    '0:abcd 1:uvwxyz',
    '0:abc 1:uvwxyz',
  ]);
});

test('nothing is said of the first period, nor where nothing changed', () => {
  const unchanged = { blocEvents: [], memberEvents: [] };
  expect(follow(['abc xy', 'abc xy'])).toMatchObject([unchanged, unchanged]);
});

describe('events of blocs', () => {
  test.each([
    ['formed', ['abc', 'abc xyz'], [{ kind: 'formed', bloc: 1, isReturning: false }]],
    ['dissolved', ['abc xyz', 'abc'], [{ kind: 'dissolved', bloc: 1 }]],
    [
      'split',
      ['abcdef', 'abcd ef'],
      [
        { kind: 'formed', bloc: 1, isReturning: false },
        { kind: 'split', bloc: 0, into: [0, 1] },
      ],
    ],
    [
      'merged',
      ['abcd xyz', 'abcdxyz'],
      [
        { kind: 'dissolved', bloc: 1 },
        { kind: 'merged', bloc: 0, from: [0, 1] },
      ],
    ],
    ['one who leaves is no split', ['abcdef', 'abcde f'], []],
  ])('%s', (_, texts, expected) => expect(follow(texts).at(-1)?.blocEvents).toEqual(expected));
});

describe('events of members', () => {
  test.each([
    ['joined', ['abc', 'abcd'], [{ kind: 'joined', id: 'd', bloc: 0, cause: null }]],
    ['left', ['abcd', 'abc d'], [{ kind: 'left', id: 'd', bloc: 0, cause: null }]],
    ['switched', ['abcd xyz', 'abc xyzd'], [{ kind: 'switched', id: 'd', from: 0, bloc: 1, cause: null }]],
    [
      'with a new bloc',
      ['abc', 'abc xy'],
      ['x', 'y'].map((id) => ({ kind: 'joined', id, bloc: 1, cause: 'formed' })),
    ],
    [
      'with one that ends',
      ['abc xy', 'abc x y'],
      ['x', 'y'].map((id) => ({ kind: 'left', id, bloc: 1, cause: 'dissolved' })),
    ],
    [
      'with a part',
      ['abcdef', 'abcd ef'],
      ['e', 'f'].map((id) => ({ kind: 'switched', id, from: 0, bloc: 1, cause: 'split' })),
    ],
    [
      'with a whole bloc',
      ['abcd xy', 'abcdxy'],
      ['x', 'y'].map((id) => ({ kind: 'switched', id, from: 1, bloc: 0, cause: 'merged' })),
    ],
  ])('%s', (_, texts, expected) => expect(follow(texts).at(-1)?.memberEvents).toEqual(expected));
});

test('a bloc is known again after periods away, but not forever', () => {
  const away = (periods: number) => ['abc xyz', ...Array<string>(periods).fill('abc'), 'abc xyz'];
  expect(follow(away(2)).at(-1)?.blocEvents).toEqual([{ kind: 'formed', bloc: 1, isReturning: true }]);
  expect(follow(away(3)).at(-1)?.blocEvents).toEqual([{ kind: 'formed', bloc: 2, isReturning: false }]);
});

test('too little overlap is another bloc', () => {
  expect(told(follow(['abcd', 'axyz'])[1]!.blocs)).toBe('1:axyz');
  expect(told(follow(['abcd', 'axyz'], { leastOverlap: 0.1 })[1]!.blocs)).toBe('0:axyz');
});

test('weights decide which part goes on', () => {
  const weights = new Map(Object.entries({ a: 1, b: 1, c: 1, x: 9, y: 9 }));
  const periods = ['abcxy', 'abc xy'].map(period);
  const plain = blocsOverPeriods(periods)[1]!.blocs;
  const weighted = blocsOverPeriods(periods.map((each) => ({ ...each, weights })))[1]!.blocs;
  expect([plain.get('a'), weighted.get('x')]).toEqual([0, 0]);
});

test('the order of the nodes changes nothing', () => {
  const texts = ['abcd xyz pq', 'ab cdxyz pq', 'abq cdx yz'];
  const turned = texts.map((text) => [...text].reverse().join(''));
  expect(follow(turned)).toEqual(follow(texts));
});

test('refuses an overlap that everything has', () =>
  expect(() => follow(['ab'], { leastOverlap: 0 })).toThrow(RangeError));
