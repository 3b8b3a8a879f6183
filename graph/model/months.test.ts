import { expect, it } from 'vitest';
import { monthNumber, monthOf, monthsBetween, monthText } from './months.ts';

it('goes from text to number and back', () => {
  expect(monthText(monthNumber('2015-12'))).toBe('2015-12');
  expect(monthNumber('2016-01') - monthNumber('2015-12')).toBe(1);
});
it('takes a year as its January', () => expect(monthNumber('2016')).toBe(monthNumber('2016-01')));
it('lists months over the turn of a year', () => {
  expect(monthsBetween('2015-11', '2016-02')).toEqual(['2015-11', '2015-12', '2016-01', '2016-02']);
  expect(monthsBetween('2016-02', '2015-11')).toEqual([]);
});
it('knows no month where only the year is known', () =>
  expect(['2017-06-05', '2017-06', '2017', null].map(monthOf)).toEqual(['2017-06', '2017-06', null, null]));
