/** The view as React state: read from the address, written back to it, with the browser's own back and forward. */
import { useCallback, useEffect, useState } from 'react';
import { formatView, parseView, type ViewState } from './view.ts';

const STORE = 'silat.interface';
export type Change = (change: Partial<ViewState>, how?: 'push' | 'replace') => void;

function remembered(): Partial<Pick<ViewState, 'lang' | 'theme'>> {
  try {
    const { lang, theme } = parseView(localStorage.getItem(STORE) ?? '');
    return { lang, theme };
  } catch {
    return {}; // storage may be forbidden
  }
}

function remember(view: ViewState): void {
  try {
    localStorage.setItem(STORE, `?lang=${view.lang}&theme=${view.theme}`);
  } catch {
    // storage may be forbidden: the address still says it
  }
}

export const readView = (): ViewState => parseView(location.search, remembered());

export function useView(): [ViewState, Change] {
  const [view, setView] = useState(readView);
  useEffect(() => {
    const follow = () => setView(readView());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const change = useCallback<Change>((part, how = 'push') => {
    // The address, not a stale render, is what the change is made to.
    const next = { ...readView(), ...part };
    const address = formatView(next);
    if (address !== location.search) {
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    remember(next);
    setView(next);
  }, []);
  return [view, change];
}
