import { expect, test } from 'vitest';
import { findCopies } from './near-duplicates.ts';
import { likeness, sketchOf } from './sketch.ts';

const STORY =
  'وصلت قافلة من عشرين شاحنة محملة بالطحين والدواء إلى القرية الجبلية بعد أسبوعين من انقطاع الطريق بسبب الثلوج، وقال مختار القرية إن الأهالي استقبلوها بالزغاريد وإن ما فيها يكفي شهرا واحدا.';
const OTHER =
  'أعلنت بلدية المدينة الساحلية أنها ستغلق السوق القديم ثلاثة أيام لترميم سقفه الخشبي الذي تضرر في عاصفة الأسبوع الماضي، ودعت التجار إلى نقل بضائعهم قبل مساء الخميس.';
const documents = (texts: [string, string | null, string][]) =>
  texts.map(([id, date, text]) => ({ id, date, sketch: sketchOf(text) }));

test('a reprint points at the earliest, whatever the order in which they are read', () => {
  const all = documents([
    ['late', '2020-01-03', `${STORY} (وكالات)`],
    ['other', '2020-01-01', OTHER],
    ['first', '2020-01-01', STORY],
    ['undated', null, STORY],
  ]);
  const expected = new Map([
    ['late', 'first'],
    ['undated', 'first'],
  ]);
  expect(findCopies(all)).toEqual(expected);
  expect(findCopies([...all].reverse())).toEqual(expected);
});

test('diacritics and spelling variants do not hide a copy', () => {
  expect(likeness(sketchOf(STORY), sketchOf(STORY.replaceAll('إ', 'ا').replaceAll('ة', 'ه')))).toBe(1);
});

test('short texts are never copies', () => {
  expect(
    findCopies(
      documents([
        ['a', null, 'خبر عاجل'],
        ['b', null, 'خبر عاجل'],
      ]),
    ).size,
  ).toBe(0);
});
