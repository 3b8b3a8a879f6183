/** Ladybug's values as plain ones: sums come as bigint, dates as Date, maps as Map. */
import type { Row, Value } from '../graph-store.ts';

/** One value; a bigint becomes a number, exact up to 2^53. */
export function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'bigint':
      return Number(value);
    case 'boolean':
    case 'number':
    case 'string':
      return value;
    case 'object':
      if (value instanceof Date) return value.toISOString();
      if (Array.isArray(value)) return value.map(plainValue);
      return plainRow(value instanceof Map ? Object.fromEntries(value) : value);
    default:
      return String(value);
  }
}

/** One row, or any object. */
export function plainRow(row: object): Row {
  const plain: Row = {};
  for (const [name, value] of Object.entries(row)) plain[name] = plainValue(value);
  return plain;
}
