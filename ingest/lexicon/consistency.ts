/** What the tables must agree on beyond the form of their cells: ids, slots, and cues that hear their own example. */
import { fold } from '../text/fold.ts';
import { indexCues, readWord } from './cue-index.ts';
import type { Lexicon } from './load.ts';
import type { CueRow } from './schema.ts';

export interface Inconsistency {
  /** An id, or a cue's lemma with its type. */
  where: string;
  kind: 'unknown-slot' | 'unknown-owner' | 'example-without-participants' | 'example-without-cue';
  value: string;
}

const CONSTRUCTIONS = ['subject', 'object', 'of', 'nisba', 'light', 'agent'];
const PREPOSITIONS = 'على إلى ل ب من عن مع ضد في بين لدى تجاه نحو بحق أمام حول'.split(' ');
/** Slots that a cue may name. */
export const SLOT_NAMES: ReadonlySet<string> = new Set([...CONSTRUCTIONS, ...PREPOSITIONS]);

const PARTICIPANTS = /\{S [^}]*\}[\s\S]*\{T [^}]*\}|\{T [^}]*\}[\s\S]*\{S [^}]*\}/;

function ofCue(row: CueRow, heard: (word: string) => boolean): Inconsistency[] {
  const where = `${row.lemma} ${row.type}`;
  const unknown = [...row.source, ...row.target].filter((slot) => !SLOT_NAMES.has(slot));
  const found = unknown.map((value): Inconsistency => ({ where, kind: 'unknown-slot', value }));
  if (!PARTICIPANTS.test(row.example))
    found.push({ where, kind: 'example-without-participants', value: row.example });
  const words = row.example.replace(/\{[ST] [^}]*\}/g, ' ').split(/[\s،.:"«»()]+/);
  if (!words.some((word) => heard(fold(word))))
    found.push({ where, kind: 'example-without-cue', value: row.example });
  return found;
}

/** @returns what does not agree, in the order of the tables */
export function inconsistencies(lexicon: Lexicon): Inconsistency[] {
  const { entities, cues } = lexicon;
  const owners = [...entities.values()].flatMap(({ id, roles, parent }) =>
    [...roles.map(({ of }) => of), ...(parent === null ? [] : [parent])]
      .filter((owner) => !entities.has(owner))
      .map((value): Inconsistency => ({ where: id, kind: 'unknown-owner', value })),
  );
  const index = indexCues(cues);
  const ofCues = cues.flatMap((row, n) =>
    ofCue(row, (word) => readWord(index, word).some((reading) => reading.row === n)),
  );
  return [...owners, ...ofCues];
}
