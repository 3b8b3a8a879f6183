/** The interface's language for components: words, and the formatters bound to the language. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import {
  DICTIONARIES,
  directionOf,
  formatCount,
  formatDate,
  formatNumber,
  formatPercent,
  LOCALES,
  namesOf,
} from './format.ts';
import type { Direction, Lang, Messages } from './types.ts';

export interface Language {
  lang: Lang;
  dir: Direction;
  m: Messages;
  number: (n: number, digits?: number) => string;
  percent: (share: number) => string;
  count: (n: number, noun: keyof Messages['counts']) => string;
  date: (iso: string | null) => string;
  names: (actor: { name: string; nameEn: string | null }) => { main: string; other: string | null };
}

export function languageOf(lang: Lang): Language {
  const m = DICTIONARIES[lang];
  return {
    lang,
    dir: directionOf(lang),
    m,
    number: (n, digits) => formatNumber(lang, n, digits),
    percent: (share) => formatPercent(lang, share),
    count: (n, noun) => formatCount(lang, n, m.counts[noun]),
    date: (iso) => formatDate(lang, iso) ?? m.ui.undated,
    names: (actor) => namesOf(lang, actor),
  };
}

const Context = createContext<Language>(languageOf('ar'));
export const useLanguage = (): Language => useContext(Context);

export function LanguageProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const language = useMemo(() => languageOf(lang), [lang]);
  return (
    <Context value={language}>
      <I18nProvider locale={LOCALES[lang]}>{children}</I18nProvider>
    </Context>
  );
}
