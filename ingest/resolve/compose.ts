/**
 * Bodies of a state, composed by rule from a head noun and the state (وزارة الدفاع + روسيا). Heads that share a key
 * are one body (الجيش, القوات المسلحة); where the lexicon lists the body under its own id, that id is taken.
 */
import type { LexiconEntity } from '../lexicon/entities.ts';
import { makeEntity } from '../lexicon/entities.ts';
import { type Lexicon, nameWords, type RankedHead } from '../lexicon/load.ts';
import type { HeadRow } from '../lexicon/schema.ts';
import { memoOf } from '../memo.ts';
import { fold } from '../text/fold.ts';

const FEMININE = /(ة|ات|القوات|قوات)$/;

/** Of the heads that share a key, the one listed first. */
const firstHeads = memoOf((lexicon: Lexicon): Map<string, RankedHead> => {
  const found = new Map<string, RankedHead>();
  const visit = (node: typeof lexicon.heads): void => {
    for (const row of node.values) {
      if (row.key !== null && row.rank < (found.get(row.key)?.rank ?? Number.POSITIVE_INFINITY))
        found.set(row.key, row);
    }
    for (const next of node.next.values()) visit(next);
  };
  visit(lexicon.heads);
  return found;
});

/** The head that stands for a key: the one listed first. */
function headOfKey(lexicon: Lexicon, head: HeadRow): string {
  return (head.key === null ? undefined : firstHeads(lexicon).get(head.key)?.head) ?? head.head;
}

/** The body's name in Arabic: its usual head and the nationality that agrees with it (الحكومة التركية). */
function arabicName(lexicon: Lexicon, head: HeadRow, state: LexiconEntity): string {
  const noun = headOfKey(lexicon, head);
  const nisba = lexicon.nisbaOfState.get(state.id);
  if (nisba === undefined || nisba.includes(' ')) return `${noun} (${state.name})`;
  return `${noun} ال${nisba}${FEMININE.test(noun.split(' ')[0]!) ? 'ة' : ''}`;
}

export function composedId(head: HeadRow, state: LexiconEntity): string {
  const key = head.key ?? fold(head.head).replaceAll(' ', '-');
  return `org.${state.id.slice('sta.'.length)}.${key}`;
}

/** Composed ids of the bodies that the lexicon lists by a name that is a head and a nisba (الجيش اليمني). */
const listed = memoOf((lexicon: Lexicon): Map<string, LexiconEntity> => {
  const found = new Map<string, LexiconEntity>();
  for (const entity of lexicon.entities.values()) {
    if (entity.type !== 'ORG') continue;
    for (const name of [entity.name, ...entity.aliases]) {
      const words = nameWords(name);
      const nisba = lexicon.nisba.get(words.at(-1)!);
      let node: typeof lexicon.heads | undefined = lexicon.heads;
      for (const word of words.slice(0, -1)) node = node?.next.get(word);
      const head = words.length > 1 ? node?.values.find((h) => h.composes === 'nisba') : undefined;
      if (nisba === undefined || head === undefined) continue;
      const id = composedId(head, nisba.state);
      if (!found.has(id)) found.set(id, entity);
    }
  }
  return found;
});

/**
 * @param asWritten the body as the text writes it, kept as an alias
 * @returns the body's entity, the same for the same head key and state
 */
export function composeBody(
  lexicon: Lexicon,
  head: HeadRow,
  state: LexiconEntity,
  asWritten: string | null,
): LexiconEntity {
  const id = composedId(head, state);
  const known = listed(lexicon).get(id);
  if (known !== undefined) return known;
  const english = head.en?.includes('{state}')
    ? head.en.replace('{state}', state.nameEn ?? state.name)
    : `${head.en ?? head.head} (${state.nameEn ?? state.name})`;
  return makeEntity(
    id,
    'ORG',
    [arabicName(lexicon, head, state), ...(asWritten === null ? [] : [asWritten])],
    english,
    'composed',
    {
      subkind: head.subkind,
      country: state.country,
      cameo: state.cameo,
      parent: state.id,
    },
  );
}

const keysOf = memoOf((lexicon: Lexicon): Map<string, Set<string>> => {
  const byEntity = new Map<string, Set<string>>();
  for (const [id, body] of listed(lexicon)) {
    const keys = byEntity.get(body.id) ?? new Set<string>();
    keys.add(id.split('.').slice(2).join('.'));
    byEntity.set(body.id, keys);
  }
  return byEntity;
});
const NO_KEYS: ReadonlySet<string> = new Set();

/** Keys of the bodies that a listed entity is (army, government); empty when it is none. */
export function composedKeys(lexicon: Lexicon, entity: LexiconEntity): ReadonlySet<string> {
  return keysOf(lexicon).get(entity.id) ?? NO_KEYS;
}
