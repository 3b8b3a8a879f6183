/**
 * The colours that the canvas draws with, read from the style sheet (styles/tokens.css), so that page and canvas
 * have one palette. Signs are blue and orange, apart for every common colour blindness; blocs keep clear of both.
 */

import type { Bloc, Sign } from '../../../graph/server/api.ts';
import type { EntityKind } from '../../../ingest/vocabulary.ts';

export const BLOC_COLOURS = 8;

export interface Palette {
  page: string;
  surface: string;
  ink: string;
  muted: string;
  line: string;
  accent: string;
  signs: Record<Sign, string>;
  blocs: string[];
  noBloc: string;
  kinds: Record<EntityKind, string>;
}

export function readPalette(read: (token: string) => string): Palette {
  return {
    page: read('--page'),
    surface: read('--surface'),
    ink: read('--ink'),
    muted: read('--muted'),
    line: read('--line'),
    accent: read('--accent'),
    signs: { 1: read('--cooperation'), [-1]: read('--conflict'), 0: read('--balanced') } as Record<
      Sign,
      string
    >,
    blocs: Array.from({ length: BLOC_COLOURS }, (_, i) => read(`--bloc-${i}`)),
    noBloc: read('--bloc-none'),
    kinds: {
      state: read('--bloc-0'),
      organization: read('--bloc-1'),
      person: read('--bloc-2'),
      place: read('--bloc-none'),
    },
  };
}

export function paletteOfPage(): Palette {
  const style = getComputedStyle(document.documentElement);
  return readPalette((token) => style.getPropertyValue(token).trim());
}

/** Blocs take the palette's colours by their rank, the same in every view; those after the last share the colour of none. */
export function blocColours(
  blocs: readonly Pick<Bloc, 'id' | 'rank'>[],
  palette: Palette,
): Map<string, string> {
  return new Map(blocs.map(({ id, rank }) => [id, palette.blocs[rank] ?? palette.noBloc]));
}
