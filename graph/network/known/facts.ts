/**
 * What every informed reader knows of who stood with whom in 2015-2018, to hold a computed network against. The
 * facts (`facts.tsv`) were written down from common knowledge, before and apart from any network computed here.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { readTable, type TableKind } from '../../../ingest/lexicon/table.ts';
import { isoDate } from '../../model/date.ts';

export const FACTS_FILE = join(import.meta.dirname, 'facts.tsv');

const FACTS_TABLE: TableKind = {
  code: 'facts-invalid',
  name: { en: 'the known facts', ar: 'جدول الحقائق المعروفة' },
  remedy: {
    en: 'Mend the line; graph/network/known/facts.ts says what each column holds.',
    ar: 'صحّح السطر؛ الأعمدة مشروحة في graph/network/known/facts.ts.',
  },
};

const text = z.string().trim();
const actor = text.regex(/^(sta|org|per)\.[a-z0-9-]+$/, 'no id of an actor');
const date = text
  .refine((cell) => cell === '' || isoDate(cell) === cell, 'no ISO date or prefix of one')
  .transform((cell) => (cell === '' ? null : cell));

/** One known fact; its keys are the columns of the table. */
export const KnownFact = z
  .object({
    id: text.regex(/^[a-z0-9-]+$/),
    /**
     * together: cooperation outweighs conflict; opposed: the other way about; turn: the tie falls at `from`, and is
     * one of conflict after; thaw: it rises at `from`, and is one of cooperation after.
     */
    kind: z.enum(['together', 'opposed', 'turn', 'thaw']),
    a: actor,
    b: actor,
    /** Level of the network at which the two are looked up. */
    level: z.enum(['actor', 'state']),
    /** First and last day for which it is known, ISO or a prefix, inclusive; null for no bound. */
    from: date,
    to: date,
    en: text.min(1),
    ar: text.min(1),
    /** Title of an article of an encyclopaedia, or number of a resolution. */
    source: text.min(1),
  })
  .refine(({ a, b }) => a !== b, { path: ['b'], message: 'the same actor twice' })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    message: 'before "from"',
  })
  .refine(({ kind, from }) => from !== null || kind === 'together' || kind === 'opposed', {
    path: ['from'],
    message: 'a turn and a thaw have a date',
  });
export type KnownFact = z.infer<typeof KnownFact>;

/**
 * Reads the known facts.
 * @param file path of the table; the project's own by default
 * @returns the facts in file order
 * @throws SilatError `facts-invalid` with file, line and column
 */
export function readKnownFacts(file: string = FACTS_FILE): KnownFact[] {
  return readTable(file, KnownFact, FACTS_TABLE);
}
