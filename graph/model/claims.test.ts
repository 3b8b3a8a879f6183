import { expect, test } from 'vitest';
import { NEWS, recordOf } from '../testing/records.ts';
import { claimRows } from './claims.ts';
import { isoDate } from './date.ts';

const [first] = NEWS;

test('the same record has the same claim ids, whatever is built beside it', () => {
  const copy = JSON.parse(JSON.stringify(first));
  expect(claimRows(copy).map(({ id }) => id)).toEqual(claimRows(first!).map(({ id }) => id));
  expect(new Set(NEWS.flatMap(claimRows).map(({ id }) => id)).size).toBe(
    NEWS.flatMap(({ claims }) => claims).length,
  );
});

test('offsets point at the words of the document', () => {
  const row = claimRows(first!)[0]!;
  const cut = (start: number, end: number) => first!.text.slice(start, end);
  expect(cut(row.cueStart, row.cueEnd)).toBe('قصفت');
  expect(cut(row.sourceStart, row.sourceEnd)).toBe('روسيا');
  expect(cut(row.targetStart, row.targetEnd)).toBe('الرحالة');
  expect([row.byStart, row.byEnd]).toEqual([-1, -1]);
});

test('a claim said twice by the same word is one claim', () => {
  const claim = { source: 'sta.rus', target: 'sta.tur', type: 'ACCUSE', cue: 'اتهمت' } as const;
  const record = recordOf({ doc: 'd', sentences: ['اتهمت روسيا تركيا.'], claims: [claim, claim] });
  expect(claimRows(record)).toHaveLength(1);
});

test('a claim without a date, or with none that can be one, has its document’s', () => {
  const claim = {
    source: 'sta.rus',
    target: 'sta.tur',
    type: 'ACCUSE',
    cue: 'اتهمت',
    date: '1308-20-16',
  } as const;
  const sentences = ['اتهمت روسيا تركيا.'];
  const [row] = claimRows(recordOf({ doc: 'd', date: '2020-02-03', sentences, claims: [claim] }));
  expect([row?.date, row?.datePrecision]).toEqual(['2020-02-03', 'document']);
});

test.each([
  ['2020-02-03T10:00:00Z', '2020-02-03'],
  ['2020-02', '2020-02'],
  ['2020', '2020'],
  ['03/02/2020', null],
  ['', null],
  [null, null],
])('date %s is %s', (text, date) => expect(isoDate(text)).toBe(date));
