/**
 * Cuts a label to a width without breaking a written character: by graphemes (a letter with its diacritics stays
 * whole), at a word's end where one is near. Intl.Segmenter knows both scripts.
 */
const ELLIPSIS = '…';
/** A cut goes back to a word's end if that keeps at least this share of what fits. */
const WORD_END_SHARE = 0.6;

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });
const words = new Intl.Segmenter('ar', { granularity: 'word' });

export type Measure = (text: string) => number;

export function cutLabel(text: string, maxWidth: number, measure: Measure): string {
  if (measure(text) <= maxWidth) return text;
  const ends = [...graphemes.segment(text)].map((each) => each.index + each.segment.length);
  // Widths grow with length, so the longest prefix that fits is found by halving.
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const fits = measure(text.slice(0, ends[middle - 1]).trimEnd() + ELLIPSIS) <= maxWidth;
    if (fits) low = middle;
    else high = middle - 1;
  }
  if (low === 0) return ELLIPSIS;
  const end = ends[low - 1] ?? 0;
  return text.slice(0, wordEnd(text, end)).trimEnd() + ELLIPSIS;
}

function wordEnd(text: string, end: number): number {
  let last = 0;
  for (const { index, segment, isWordLike } of words.segment(text)) {
    if (index + segment.length > end) break;
    if (isWordLike) last = index + segment.length;
  }
  return last >= end * WORD_END_SHARE ? last : end;
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const LETTER = /\p{L}/u;

/** Direction of a text by its first letter, as `dir=auto` has it: a label keeps its own on either page. */
export function firstStrong(text: string): 'rtl' | 'ltr' {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && RTL_LETTER.test(first) ? 'rtl' : 'ltr';
}
