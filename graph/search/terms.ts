/**
 * Names and questions as search terms that forgive: folded spelling, and each Arabic word also without its
 * attached conjunction, preposition and article, so that الأسد, أسد and وللأسد meet.
 * Method: light stemming (Larkey, Ballesteros & Connell 2002), prefixes only.
 */
import { fold } from '../../ingest/text/fold.ts';

/** Letters that must remain after a prefix is taken off. */
const LEAST_REMAINDER = 3;
/** Attached letters in the order in which they are written: و ف, then ب ل ك, then ال (لل for ل + ال). */
const ATTACHED = /^[وف]?(?:لل|[بلك]?ال|[بلك])|^[وف]/;
const ARTICLE = /^(?:لل|ال)/;

/** Latin marks and Arabic presentation forms undone, then folded as the rest of the project folds. */
export function searchFold(text: string): string {
  return fold(text.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''));
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return searchFold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function without(word: string, prefix: RegExp): string[] {
  const rest = word.replace(prefix, '');
  return rest !== word && rest.length >= LEAST_REMAINDER ? [rest] : [];
}

/** Terms under which a word of a name is kept: itself and without the article. */
export function indexTerms(word: string): string[] {
  return [word, ...without(word, ARTICLE)];
}

/** Terms that a word of a question is sought by: itself and without what is attached to it. */
export function queryTerms(word: string): string[] {
  return [...new Set([word, ...without(word, ARTICLE), ...without(word, ATTACHED)])];
}
