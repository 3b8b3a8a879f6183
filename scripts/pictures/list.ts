/** The pictures that the READMEs show, as a table: name, size, and what the page is opened at. */
import type { ActorRow } from '../../graph/model/rows.ts';

export const SIZES = {
  wide: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

/** Whom the pictures are about: chosen from the graph, so that they show something whatever it holds. */
export interface Subject {
  actor: ActorRow['id'];
  /** `a|b`. */
  pair: string;
}

export interface Picture {
  name: string;
  size: keyof typeof SIZES;
  view: (subject: Subject) => Record<string, string>;
  /** Written into the search field. */
  search?: string;
  /** Selector of what has to be there. */
  waitFor?: string;
}

const arabic = { lang: 'ar', theme: 'light' };
const english = { lang: 'en', theme: 'light' };
const dark = { theme: 'dark' };

export const PICTURES: readonly Picture[] = [
  { name: 'network-ar', size: 'wide', view: () => arabic },
  { name: 'network-en', size: 'wide', view: () => english },
  {
    name: 'evidence-ar',
    size: 'wide',
    view: ({ pair }) => ({ ...arabic, pair }),
    waitFor: '.evidence .sentence',
  },
  {
    name: 'evidence-en',
    size: 'wide',
    view: ({ pair }) => ({ ...english, pair }),
    waitFor: '.evidence .sentence',
  },
  { name: 'actor-ar', size: 'wide', view: ({ actor }) => ({ ...arabic, ...dark, actor }), waitFor: '.tie' },
  { name: 'actor-en', size: 'wide', view: ({ actor }) => ({ ...english, ...dark, actor }), waitFor: '.tie' },
  { name: 'search-ar', size: 'wide', view: () => arabic, search: 'أسد' },
  { name: 'search-en', size: 'wide', view: () => english, search: 'putin' },
  { name: 'phone-ar', size: 'phone', view: () => arabic },
];
