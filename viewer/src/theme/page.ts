/** Language, direction, title and theme on the page itself. */
import { DICTIONARIES, directionOf } from '../i18n/format.ts';
import type { ViewState } from '../state/view.ts';

const DARK = '(prefers-color-scheme: dark)';

export function isDark(theme: ViewState['theme']): boolean {
  return theme === 'dark' || (theme === 'auto' && matchMedia(DARK).matches);
}

export function dressPage({ lang, theme }: Pick<ViewState, 'lang' | 'theme'>): void {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = directionOf(lang);
  page.dataset.theme = isDark(theme) ? 'dark' : 'light';
  document.title = `${DICTIONARIES[lang].brand} · ${DICTIONARIES[lang].tagline}`;
}

export function onSystemTheme(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
