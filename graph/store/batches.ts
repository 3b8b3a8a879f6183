/** Rows in portions, so that no statement carries too many. */

/**
 * @param size most rows in a portion
 */
export function* batches<T>(rows: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
