import { expect, it } from 'vitest';
import { foldReports } from './fold.ts';

const claim = (id: string, duplicateOf: string | null = null) => ({ id, duplicateOf });
const shape = (claims: ReturnType<typeof claim>[]) =>
  foldReports(claims).map(({ first, others }) => [first.id, ...others.map((each) => each.id)]);

it('leaves single reports alone, in order', () =>
  expect(shape([claim('a'), claim('b')])).toEqual([['a'], ['b']]));
it('folds under the first, also when it comes later', () => {
  expect(shape([claim('a'), claim('b', 'a'), claim('c'), claim('d', 'a')])).toEqual([['a', 'b', 'd'], ['c']]);
  expect(shape([claim('b', 'a'), claim('a')])).toEqual([['a', 'b']]);
});
it('follows chains', () =>
  expect(shape([claim('a'), claim('b', 'a'), claim('c', 'b')])).toEqual([['a', 'b', 'c']]));
it('keeps together those whose first is filtered out', () => {
  expect(shape([claim('b', 'a'), claim('c', 'a')])).toEqual([['b', 'c']]);
});
it('does not hang on a circle', () =>
  expect(
    shape([claim('a', 'b'), claim('b', 'a')])
      .flat()
      .sort(),
  ).toEqual(['a', 'b']));
