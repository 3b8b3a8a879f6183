/** Dates of documents as outlets write them, to ISO. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?:[T\s].*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T\s]?\d.*)?$/;
/** 19012017 taken for YYYYMMDD and cut so by a crawler (no month is 20): `1901-20-17` is 19 January 2017. */
const CUT_WRONG = /^(\d{2})(\d{2})-20-(\d{2})$/;
/** Day first, as Arabic outlets write it. */
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T\s,].*)?$/;
/** As in feeds: `Mon, 19 Feb 2018 10:00:00 GMT`. */
const FEED = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?:\s.*)?$/i;

const westernDigits = (text: string): string =>
  text.replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

function iso(year: string, month?: string, day?: string): string | null {
  if (month === undefined) return year;
  const y = Number(year);
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const prefix = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return prefix;
  const d = Number(day);
  const daysInMonth = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return d < 1 || d > daysInMonth ? null : `${prefix}-${String(d).padStart(2, '0')}`;
}

/**
 * @returns YYYY-MM-DD (or YYYY-MM, YYYY where no more is given); null where it is no date
 * @example parseDate('١٩/٢/٢٠١٨') // '2018-02-19'
 */
export function parseDate(value: string): string | null {
  const text = westernDigits(value).trim();
  let match = COMPACT.exec(text);
  if (match !== null) return iso(match[1]!, match[2], match[3]);
  match = CUT_WRONG.exec(text);
  if (match !== null) return iso(`20${match[3]}`, match[2], match[1]);
  match = ISO.exec(text);
  if (match !== null) return iso(match[1]!, match[3], match[4]);
  match = DAY_FIRST.exec(text);
  if (match !== null) return iso(match[4]!, match[3], match[1]);
  match = FEED.exec(text);
  if (match === null) return null;
  const month = MONTHS.indexOf(match[2]!.toLowerCase());
  return month < 0 ? null : iso(match[3]!, String(month + 1), match[1]);
}
