/** The words that `graph` and `viewer` share with `ingest`: types only, no code. */
export type { EntityKind, EntityType } from './record.ts';
export type { EventMode, EventType, QuadClass } from './relate/plover.ts';
