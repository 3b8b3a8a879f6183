/** An actor as views show it. */
import type { ActorRow } from '../model/rows.ts';
import type { ActorRef, GraphNode } from '../server/api.ts';
import type { GraphIndex, Level } from './graph-index.ts';
import { RADIUS } from './layout.ts';

/** What is needed to name an actor or a place. */
export function refOf(index: GraphIndex, id: string): ActorRef {
  const row = index.actors.get(id) ?? index.places.get(id);
  return row ? refOfRow(row) : { id, name: id, nameEn: null, kind: 'organization' };
}

/** The reference of a row. */
export function refOfRow({ id, name, nameEn, kind }: ActorRow): ActorRef {
  return { id, name, nameEn, kind };
}

/**
 * An actor as a node of a level, in no bloc.
 * @param id of an actor; one without ties is placed on the rim, at an angle that its id gives
 */
export function nodeOf(index: GraphIndex, level: Level, id: string): GraphNode {
  const row = index.actors.get(id);
  const { weights, positions } = index.levels[level];
  return {
    ...refOf(index, id),
    subkind: row?.subkind ?? null,
    country: row?.country ?? null,
    mentions: index.mentions.get(id) ?? 0,
    weight: weights.get(id) ?? 0,
    ...(positions.get(id) ?? onRim(id)),
    bloc: null,
  };
}

function onRim(id: string): { x: number; y: number } {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) >>> 0;
  const angle = (hash / 4294967296) * 2 * Math.PI;
  return { x: Math.round(RADIUS * Math.cos(angle)), y: Math.round(RADIUS * Math.sin(angle)) };
}
