/**
 * Arabic beside Latin in a terminal. Text of one direction within a line of the other is put between isolates,
 * so that file names, numbers and neighbouring cells keep their places; only on a terminal: in files and pipes
 * the marks would be noise.
 */
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';
const ARABIC_LETTER = /\p{Script=Arabic}/u;
const STRONG_LETTER = /\p{L}/u;

/** True when the first letter is Arabic. */
export function isRightToLeft(text: string): boolean {
  return ARABIC_LETTER.test(STRONG_LETTER.exec(text)?.[0] ?? '');
}

/** The text between isolates of its own direction. */
export function isolate(text: string): string {
  return `${isRightToLeft(text) ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE}${text}${POP_ISOLATE}`;
}

/** {@link isolate} where wanted, else the text itself. */
export const isolateIf = (wanted: boolean, text: string): string => (wanted ? isolate(text) : text);
