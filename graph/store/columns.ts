/** Declared properties in the words of a statement. */
import type { Columns } from './schema.ts';

/**
 * @param variable of a node or relation
 * @param prefix put before each name in the answer
 * @returns what RETURN gives of it, property by property
 */
export function returned(variable: string, columns: Columns, prefix = ''): string[] {
  return Object.keys(columns).map((name) => `${variable}.\`${name}\` AS \`${prefix}${name}\``);
}

/**
 * @param variable of a node or relation
 * @returns what SET takes from a row `r`, property by property
 */
export function assigned(variable: string, columns: Columns): string[] {
  return Object.keys(columns).map((name) => `${variable}.\`${name}\` = r.\`${name}\``);
}
