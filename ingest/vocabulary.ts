/** The words that `graph` and `viewer` share with `ingest`: the ontology of events, and kinds of entities. */
export type { EntityKind, EntityType } from './record.ts';
export {
  EVENT_TYPES,
  type EventMode,
  type EventType,
  MUTUAL,
  PLOVER,
  QUAD_CLASSES,
  type QuadClass,
  scoreOf,
} from './relate/plover.ts';
