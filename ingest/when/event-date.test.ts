import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { eventDate } from './event-date.ts';
import { findTimes } from './find.ts';

const DOCUMENT = '2015-10-14';
const VERBS = new Set(['واعلنت', 'وقصفت']);

function dateOf(cue: string, text: string, documentDate: string | null = DOCUMENT): string | null {
  const tokens = tokenize(text);
  const at = tokens.findIndex(({ form }) => form === fold(cue));
  const times = findTimes(tokens, 0, tokens.length, documentDate);
  const found = eventDate(times, at, tokens, { documentDate, isVerb: (form) => VERBS.has(form) });
  return found === null ? null : `${found.date} ${found.precision}`;
}

describe('the date of a cue', () => {
  it.each([
    ['the time after it', 'قصفت', 'قصفت الطائرات أمس مواقع', '2015-10-13 day'],
    ['the time before it', 'قصفت', 'في 30 سبتمبر 2015، قصفت الطائرات مواقع', '2015-09-30 day'],
    ['the nearest', 'قصفت', 'في 2014 قصفت الطائرات المدينة مطلع العام الجاري', '2014 year'],
    ['the one after at equal distance', 'قصفت', 'أمس قصفت اليوم', '2015-10-14 day'],
    ['not that of the clause above', 'قصفت', 'قال الوزير أمس إن الطائرات قصفت مواقع', '2015-10-14 document'],
    ['not that of a clause below', 'قال', 'قال الوزير إن الطائرات قصفت أمس مواقع', '2015-10-14 document'],
    ['not that of a relative', 'دعم', 'دعم الفصيل الذي تشكل عام 2012', '2015-10-14 document'],
    ['not that of a relative closed', 'قصفت', 'الطائرات التي أقلعت أمس، قصفت مواقع', '2015-10-14 document'],
    ['that of its own relative', 'غارات', 'الطائرات التي شنت أمس غارات', '2015-10-13 day'],
    ['not that of a participle', 'انتهكت', 'انتهكت الاتفاق المبرم في 2013', '2015-10-14 document'],
    ['not that of an earlier event', 'انسحبت', 'انسحبت بعد معارك في 2013', '2015-10-14 document'],
    ['not that of the next verb', 'انسحبت', 'انسحبت القوات وقصفت المدينة أمس', '2015-10-14 document'],
    ['not that of the verb before', 'وقصفت', 'انسحبت القوات أمس وقصفت المدينة', '2015-10-14 document'],
    ['not that of another sentence', 'قصفت', 'وصل أمس. قصفت الطائرات المدينة', '2015-10-14 document'],
    ['since when it lasts', 'تحاصر', 'تحاصر القوات المدينة منذ عامين', '2013 year'],
  ])('is %s', (_what, cue, text, expected) => expect(dateOf(cue, text)).toBe(expected));

  it('is unknown where neither the text nor the document says', () => {
    expect(dateOf('قصفت', 'قصفت الطائرات أمس مواقع', null)).toBeNull();
    expect(dateOf('قصفت', 'قصفت الطائرات في 2014 مواقع', null)).toBe('2014 year');
  });
});
