/**
 * What is on the screen, as the address says it: a link reproduces the view. Pure: text in, state out, and back.
 * Only what differs from DEFAULTS is written, in a fixed order, so that one view has one address.
 */

import type { Level } from '../../../graph/server/api.ts';
import { EVENT_TYPES, type EventType } from '../../../ingest/vocabulary.ts';
import type { Lang } from '../i18n/types.ts';

export type Theme = 'auto' | 'light' | 'dark';
export type ColourBy = 'bloc' | 'kind';
export type Shown = 'network' | 'table';

export interface ViewState {
  lang: Lang;
  theme: Theme;
  shown: Shown;
  colourBy: ColourBy;
  level: Level;
  /** Null: all. */
  types: EventType[] | null;
  /** YYYY-MM, inclusive. */
  from: string | null;
  to: string | null;
  minWeight: number;
  limit: number;
  ego: string | null;
  depth: number;
  /** What the panel shows; the innermost wins: a document over a pair over an actor. */
  actor: string | null;
  pair: { a: string; b: string } | null;
  doc: string | null;
  /** The claim whose sentence the document is scrolled to. */
  claim: string | null;
}

export const DEFAULTS: ViewState = {
  lang: 'ar',
  theme: 'auto',
  shown: 'network',
  colourBy: 'bloc',
  level: 'actor',
  types: null,
  from: null,
  to: null,
  minWeight: 1,
  limit: 150,
  ego: null,
  depth: 1,
  actor: null,
  pair: null,
  doc: null,
  claim: null,
};
export const LIMITS: readonly number[] = [50, 150, 500, 2000, 10000];
export const MAX_DEPTH = 3;

const MONTH = /^\d{4}(-\d{2})?$/;
const PAIR_SEPARATOR = '|';

function oneOf<T extends string>(value: string | null, allowed: readonly T[], fallback: T): T {
  return allowed.find((each) => each === value) ?? fallback;
}

function wholeNumber(value: string | null, least: number, most: number, fallback: number): number {
  if (value === null || !/^\d+$/.test(value)) return fallback;
  return Math.min(most, Math.max(least, Number(value)));
}

function parseTypes(value: string | null): EventType[] | null {
  const asked = value?.split(',') ?? [];
  const types = EVENT_TYPES.filter((type) => asked.includes(type));
  return types.length > 0 && types.length < EVENT_TYPES.length ? types : null;
}

function parsePair(value: string | null): ViewState['pair'] {
  const [a, b, ...rest] = value?.split(PAIR_SEPARATOR) ?? [];
  return a && b && rest.length === 0 ? { a, b } : null;
}

/** `remembered` holds the language and theme of the last visit, used where the address says nothing. */
export function parseView(
  search: string,
  remembered: Partial<Pick<ViewState, 'lang' | 'theme'>> = {},
): ViewState {
  const p = new URLSearchParams(search);
  const month = (key: string) => {
    const value = p.get(key);
    return value !== null && MONTH.test(value) ? value : null;
  };
  return {
    lang: oneOf(p.get('lang'), ['ar', 'en'], remembered.lang ?? DEFAULTS.lang),
    theme: oneOf(p.get('theme'), ['auto', 'light', 'dark'], remembered.theme ?? DEFAULTS.theme),
    shown: oneOf(p.get('shown'), ['network', 'table'], DEFAULTS.shown),
    colourBy: oneOf(p.get('colour'), ['bloc', 'kind'], DEFAULTS.colourBy),
    level: oneOf(p.get('level'), ['actor', 'state'], DEFAULTS.level),
    types: parseTypes(p.get('types')),
    from: month('from'),
    to: month('to'),
    minWeight: wholeNumber(p.get('min'), 1, 1_000_000, DEFAULTS.minWeight),
    limit: wholeNumber(p.get('limit'), 1, 100_000, DEFAULTS.limit),
    ego: p.get('ego') || null,
    depth: wholeNumber(p.get('depth'), 1, MAX_DEPTH, DEFAULTS.depth),
    actor: p.get('actor') || null,
    pair: parsePair(p.get('pair')),
    doc: p.get('doc') || null,
    claim: p.get('claim') || null,
  };
}

/** Language and theme are always written, so that a link looks the same to whoever opens it. */
export function formatView(view: ViewState): string {
  const p = new URLSearchParams();
  const put = (key: string, value: string | number | null, usual: string | number | null = null) => {
    if (value !== null && value !== usual) p.set(key, String(value));
  };
  put('lang', view.lang);
  put('theme', view.theme, DEFAULTS.theme);
  put('shown', view.shown, DEFAULTS.shown);
  put('colour', view.colourBy, DEFAULTS.colourBy);
  put('level', view.level, DEFAULTS.level);
  put('types', view.types?.join(',') ?? null);
  put('from', view.from);
  put('to', view.to);
  put('min', view.minWeight, DEFAULTS.minWeight);
  put('limit', view.limit, DEFAULTS.limit);
  put('ego', view.ego);
  put('depth', view.depth, DEFAULTS.depth);
  put('actor', view.actor);
  put('pair', view.pair && `${view.pair.a}${PAIR_SEPARATOR}${view.pair.b}`);
  put('doc', view.doc);
  put('claim', view.claim);
  return `?${p}`;
}
