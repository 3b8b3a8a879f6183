/** The queries of the API, validated where they enter. A list is written `a,b` or `types=a&types=b`. */
import { z } from 'zod';
import type { Bilingual } from '../../ingest/errors.ts';
import { EVENT_TYPES, type EventType } from '../../ingest/vocabulary.ts';

export const DEFAULT_LIMIT_NODES = 300;
export const MOST_NODES = 20_000;
const DEFAULT_LIMIT_TIES = 50;
const DEFAULT_HITS = 12;
const MOST_HITS = 100;
const MOST_QUERY_CHARACTERS = 200;
const MOST_DEPTH = 6;

const emptyAsAbsent = (value: unknown) => (value === '' ? undefined : value);
const date = z.preprocess(
  emptyAsAbsent,
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD')
    .optional(),
);
const whole = (least: number, most: number, fallback: number) =>
  z.preprocess(emptyAsAbsent, z.coerce.number().int().min(least).max(most).default(fallback));
const types = z.preprocess((value) => {
  const parts = [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : []));
  const kept = parts.map((part) => part.trim()).filter((part) => part !== '');
  return kept.length > 0 ? kept : undefined;
}, z.array(z.enum(EVENT_TYPES as [EventType, ...EventType[]])).optional());
const level = z.enum(['actor', 'state']).default('actor');
const id = z.string().min(1).max(MOST_QUERY_CHARACTERS);

export const graphQuery = z.object({
  ...{ level, types, from: date, to: date },
  minWeight: whole(1, 1_000_000, 1),
  limit: whole(1, MOST_NODES, DEFAULT_LIMIT_NODES),
  ego: z.preprocess(emptyAsAbsent, id.optional()),
  depth: whole(0, MOST_DEPTH, 1),
});
export const actorQuery = z.object({ level, from: date, to: date });
export const pairQuery = z.object({ a: id, b: id, level, from: date, to: date, types });
const share = z.preprocess(emptyAsAbsent, z.coerce.number().min(0).max(1).default(1));
const month = z.preprocess(
  emptyAsAbsent,
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM')
    .optional(),
);
export const alliancesQuery = z.object({
  ...{ level, from: date, to: date, attributed: share, ownSide: share },
  halfLife: z.preprocess(emptyAsAbsent, z.coerce.number().positive().optional()),
  limit: whole(1, MOST_NODES, DEFAULT_LIMIT_TIES),
});
export const changesQuery = z.object({ level, from: month, to: month });
export const searchQuery = z.object({
  q: z.string().max(MOST_QUERY_CHARACTERS).default(''),
  limit: whole(1, MOST_HITS, DEFAULT_HITS),
});

const DATE_FORM = {
  ar: 'تاريخ بالصيغة YYYY أو YYYY-MM أو YYYY-MM-DD',
  en: 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
};
const ID_FORM = { ar: 'معرف فاعل', en: 'the id of an actor' };
const SHARE_FORM = { ar: 'عدد بين 0 و1', en: 'a number from 0 to 1' };
const DAYS_FORM = { ar: 'عدد أيام فوق الصفر', en: 'a number of days above 0' };
const numbers = (least: number, most: number): Bilingual => ({
  ar: `عدد صحيح بين ${least} و${most}`,
  en: `a whole number from ${least} to ${most}`,
});

/** What each parameter takes, for messages. */
export const EXPECTED: Readonly<Record<string, Bilingual>> = {
  level: { ar: 'actor أو state', en: 'actor or state' },
  types: { ar: `من ${EVENT_TYPES.join('، ')}`, en: `of ${EVENT_TYPES.join(', ')}` },
  ...{ from: DATE_FORM, to: DATE_FORM, ego: ID_FORM, a: ID_FORM, b: ID_FORM },
  ...{ attributed: SHARE_FORM, ownSide: SHARE_FORM, halfLife: DAYS_FORM },
  minWeight: numbers(1, 1_000_000),
  limit: numbers(1, MOST_NODES),
  depth: numbers(0, MOST_DEPTH),
  q: {
    ar: `نص لا يزيد على ${MOST_QUERY_CHARACTERS} حرف`,
    en: `a text of at most ${MOST_QUERY_CHARACTERS} letters`,
  },
};
