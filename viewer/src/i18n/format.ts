/** Numbers, dates, counts and names as a language writes them. Pure: language in, text out. */
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Direction, Lang, Messages, Plural } from './types.ts';

export const DICTIONARIES: Record<Lang, Messages> = { ar, en };
/** Arabic with its own digits and the Gregorian calendar, whatever the machine's region says. */
export const LOCALES: Record<Lang, string> = { ar: 'ar-u-nu-arab-ca-gregory', en: 'en-GB' };

export const directionOf = (lang: Lang): Direction => (lang === 'ar' ? 'rtl' : 'ltr');

export function formatNumber(lang: Lang, n: number, digits = 0): string {
  return new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: digits }).format(n);
}

export function formatPercent(lang: Lang, share: number): string {
  return new Intl.NumberFormat(LOCALES[lang], { style: 'percent' }).format(share);
}

export function formatCount(lang: Lang, n: number, forms: Plural): string {
  const category = n === 0 && forms.zero ? 'zero' : new Intl.PluralRules(LOCALES[lang]).select(n);
  return (forms[category] ?? forms.other).replace('{n}', formatNumber(lang, n));
}

/** An ISO date, or its prefix (YYYY-MM, YYYY), no more precise than it is. Null when it is not one. */
export function formatDate(lang: Lang, iso: string | null): string | null {
  const parts = iso === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!parts) return null;
  const [, year, month, day] = parts;
  const at = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  return new Intl.DateTimeFormat(LOCALES[lang], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(at);
}

/** An actor's name in the interface's language, and the other one when it differs. */
export function namesOf(
  lang: Lang,
  actor: { name: string; nameEn: string | null },
): { main: string; other: string | null } {
  const english = actor.nameEn ?? actor.name;
  const [main, other] = lang === 'ar' ? [actor.name, english] : [english, actor.name];
  return { main: main || other, other: other && other !== main ? other : null };
}
