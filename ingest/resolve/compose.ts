/**
 * Bodies of a state, composed by rule from a head noun and the state (وزارة الدفاع + روسيا). Heads that share a key
 * are one body (الجيش, القوات المسلحة); where the lexicon lists the body under its own id, that id is taken.
 */
import type { LexiconEntity } from '../lexicon/entities.ts';
import { makeEntity } from '../lexicon/entities.ts';
import type { Lexicon } from '../lexicon/load.ts';
import type { HeadRow } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';

/** The noun that shows the body in Arabic: the head as listed. */
function arabicName(head: HeadRow, state: LexiconEntity, asWritten: string | null): string {
  return asWritten ?? `${head.head} (${state.name})`;
}

export function composedId(head: HeadRow, state: LexiconEntity): string {
  const key = head.key ?? fold(head.head).replaceAll(' ', '-');
  return `org.${state.id.slice('sta.'.length)}.${key}`;
}

/** Ids of the lexicon that stand for a composed body. */
const LISTED: Record<string, string> = {
  'org.syr.government': 'org.syrian-government',
  'org.syr.authorities': 'org.syrian-government',
  'org.syr.regime': 'org.syrian-government',
};

/**
 * @param asWritten the body as the text writes it, shown as its name when it is first met
 * @returns the body's entity, the same for the same head key and state
 */
export function composeBody(
  lexicon: Lexicon,
  head: HeadRow,
  state: LexiconEntity,
  asWritten: string | null,
): LexiconEntity {
  const id = composedId(head, state);
  const listed = LISTED[id] === undefined ? undefined : lexicon.entities.get(LISTED[id]);
  if (listed !== undefined) return listed;
  const english = head.en?.includes('{state}')
    ? head.en.replace('{state}', state.nameEn ?? state.name)
    : `${head.en ?? head.head} (${state.nameEn ?? state.name})`;
  return makeEntity(id, 'ORG', [arabicName(head, state, asWritten)], english, 'composed', {
    subkind: head.subkind,
    country: state.country,
    cameo: state.cameo,
    parent: state.id,
  });
}
