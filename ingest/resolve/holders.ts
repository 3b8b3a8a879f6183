/** Who held which role when: the lexicon's roles by what they are a role of. */
import type { LexiconEntity } from '../lexicon/entities.ts';
import type { Lexicon } from '../lexicon/load.ts';
import type { Role } from '../lexicon/schema.ts';
import { memoOf } from '../memo.ts';
import { heldAt, roleWords, sameRole } from './describe.ts';

interface Holding {
  person: LexiconEntity;
  /** Of the role, comparable. */
  words: string[];
  role: Role;
}

const holdings = memoOf((lexicon: Lexicon): Map<string, Holding[]> => {
  const found = new Map<string, Holding[]>();
  for (const person of lexicon.entities.values()) {
    for (const role of person.roles) {
      const list = found.get(role.of) ?? [];
      list.push({ person, words: roleWords(role.role), role });
      found.set(role.of, list);
    }
  }
  return found;
});

/**
 * @param words of the role, comparable (see roleWords)
 * @param of id of the state or organisation
 * @param date ISO date, null when the document has none
 * @returns the one person who held the role then; null when there was none or more than one
 */
export function holderOf(
  lexicon: Lexicon,
  words: readonly string[],
  of: string,
  date: string | null,
): LexiconEntity | null {
  if (date === null) return null;
  const held = (holdings(lexicon).get(of) ?? []).filter(
    (h) => sameRole(words, h.words) && heldAt(h.role, date),
  );
  const exact = held.filter((h) => h.words.length === words.length);
  const persons = new Set((exact.length > 0 ? exact : held).map((h) => h.person));
  return persons.size === 1 ? [...persons][0]! : null;
}
