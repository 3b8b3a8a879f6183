import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['أحمد إلى آخر', 'احمد الي اخر', 'hamza seats'],
    ['سُورِيَّة', 'سوريه', 'diacritics and ta marbuta'],
    ['الكـــويت', 'الكويت', 'tatweel'],
    ['علی المملکة', 'علي المملكه', 'Persian ya and kaf'],
    ['على', 'علي', 'alif maqsura'],
    ['مسؤول مسئول', 'مسوول مسيول', 'hamza on waw and ya'],
    ['٢٠١٧ ۲۰۱۷', '2017 2017', 'digits of both kinds'],
    ['CNN', 'cnn', 'Latin'],
    ['\u200fروسيا\u200e', 'روسيا', 'directional marks'],
  ])('%s → %s (%s)', (input, output) => expect(fold(input)).toBe(output));
});
