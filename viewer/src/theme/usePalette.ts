/** Dresses the page for the view and gives the palette that the canvas must use with it. */
import { useEffect, useLayoutEffect, useState } from 'react';
import type { ViewState } from '../state/view.ts';
import { dressPage, onSystemTheme } from './page.ts';
import { type Palette, paletteOfPage } from './palette.ts';

export function usePalette({ lang, theme }: Pick<ViewState, 'lang' | 'theme'>): Palette {
  const [palette, setPalette] = useState(paletteOfPage);
  useLayoutEffect(() => {
    dressPage({ lang, theme });
    setPalette(paletteOfPage());
  }, [lang, theme]);
  useEffect(
    () =>
      onSystemTheme(() => {
        dressPage({ lang, theme });
        setPalette(paletteOfPage());
      }),
    [lang, theme],
  );
  return palette;
}
