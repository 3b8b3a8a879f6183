/**
 * Sentences: token ranges that end at a full stop, a question or exclamation mark, or a line end. A stop inside
 * a number or an abbreviation (3.5, أ.ف.ب) ends nothing; one glued between two words (المحاصرة.وقال) does.
 */
import type { Token } from './tokens.ts';

/** Indices of the first token and of the one after the last. */
export interface SentenceRange {
  from: number;
  to: number;
  /** Offsets in the text, without surrounding white space. */
  start: number;
  end: number;
}

const ENDS = new Set(['.', '!', '?', '؟', '…', '۔']);
const CLOSERS = new Set(['"', '”', '“', '»', ')', '\u2019', "'", ']', '.', '!', '?', '؟']);
/** Words of up to this many letters before a glued stop are abbreviations. */
const ABBREVIATION_LENGTH = 2;

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!ENDS.has(token.form)) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token.form !== '.' || before === undefined || after === undefined) return true;
  const glued = after.start === token.end && before.end === token.start;
  if (!glued) return !(before.form.length === 1 && before.kind === 'word' && after.kind === 'word');
  if (after.kind === 'break' || after.kind === 'mark') return true;
  if (after.kind === 'word' && before.kind === 'word') return before.form.length > ABBREVIATION_LENGTH;
  return false;
}

/**
 * Cuts tokens into sentences.
 * @param tokens of one document, in order
 * @returns ranges in order; every token but line breaks lies in exactly one
 */
export function sentences(tokens: readonly Token[]): SentenceRange[] {
  const out: SentenceRange[] = [];
  let from = 0;
  const close = (to: number): void => {
    let end = to;
    while (from < end && tokens[from]!.kind === 'break') from++;
    while (end > from && tokens[end - 1]!.kind === 'break') end--;
    if (end > from) out.push({ from, to: end, start: tokens[from]!.start, end: tokens[end - 1]!.end });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'break') close(i + 1);
    else if (endsSentence(tokens, i)) {
      while (
        i + 1 < tokens.length &&
        CLOSERS.has(tokens[i + 1]!.form) &&
        tokens[i + 1]!.start === tokens[i]!.end
      )
        i++;
      close(i + 1);
    }
  }
  close(tokens.length);
  return out;
}
