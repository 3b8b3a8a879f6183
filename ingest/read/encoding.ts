/**
 * Bytes to text. UTF-8 is read strictly. What is not UTF-8 may be Arabic in one of the two old encodings:
 * it is taken for one when it decodes to mostly Arabic letters, of which alef and lam are common (in Arabic prose
 * they are more than one letter in five; half of that is asked for). Damaged UTF-8 fails that test: read as Windows-1256 it is half
 * tah and zah.
 */
export type OldEncoding = 'windows-1256' | 'iso-8859-6';
export type Encoding = 'utf-8' | OldEncoding;

const OLD_ENCODINGS: readonly OldEncoding[] = ['windows-1256', 'iso-8859-6'];
/** Least share of Arabic letters among all that is not ASCII. */
const MIN_ARABIC_SHARE = 0.75;
/** Least share of alef and lam among Arabic letters. */
const MIN_ALEF_LAM_SHARE = 0.12;

// The byte order mark is taken off once, at the start of a file: a later U+FEFF belongs to the text.
const DECODERS: Record<Encoding, TextDecoder> = {
  'utf-8': new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  'windows-1256': new TextDecoder('windows-1256', { fatal: true }),
  'iso-8859-6': new TextDecoder('iso-8859-6', { fatal: true }),
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Text in the given encoding, or null where the bytes are not in it. */
function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return DECODERS[encoding].decode(bytes);
  } catch {
    return null;
  }
}

/** Share of Arabic letters in what is not ASCII; 0 where alef and lam are too rare for Arabic. */
function arabicShare(text: string): number {
  const other = count(text, /[^\p{ASCII}\s]/gu);
  const letters = count(text, /[\u0621-\u064A]/g);
  const alefLam = count(text, /[\u0622\u0623\u0625\u0627\u0644]/g);
  return other === 0 || alefLam < letters * MIN_ALEF_LAM_SHARE ? 0 : letters / other;
}

/**
 * The old Arabic encoding that these bytes are in.
 * @returns null where they look like neither (binary data, damaged UTF-8, another language)
 */
export function recogniseOldEncoding(bytes: Uint8Array): OldEncoding | null {
  if (bytes.includes(0)) return null;
  let best: OldEncoding | null = null;
  let bestShare = MIN_ARABIC_SHARE;
  for (const encoding of OLD_ENCODINGS) {
    const text = tryDecode(bytes, encoding);
    const share = text === null ? 0 : arabicShare(text);
    if (share > bestShare) [best, bestShare] = [encoding, share];
  }
  return best;
}

/**
 * Decodes one input piece by piece (lines, or the whole). The first piece that is not plain ASCII settles the
 * encoding of all: a file is not a mixture.
 */
export class PieceDecoder {
  private settled: Encoding | null = null;

  /** @param onOldEncoding told once, when an old encoding is recognised */
  constructor(private readonly onOldEncoding: (encoding: OldEncoding) => void) {}

  /** @returns the text, or null where it is in no known encoding */
  decode(bytes: Uint8Array): string | null {
    if (this.settled !== null) return tryDecode(bytes, this.settled);
    const text = tryDecode(bytes, 'utf-8');
    if (text !== null) {
      if (text.length !== bytes.length) this.settled = 'utf-8';
      return text.includes('\0') ? null : text;
    }
    const old = recogniseOldEncoding(bytes);
    if (old === null) return null;
    this.settled = old;
    this.onOldEncoding(old);
    return tryDecode(bytes, old);
  }
}
