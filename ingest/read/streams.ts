/** Small helpers for streams that were looked into before they are read. */

/**
 * The piece that was already taken, then the rest. Leaving early closes the source.
 * @throws what the source throws
 */
export async function* afterFirst<T>(first: T, rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/**
 * All bytes of a stream in one piece.
 * @returns null, with the stream closed, where there are more than `most`
 * @throws what the stream throws
 */
export async function readAll(bytes: AsyncIterable<Buffer>, most: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let held = 0;
  for await (const chunk of bytes) {
    held += chunk.length;
    if (held > most) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
