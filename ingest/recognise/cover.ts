/** The lexicon's view of a sentence as one tag a token: the longest matches from the left, titles beside them. */
import type { Lexicon } from '../lexicon/load.ts';
import type { Token } from '../text/tokens.ts';
import { lookup, type Match, type NameMatch, nisbaOf, titleAt } from './lookup.ts';

export interface Cover {
  /** One tag a token of the sentence: `O`, or B/I with types, strength and how it was found. */
  tags: string[];
  /** `T` in a title, `A` just after one (nisbas between them skipped), `-` elsewhere. */
  titles: string[];
  matches: Match[];
}

function typesOf(match: NameMatch): string {
  const types = new Set(match.entries.map((e) => (e.strength === 'capital' ? 'CAP' : e.entity.type)));
  return [...types].sort().join('/');
}

const STRENGTH_ORDER = ['name', 'metonym', 'short', 'member', 'capital', 'ambiguous', 'weak'];

function describe(match: Match): string {
  const long = match.to - match.from > 1 ? '2' : '1';
  switch (match.how) {
    case 'name': {
      const strength = STRENGTH_ORDER.find((s) => match.entries.some((e) => e.strength === s));
      return `${typesOf(match)}:${strength}:${long}`;
    }
    case 'nisba-body':
      return `${match.head.type}:body:${long}`;
    case 'headed':
      return `${match.head.inSpan ? match.head.type : typesOf(match.inner)}:headed${match.head.inSpan ? '' : '-out'}:${long}`;
  }
}

function coverNames(matches: readonly Match[], from: number, end: number): string[] {
  const tags = new Array<string>(end - from).fill('O');
  let free = from;
  for (const match of matches) {
    if (match.from < free) continue;
    const tag = describe(match);
    for (let i = match.from; i < match.to; i++) tags[i - from] = `${i === match.from ? 'B' : 'I'}:${tag}`;
    free = match.to;
  }
  return tags;
}

function coverTitles(lexicon: Lexicon, tokens: readonly Token[], from: number, end: number): string[] {
  const titles = new Array<string>(end - from).fill('-');
  for (let i = from; i < end; i++) {
    const title = titleAt(lexicon, tokens, i, end);
    if (title === null) continue;
    for (let k = i; k < title.to; k++) titles[k - from] = 'T';
    let after = title.to;
    while (after < end && nisbaOf(lexicon, tokens[after]!.form)?.cut === 0) after++;
    if (after < end && titles[after - from] === '-') titles[after - from] = 'A';
    i = title.to - 1;
  }
  return titles;
}

/**
 * @param lexicon the loaded lexicon
 * @param tokens of the document
 * @param from first token of the sentence
 * @param end the one after its last
 */
export function cover(lexicon: Lexicon, tokens: readonly Token[], from: number, end: number): Cover {
  const matches = lookup(lexicon, tokens, from, end);
  return { tags: coverNames(matches, from, end), titles: coverTitles(lexicon, tokens, from, end), matches };
}
