/** Spellings that grammar, not the writer, gives a name: case endings of plurals and of أبو. */
import type { EntityType } from '../record.ts';

const KUNYA = ['أبو', 'أبي', 'أبا'];

/** The same word in the other case: المسلمون / المسلمين; short words are left alone. */
function otherCase(word: string): string {
  if (word.length < 6) return word;
  if (word.endsWith('ون')) return `${word.slice(0, -2)}ين`;
  if (word.endsWith('ين')) return `${word.slice(0, -2)}ون`;
  return word;
}

/**
 * @param name as listed
 * @param type of its entity: plural endings change for organisations, kunyas for persons
 * @returns the name and its grammatical variants, without repeats
 */
export function spellingVariants(name: string, type: EntityType): string[] {
  const words = name.split(' ');
  const out = new Set([name]);
  if (type === 'ORG') out.add(words.map(otherCase).join(' '));
  if (type !== 'PLC' && KUNYA.includes(words[0]!)) {
    for (const kunya of KUNYA) out.add([kunya, ...words.slice(1)].join(' '));
  }
  return [...out];
}
