/** The lexicon's rows as entities, one shape for persons, states, organisations and places. */
import type { Entity, EntityKind, EntityType } from '../record.ts';
import type { OrganizationRow, PersonRow, PlaceRow, Role, StateRow } from './schema.ts';

export interface LexiconEntity extends Entity {
  roles: Role[];
  parent: string | null;
}

/** How surely a name names its entity. */
export type Strength = 'name' | 'short' | 'weak' | 'member' | 'capital' | 'metonym' | 'ambiguous';

export interface NameEntry {
  entity: LexiconEntity;
  strength: Strength;
  /** Words of the name. */
  words: number;
}

const KINDS: Record<EntityType, EntityKind> = {
  PER: 'person',
  STA: 'state',
  ORG: 'organization',
  PLC: 'place',
};

interface Facts {
  subkind?: string | null;
  country?: string | null;
  cameo?: string | null;
  qid?: string | null;
  roles?: Role[];
  parent?: string | null;
}

/** Makes an entity; what is not given is empty. */
export function makeEntity(
  id: string,
  type: EntityType,
  names: readonly string[],
  nameEn: string | null,
  provenance: Entity['provenance'],
  facts: Facts = {},
): LexiconEntity {
  return {
    id,
    type,
    kind: KINDS[type],
    subkind: facts.subkind ?? null,
    name: names[0] ?? nameEn ?? id,
    nameEn,
    country: facts.country?.toUpperCase() ?? null,
    cameo: facts.cameo ?? null,
    qid: facts.qid ?? null,
    aliases: names.slice(1),
    provenance,
    roles: facts.roles ?? [],
    parent: facts.parent ?? null,
  };
}

export function stateEntity(row: StateRow): LexiconEntity {
  const facts = { subkind: 'state', country: row.id.slice('sta.'.length), cameo: row.cameo };
  return makeEntity(row.id, 'STA', row.names, row.en, 'lexicon', facts);
}

export function personEntity(row: PersonRow): LexiconEntity {
  return makeEntity(row.id, 'PER', [...row.names, ...row.short], row.en, 'lexicon', row);
}

export function organizationEntity(row: OrganizationRow): LexiconEntity {
  const parentState = row.parent?.startsWith('sta.') ? row.parent.slice('sta.'.length) : null;
  const facts = { ...row, country: row.country ?? parentState };
  return makeEntity(row.id, 'ORG', [...row.names, ...row.short], row.en, 'lexicon', facts);
}

export function placeEntity(row: PlaceRow): LexiconEntity {
  return makeEntity(row.id, 'PLC', row.names, row.en, 'lexicon', row);
}
