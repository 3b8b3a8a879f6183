/**
 * Names and questions as search terms that forgive: folded spelling, and each Arabic word also without its
 * attached conjunction, preposition and article, so that الأسد, أسد and وللأسد meet.
 * Method: light stemming (Larkey, Ballesteros & Connell 2002), prefixes only.
 */
import { fold } from '../../ingest/text/fold.ts';

/** Letters that must remain after a prefix is taken off. */
const LEAST_REMAINDER = 3;
/** The article, also after ل, where its alif is not written. */
const ARTICLE = /^(?:لل|ال)/;
/** What is attached, from the outside in: conjunction, preposition, article. */
const ATTACHED = [/^[وف]/, /^[بلك](?=ال)/, ARTICLE, /^[بلك]/];

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

/** A word less its article. */
export const withoutArticle = (word: string): string => without(word, ARTICLE)[0] ?? word;

/** Terms under which a word of a name is kept: itself and without the article. */
export function indexTerms(word: string): string[] {
  return [word, ...without(word, ARTICLE)];
}

/** Terms that a word of a question is sought by: itself, and less what may be attached to it. */
export function queryTerms(word: string): string[] {
  const terms = [word];
  for (const prefix of ATTACHED) terms.push(...terms.flatMap((term) => without(term, prefix)));
  return [...new Set(terms)];
}
