/**
 * Entities of many records become one row per actor or place. What records say of the same id is merged in a
 * way that does not depend on their order: the best provenance wins, then the smaller text.
 */
import type { DocumentRecord, Entity } from '../../ingest/record.ts';
import { countryName } from './countries.ts';
import { compareText } from './ids.ts';
import { stateIdOf, stateOf } from './rollup.ts';
import type { ActorRow } from './rows.ts';
import { orNull } from './text.ts';

/** Best first; `implied` is a state that no text names, there for those who act for it. */
const PROVENANCE = ['lexicon', 'composed', 'learned', 'implied'];

/** A record's entity as a row. */
export function actorRow(entity: Entity): ActorRow {
  const row = {
    id: entity.id,
    kind: entity.kind,
    subkind: orNull(entity.subkind),
    name: entity.name,
    nameEn: orNull(entity.nameEn),
    country: orNull(entity.country)?.toUpperCase() ?? null,
    cameo: orNull(entity.cameo),
    qid: orNull(entity.qid),
    aliases: [...new Set(entity.aliases)].filter((alias) => alias !== '').sort(compareText),
    provenance: entity.provenance,
  };
  return { ...row, state: stateOf(row) };
}

/** The state that an actor acts for, where no text names it. */
function impliedState(country: string): ActorRow {
  const id = stateIdOf(country);
  const base = { kind: 'state' as const, subkind: null, cameo: null, qid: null, aliases: [] };
  return { id, ...base, ...countryName(country), country, provenance: 'implied', state: id };
}

/** What two rows of the same id say together; `mergeActor(a, b)` equals `mergeActor(b, a)`. */
export function mergeActor(a: ActorRow, b: ActorRow): ActorRow {
  const rank = (row: ActorRow) => PROVENANCE.indexOf(row.provenance);
  const aFirst = rank(a) - rank(b) || compareText(a.name, b.name) || compareText(factsOf(a), factsOf(b));
  const [best, other] = aFirst <= 0 ? [a, b] : [b, a];
  const row = {
    ...best,
    subkind: best.subkind ?? other.subkind,
    nameEn: best.nameEn ?? other.nameEn,
    country: best.country ?? other.country,
    cameo: best.cameo ?? other.cameo,
    qid: best.qid ?? other.qid,
    aliases: [...new Set([...best.aliases, ...other.aliases])].sort(compareText),
  };
  return { ...row, state: stateOf(row) };
}

function factsOf({ kind, subkind, nameEn, country, cameo, qid }: ActorRow): string {
  return JSON.stringify([kind, subkind, nameEn, country, cameo, qid]);
}

/** Gathers the actors and places of many records. */
export class ActorTable {
  readonly actors = new Map<string, ActorRow>();
  readonly places = new Map<string, ActorRow>();

  /** Adds what a record says of its entities; a place that acts in a claim is an actor too. */
  addRecord(record: DocumentRecord): void {
    const acting = new Set(
      record.claims.flatMap(({ source, target, attributedTo }) => [source, target, attributedTo]),
    );
    for (const { who, of } of record.affiliations) acting.add(who).add(of);
    for (const entity of record.entities) {
      const row = actorRow(entity);
      if (row.kind === 'place') this.addPlace(row);
      if (row.kind !== 'place' || acting.has(row.id)) this.addActor(row);
    }
  }

  /** Adds one place, merging it with what is known. */
  addPlace(row: ActorRow): void {
    put(this.places, row);
  }

  /** Adds one row, merging it with what is known, and the state that it acts for. */
  addActor(row: ActorRow): void {
    const merged = put(this.actors, row);
    if (merged.state !== merged.id && merged.country !== null) {
      put(this.actors, impliedState(merged.country));
    }
  }
}

function put(table: Map<string, ActorRow>, row: ActorRow): ActorRow {
  const known = table.get(row.id);
  const merged = known ? mergeActor(known, row) : row;
  table.set(row.id, merged);
  return merged;
}
