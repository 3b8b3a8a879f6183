/**
 * Bodies of a state, composed by rule from a head noun and the state (وزارة الدفاع + روسيا). Heads that share a key
 * are one body (الجيش, القوات المسلحة); where the lexicon lists the body under its own id, that id is taken.
 */
import type { LexiconEntity } from '../lexicon/entities.ts';
import { makeEntity } from '../lexicon/entities.ts';
import { type Lexicon, nameWords, type RankedHead } from '../lexicon/load.ts';
import type { HeadRow } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';

const FEMININE = /(ة|ات|القوات|قوات)$/;
const firstHeads = new WeakMap<Lexicon, Map<string, RankedHead>>();

/** The head that stands for a key: the one listed first. */
function headOfKey(lexicon: Lexicon, head: HeadRow): string {
  let known = firstHeads.get(lexicon);
  if (known === undefined) {
    const found = new Map<string, RankedHead>();
    const visit = (node: typeof lexicon.heads): void => {
      for (const row of node.values) {
        if (row.key !== null && row.rank < (found.get(row.key)?.rank ?? Number.POSITIVE_INFINITY))
          found.set(row.key, row);
      }
      for (const next of node.next.values()) visit(next);
    };
    visit(lexicon.heads);
    firstHeads.set(lexicon, found);
    known = found;
  }
  return (head.key === null ? undefined : known.get(head.key)?.head) ?? head.head;
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

const listedBodies = new WeakMap<Lexicon, Map<string, LexiconEntity>>();

/** Composed ids of the bodies that the lexicon lists by a name that is a head and a nisba (الجيش اليمني). */
function listed(lexicon: Lexicon): Map<string, LexiconEntity> {
  let found = listedBodies.get(lexicon);
  if (found === undefined) {
    found = new Map();
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
    listedBodies.set(lexicon, found);
  }
  return found;
}

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

/** Keys of the bodies that a listed entity is (army, government); empty when it is none. */
export function composedKeys(lexicon: Lexicon, entity: LexiconEntity): ReadonlySet<string> {
  let byEntity = keysOf.get(lexicon);
  if (byEntity === undefined) {
    byEntity = new Map();
    for (const [id, body] of listed(lexicon)) {
      const keys = byEntity.get(body.id) ?? new Set<string>();
      keys.add(id.split('.').slice(2).join('.'));
      byEntity.set(body.id, keys);
    }
    keysOf.set(lexicon, byEntity);
  }
  return byEntity.get(entity.id) ?? NO_KEYS;
}

const keysOf = new WeakMap<Lexicon, Map<string, Set<string>>>();
const NO_KEYS: ReadonlySet<string> = new Set();
