/**
 * Tokens: words and single punctuation marks, with offsets into the text as stored and a folded form.
 * A word is a run of letters, digits and marks of one script; `_` and `#` part words, as hashtags do.
 */
import { fold, isDropped } from './fold.ts';

export type TokenKind = 'word' | 'latin' | 'number' | 'mark' | 'break';

export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
  /** Folded form. */
  form: string;
}

const SPACE = 1;
const ARABIC = 2;
const LATIN = 3;
const DIGIT = 4;
const NEWLINE = 5;

const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const ch = String.fromCharCode(code);
  if (ch === '\n' || ch === '\r' || code === 0x2028 || code === 0x2029) classes[code] = NEWLINE;
  else if (/\s/u.test(ch) || code === 0xfeff) classes[code] = SPACE;
  else if (isDropped(code)) classes[code] = ARABIC;
  else if (/\p{Nd}/u.test(ch)) classes[code] = DIGIT;
  else if (/\p{Script=Arabic}/u.test(ch) && /\p{L}|\p{M}/u.test(ch)) classes[code] = ARABIC;
  else if (/\p{L}|\p{M}/u.test(ch)) classes[code] = LATIN;
}

const KIND_OF: Record<number, TokenKind> = { [ARABIC]: 'word', [LATIN]: 'latin', [DIGIT]: 'number' };

function endOfRun(text: string, from: number, cls: number): number {
  let i = from + 1;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (classes[code] !== cls && !isDropped(code)) break;
    i++;
  }
  return i;
}

/**
 * Cuts a text into tokens.
 * @param text the text as stored
 * @returns tokens in text order; white space is left out, each line end is one `break`
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const cls = classes[text.charCodeAt(i)] as number;
    if (cls === SPACE) {
      i++;
      continue;
    }
    if (cls === NEWLINE) {
      tokens.push({ start: i, end: i + 1, kind: 'break', form: '\n' });
      i++;
      continue;
    }
    const kind = KIND_OF[cls];
    const end = kind === undefined ? i + 1 : endOfRun(text, i, cls);
    const form = fold(text.slice(i, end));
    if (form !== '') tokens.push({ start: i, end, kind: kind ?? 'mark', form });
    i = end;
  }
  return tokens;
}
