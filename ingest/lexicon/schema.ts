/** The columns of each lexicon table and what a cell may hold. `ingest/lexicon/README.md` explains them to people. */
import { z } from 'zod';
import { EVENT_TYPES, PLOVER } from '../relate/plover.ts';

const text = z.string().trim();
const list = text.transform((cell) =>
  cell === ''
    ? []
    : cell
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
);
const optional = text.transform((cell) => (cell === '' ? null : cell));
const required = text.min(1);
const country = text
  .regex(/^([a-z]{3})?$/, 'ISO alpha-3 in lower case')
  .transform((cell) => (cell === '' ? null : cell));

const ROLE = /^(.+)@((?:sta|org)\.[a-z0-9.-]+)(?::(\d{4}(?:-\d\d)?)?\.\.(\d{4}(?:-\d\d)?)?)?$/;

export interface Role {
  role: string;
  of: string;
  since: string | null;
  until: string | null;
}

const roles = list.transform((cells, context): Role[] =>
  cells.flatMap((cell) => {
    const match = ROLE.exec(cell);
    if (match === null) {
      context.addIssue({ code: 'custom', message: `role "${cell}" is not role@of:since..until` });
      return [];
    }
    return [{ role: match[1]!, of: match[2]!, since: match[3] ?? null, until: match[4] ?? null }];
  }),
);

export const StateRow = z.object({
  id: text.regex(/^sta\.[a-z]{3}$/),
  en: required,
  names: list,
  nisba: optional,
  nisbaOther: list,
  capital: list,
  metonyms: list,
  cameo: optional,
});
export const PersonRow = z.object({
  id: text.regex(/^per\.[a-z0-9-]+$/),
  en: required,
  names: list,
  short: list,
  weak: list,
  country,
  subkind: optional,
  roles,
  cameo: optional,
  qid: optional,
});
export const OrganizationRow = z.object({
  id: text.regex(/^org\.[a-z0-9-]+$/),
  en: required,
  names: list,
  short: list,
  weak: list,
  country,
  subkind: optional,
  parent: optional,
  members: list,
  cameo: optional,
  qid: optional,
});
export const PlaceRow = z.object({
  id: text.regex(/^plc\.[a-z0-9-]+$/),
  en: required,
  names: list,
  country,
  subkind: optional,
  ambiguous: text.transform((cell) => cell === 'yes'),
});
export const HeadRow = z.object({
  head: required,
  type: z.enum(['ORG', 'PLC']),
  subkind: optional,
  composes: z.enum(['nisba', 'name', 'place']),
  inSpan: text.transform((cell) => cell !== 'no'),
  en: optional,
  key: optional,
});
export const TitleRow = z.object({ title: required, en: optional, kind: required });
export const FrequencyRow = z.object({ form: required, log2: z.coerce.number().int() });
export const WordGroupRow = z.object({
  stem: required,
  coarse: z.coerce.number().int(),
  fine: z.coerce.number().int(),
});
export const GivenNameRow = z.object({ name: required, kind: required });

const type = z.enum(EVENT_TYPES as [string, ...string[]]).transform((cell) => cell as keyof typeof PLOVER);
export const CueRow = z
  .object({
    lemma: required,
    pos: z.enum(['verb', 'noun', 'adjective']),
    present: list,
    masdar: list,
    active: list,
    passive: list,
    plural: list,
    type,
    mode: optional,
    source: list,
    target: list,
    with: list,
    clause: z.enum(['', 'irrealis', 'negated', 'attributed']),
    example: text,
  })
  .refine((row) => row.mode === null || row.mode in PLOVER[row.type].modes, 'mode is not one of the type');
export const LightVerbRow = z.object({ lemma: required, present: list, direction: text, en: text });
export const SpeechRow = z.object({ lemma: required, present: list, masdar: list, kind: required });
export const IrrealisRow = z.object({ word: required, kind: required });

export type StateRow = z.infer<typeof StateRow>;
export type PersonRow = z.infer<typeof PersonRow>;
export type OrganizationRow = z.infer<typeof OrganizationRow>;
export type PlaceRow = z.infer<typeof PlaceRow>;
export type HeadRow = z.infer<typeof HeadRow>;
export type TitleRow = z.infer<typeof TitleRow>;
export type WordGroupRow = z.infer<typeof WordGroupRow>;
export type GivenNameRow = z.infer<typeof GivenNameRow>;
export type CueRow = z.infer<typeof CueRow>;
export type LightVerbRow = z.infer<typeof LightVerbRow>;
export type SpeechRow = z.infer<typeof SpeechRow>;
export type IrrealisRow = z.infer<typeof IrrealisRow>;
