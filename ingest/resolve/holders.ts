/** Who held which role when: the lexicon's roles by what they are a role of. */
import type { LexiconEntity } from '../lexicon/entities.ts';
import type { Lexicon } from '../lexicon/load.ts';
import { heldAt, roleWords, sameRole } from './describe.ts';

interface Holding {
  person: LexiconEntity;
  words: string[];
  since: string | null;
  until: string | null;
  role: LexiconEntity['roles'][number];
}

const index = new WeakMap<Lexicon, Map<string, Holding[]>>();

function holdings(lexicon: Lexicon): Map<string, Holding[]> {
  let found = index.get(lexicon);
  if (found === undefined) {
    found = new Map();
    for (const person of lexicon.entities.values()) {
      for (const role of person.roles) {
        const list = found.get(role.of) ?? [];
        list.push({ person, words: roleWords(role.role), since: role.since, until: role.until, role });
        found.set(role.of, list);
      }
    }
    index.set(lexicon, found);
  }
  return found;
}

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
