import { expect, test } from 'vitest';
import { rankBlocs, ranksOf } from './bloc-ranks.ts';

const bloc = (...members: string[]) => ({ id: `bloc.${members[0]}`, members });
const whole = rankBlocs([bloc('a', 'b', 'c', 'd'), bloc('x', 'y', 'z'), bloc('p', 'q')], new Map());
const ranks = (...blocs: ReturnType<typeof bloc>[]) =>
  rankBlocs(blocs, ranksOf(whole)).map(({ rank }) => rank);

test('by size where nothing is known', () => expect(whole.map(({ rank }) => rank)).toEqual([0, 1, 2]));

test.each([
  ['a bloc that shrank keeps its rank', [bloc('x', 'y'), bloc('a', 'b')], [1, 0]],
  ['so does one that won others over', [bloc('x', 'y', 'p')], [1]],
  ['of two parts the larger keeps it, the other is new', [bloc('a', 'b'), bloc('c', 'n')], [0, 3]],
  ['one that nobody knows is new', [bloc('m', 'n')], [3]],
])('%s', (_, blocs, expected) => expect(ranks(...blocs)).toEqual(expected));
