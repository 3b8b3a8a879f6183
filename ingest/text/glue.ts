/**
 * Words that lost the space between them (موسكووواشنطن, الولاياتالمتحدةوسوريا). A form that news almost never writes
 * is parted where both sides are names of the lexicon; `و` may join them.
 */
import type { Lexicon } from '../lexicon/load.ts';
import { memoByKey } from '../memo.ts';
import { isDropped } from './fold.ts';
import type { Token } from './tokens.ts';

/** Glued forms are at least this long and at most this frequent (log2 of occurrences). */
const SHORTEST_GLUED = 8;
const HIGHEST_LOG2 = 4;
const SHORTEST_PART = 4;

function isName(lexicon: Lexicon, form: string): boolean {
  const entries = lexicon.names.next.get(form)?.values ?? [];
  return entries.some((entry) => entry.strength !== 'weak' && entry.strength !== 'ambiguous');
}

/** Where to cut a folded form; null when it is one word. */
function cutOf(lexicon: Lexicon, form: string): number | null {
  if (
    form.length < SHORTEST_GLUED ||
    (lexicon.frequency.get(form) ?? 0) > HIGHEST_LOG2 ||
    isName(lexicon, form)
  )
    return null;
  for (let cut = SHORTEST_PART; cut <= form.length - SHORTEST_PART; cut++) {
    if (!isName(lexicon, form.slice(0, cut))) continue;
    const rest = form.slice(cut);
    if (isName(lexicon, rest) || (rest.startsWith('و') && isName(lexicon, rest.slice(1)))) return cut;
  }
  return null;
}

/** Offset in the stored text after `count` folded units of a token. */
export function rawOffset(text: string, token: Token, count: number): number {
  let at = token.start;
  for (let seen = 0; at < token.end; at++) {
    if (isDropped(text.charCodeAt(at))) continue;
    if (seen === count) break;
    seen++;
  }
  return at;
}

const cachedCut = memoByKey(cutOf);

/**
 * Parts glued tokens.
 * @returns tokens in order; offsets still point into `text`
 */
export function splitGlued(lexicon: Lexicon, text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.form.length < SHORTEST_GLUED) {
      out.push(token);
      continue;
    }
    const cut = cachedCut(lexicon, token.form);
    if (cut === null) {
      out.push(token);
      continue;
    }
    const middle = rawOffset(text, token, cut);
    out.push({ ...token, end: middle, form: token.form.slice(0, cut) });
    out.push(...splitGlued(lexicon, text, [{ ...token, start: middle, form: token.form.slice(cut) }]));
  }
  return out;
}
