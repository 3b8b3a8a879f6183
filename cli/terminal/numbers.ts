/** Numbers and durations as the reader's language writes them. */
import type { Language } from '../language.ts';

const MS_PER_SECOND = 1000;

const FORMATS: Record<Language, Intl.NumberFormat> = {
  ar: new Intl.NumberFormat('ar', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
};

export const formatNumber = (language: Language, value: number): string => FORMATS[language].format(value);

const SHARES: Record<Language, Intl.NumberFormat> = {
  ar: new Intl.NumberFormat('ar', { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en', { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
};

/** A share from 0 to 1 with three decimals, so that shares stand below each other. */
export const formatShare = (language: Language, value: number): string =>
  SHARES[language].format(Number(value.toFixed(3)));

/** Milliseconds as seconds with one decimal, without unit. */
export const formatSeconds = (language: Language, ms: number): string =>
  FORMATS[language].format(Math.round(ms / (MS_PER_SECOND / 10)) / 10);
