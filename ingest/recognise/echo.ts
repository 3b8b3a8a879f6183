/**
 * The second pass over a document: a surname that the tagger missed where it stands alone is found because the full
 * name stands elsewhere in the same text (strong contexts first, then their echoes).
 */
import type { Lexicon } from '../lexicon/load.ts';
import { rawOffset } from '../text/glue.ts';
import type { SentenceRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { cachedSegmentations, type Match } from './lookup.ts';
import type { NameSpan } from './spans.ts';

/** A surname written more often than this in news (log2) may be a common word. */
const HIGHEST_LOG2 = 9;
const SHORTEST_SURNAME = 4;

/** Last words of the persons named in full. */
function surnames(lexicon: Lexicon, tokens: readonly Token[], spans: readonly NameSpan[]): Set<string> {
  const found = new Set<string>();
  for (const span of spans) {
    if (span.type !== 'PER' || span.to - span.from < 2) continue;
    const { form, kind } = tokens[span.to - 1]!;
    const rare = (lexicon.frequency.get(form) ?? 0) <= HIGHEST_LOG2;
    if (kind === 'word' && form.length >= SHORTEST_SURNAME && rare) found.add(form);
  }
  return found;
}

/**
 * @param spans found by the tagger, in text order
 * @param matches the lexicon's matches, by sentence
 * @returns the spans with the echoes added, in text order
 */
export function addEchoes(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  sentences: readonly SentenceRange[],
  spans: readonly NameSpan[],
  matches: readonly (readonly Match[])[],
): NameSpan[] {
  const names = surnames(lexicon, tokens, spans);
  if (names.size === 0) return [...spans];
  const taken = new Set<number>();
  for (const span of spans) for (let i = span.from; i < span.to; i++) taken.add(i);
  const out = [...spans];
  for (const [sentence, range] of sentences.entries()) {
    for (let i = range.from; i < range.to; i++) {
      if (taken.has(i) || tokens[i]!.kind !== 'word') continue;
      const cut = cachedSegmentations(tokens[i]!.form).find(({ stem }) => names.has(stem))?.cut;
      if (cut === undefined) continue;
      const token = tokens[i]!;
      const here = matches[sentence]!.filter((match) => match.from === i && match.to === i + 1);
      const start = rawOffset(text, token, cut);
      out.push({ from: i, to: i + 1, start, end: token.end, type: 'PER', cut, sentence, matches: here });
    }
  }
  return out.sort((a, b) => a.from - b.from);
}
