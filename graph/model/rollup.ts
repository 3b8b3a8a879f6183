/**
 * State level: for whom an actor's acts count. A person's or an organisation's acts count for its country's
 * state, as event data do (CAMEO's country codes); those that fight it, watch it or stand above it act for
 * themselves.
 */
import type { EntityKind } from '../../ingest/vocabulary.ts';

/** Sub-kinds whose acts are never their state's. */
export const ACTS_FOR_ITSELF: ReadonlySet<string> = new Set([
  'armed-group',
  'opposition',
  'ngo',
  'media',
  'igo',
  'coalition',
  'militant',
  'journalist',
  'activist',
]);

/** Id of a country's state, as the lexicon forms it: `sta.` and the ISO 3166-1 alpha-3 code in small letters. */
export function stateIdOf(country: string): string {
  return `sta.${country.toLowerCase()}`;
}

/**
 * The actor whose acts these count as at state level.
 * @param actor id, kind, sub-kind and ISO alpha-3 country (null when unknown)
 * @returns a state's id, or the actor's own
 */
export function stateOf(actor: {
  id: string;
  kind: EntityKind;
  subkind: string | null;
  country: string | null;
}): string {
  if (actor.kind === 'state' || actor.country === null) return actor.id;
  if (actor.subkind !== null && ACTS_FOR_ITSELF.has(actor.subkind)) return actor.id;
  return stateIdOf(actor.country);
}
