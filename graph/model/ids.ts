/**
 * Deterministic ids: the same content has the same id in every build, so that loading twice changes nothing.
 * Method: SHA-256 over the parts, separated by a unit separator that no text holds, cut to 64 bits.
 */
import { createHash } from 'node:crypto';

const SEPARATOR = '\u001f';
const ID_HEX_DIGITS = 16;

/**
 * A short id of some parts.
 * @param parts what makes the thing what it is, in a fixed order; null counts as empty
 * @returns 16 hexadecimal digits
 */
export function idOf(...parts: (string | number | boolean | null)[]): string {
  const text = parts.map((part) => (part === null ? '' : String(part))).join(SEPARATOR);
  return createHash('sha256').update(text).digest('hex').slice(0, ID_HEX_DIGITS);
}

/**
 * Id of a sentence: its document's id and its index, so that a reader can tell where it stands.
 * @param document the document's id
 * @param index position of the sentence in its document, from 0
 * @returns `document.index`
 */
export function sentenceId(document: string, index: number): string {
  return `${document}.${index}`;
}

/** Compares by UTF-16 code unit: the same order on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
