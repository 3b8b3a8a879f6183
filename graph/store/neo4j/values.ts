/** Values on their way to Neo4j and back: its integers are a type apart, its nodes and relations are objects of the driver. */
import neo4j from 'neo4j-driver';
import type { Parameters, Row, Value } from '../graph-store.ts';
import type { Columns, ColumnType } from '../schema.ts';

/** A JavaScript number would be stored as a float. */
function typed(value: unknown, type: ColumnType): unknown {
  if (value === undefined || value === null || value === '') return null;
  return type === 'INT64' ? neo4j.int(value as number) : value;
}

/**
 * A row with the declared columns only, in the store's types. An empty text is kept as none, as in the embedded store.
 * @param columns as the schema declares them
 * @param extra keys that say where the row belongs, as they are
 */
export function storedRow(columns: Columns, row: object, extra: object = {}): object {
  const out: Record<string, unknown> = { ...extra };
  for (const [name, type] of Object.entries(columns)) out[name] = typed((row as Row)[name], type);
  return out;
}

/** Parameters of a statement: whole numbers become integers, so that LIMIT and comparisons take them. */
export function boundParameters(parameters: Parameters): Record<string, unknown> {
  const bound = (value: Value): unknown => {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
    if (Array.isArray(value)) return value.map(bound);
    if (value !== null && typeof value === 'object') return boundParameters(value);
    return value;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, bound(value)]));
}

/** One value of an answer (the driver is told to give integers as numbers); nodes and relations become their properties with `_label`, paths their parts. */
export function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value as Value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (neo4j.isNode(value)) return { _label: value.labels[0] ?? null, ...plainRow(value.properties) };
  if (neo4j.isRelationship(value)) return { _label: value.type, ...plainRow(value.properties) };
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map(({ end }) => end)];
    const relations = value.segments.map(({ relationship }) => relationship);
    return { _nodes: nodes.map(plainValue), _rels: relations.map(plainValue) };
  }
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? plainRow(value) : String(value);
}

/** One row, or any object. */
export function plainRow(row: object): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}
