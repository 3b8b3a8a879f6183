/** Words of time expressions and names of months, checked as they are read and folded as tokens are. */
import { join } from 'node:path';
import { z } from 'zod';
import { LEXICON_DIR, nameWords } from '../lexicon/load.ts';
import { readTable } from '../lexicon/table.ts';
import { fold } from '../text/fold.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';
export type Grammatical = 'one' | 'two' | 'many';
export type Part = 'start' | 'middle' | 'end';
export type Preposition = 'in' | 'since' | 'before' | 'from' | 'other';

export interface MonthName {
  month: number;
  /** Second word, where the name has two. */
  second: string | null;
  /** The name is another word too. */
  needsNumber: boolean;
}

type NumberRole = 'weekday' | 'day' | 'shift' | 'count' | 'ordinal';
type BareRole = 'joiner' | 'about' | 'naming' | 'measure' | 'otherDay';

type Meaning =
  | { [R in NumberRole]: { role: R; value: number } }[NumberRole]
  | { [R in BareRole]: { role: R } }[BareRole]
  | { role: 'unit'; unit: Unit; number: Grammatical; definite: boolean }
  | { role: 'part'; part: Part }
  | { role: 'preposition'; kind: Preposition }
  | { role: 'month'; names: MonthName[] };

/** What a folded token may be; `joined` when و or ف is attached to it. */
export type TimeWord = Meaning & { joined: boolean };

const number = z
  .string()
  .regex(/^-?\d+$/, 'a number')
  .transform(Number);
const word = z.string().trim().min(1);
const WordRow = z.union([
  z.object({ word, role: z.enum(['weekday', 'day', 'shift', 'count', 'ordinal']), value: number }),
  z.object({
    word,
    role: z.literal('unit'),
    value: z.templateLiteral([z.enum(['day', 'week', 'month', 'year']), ' ', z.enum(['one', 'two', 'many'])]),
  }),
  z.object({ word, role: z.literal('part'), value: z.enum(['start', 'middle', 'end']) }),
  z.object({
    word,
    role: z.literal('preposition'),
    value: z.enum(['in', 'since', 'before', 'from', 'other']),
  }),
  z.object({
    word,
    role: z.enum(['joiner', 'about', 'naming', 'measure', 'otherDay']),
    value: z.literal(''),
  }),
]);
type WordRow = z.output<typeof WordRow>;

const names = z
  .string()
  .default('')
  .transform((cell) => cell.split('|').filter((name) => name !== ''));
const MonthRow = z.object({
  month: number.pipe(z.number().min(1).max(12)),
  en: word,
  international: names,
  levant: names,
  maghreb: names,
  needsNumber: names,
});

function meaning(row: WordRow, form: string): Meaning {
  switch (row.role) {
    case 'unit': {
      const [unit, many] = row.value.split(' ') as [Unit, Grammatical];
      return { role: 'unit', unit, number: many, definite: form.startsWith('ال') };
    }
    case 'part':
      return { role: 'part', part: row.value };
    case 'preposition':
      return { role: 'preposition', kind: row.value };
    case 'joiner':
    case 'about':
    case 'naming':
    case 'measure':
    case 'otherDay':
      return { role: row.role };
    default:
      return { role: row.role, value: row.value };
  }
}

function addMonths(words: Map<string, Meaning>): void {
  for (const row of readTable(join(LEXICON_DIR, 'months.tsv'), MonthRow)) {
    const common = new Set(row.needsNumber.map(fold));
    for (const name of [...row.international, ...row.levant, ...row.maghreb]) {
      const [first, second = null] = nameWords(name);
      const entry = words.get(first!);
      const list = entry?.role === 'month' ? entry.names : [];
      list.push({ month: row.month, second, needsNumber: common.has(fold(name)) });
      words.set(first!, { role: 'month', names: list });
    }
  }
}

function load(): Map<string, TimeWord> {
  const bare = new Map<string, Meaning>();
  for (const row of readTable(join(import.meta.dirname, 'data', 'words.tsv'), WordRow)) {
    const form = fold(row.word);
    bare.set(form, meaning(row, form));
  }
  addMonths(bare);
  const words = new Map<string, TimeWord>();
  for (const prefix of ['و', 'ف'])
    for (const [form, entry] of bare) words.set(prefix + form, { ...entry, joined: true });
  for (const [form, entry] of bare) words.set(form, { ...entry, joined: false });
  return words;
}

let loaded: Map<string, TimeWord> | undefined;

/**
 * Folded form, with or without و and ف, to what it means for time; read once.
 * @throws SilatError `lexicon-invalid` with file and line
 */
export function timeWords(): ReadonlyMap<string, TimeWord> {
  loaded ??= load();
  return loaded;
}
