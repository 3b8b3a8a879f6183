/**
 * Attached particles. A written word may begin with و ف, then ب ل ك (س before verbs), then the article; لل is ل + ال
 * with the alif assimilated. Every cut that leaves a word is proposed; the lexicon decides which one holds.
 */
export interface Segmentation {
  /** Folded units cut from the front. */
  cut: number;
  /** The clitics cut, in order (و, ول, ...). */
  clitics: string;
  /** What remains, with the assimilated article restored: to be looked up. */
  stem: string;
}

const CONJUNCTIONS = new Set(['و', 'ف']);
const PREPOSITIONS = new Set(['ب', 'ل', 'ك']);
const SHORTEST_STEM = 2;

function* prepositionCuts(form: string, cut: number, clitics: string): Generator<Segmentation> {
  const letter = form[cut];
  if (letter === undefined || !PREPOSITIONS.has(letter)) return;
  const rest = form.slice(cut + 1);
  if (letter === 'ل' && rest.startsWith('ل') && rest.length > SHORTEST_STEM) {
    yield { cut: cut + 1, clitics: clitics + letter, stem: `ا${rest}` };
  }
  if (rest.length >= SHORTEST_STEM) yield { cut: cut + 1, clitics: clitics + letter, stem: rest };
}

/**
 * @param form a folded word
 * @returns the word itself first, then every way to cut clitics from its front, shorter cuts first
 */
export function segmentations(form: string): Segmentation[] {
  const out: Segmentation[] = [{ cut: 0, clitics: '', stem: form }];
  out.push(...prepositionCuts(form, 0, ''));
  const first = form[0];
  if (first !== undefined && CONJUNCTIONS.has(first) && form.length > SHORTEST_STEM) {
    out.push({ cut: 1, clitics: first, stem: form.slice(1) });
    out.push(...prepositionCuts(form, 1, first));
  }
  return out;
}

/** Pronouns attached to nouns, verbs and prepositions, longest first. */
export const PRONOUN_SUFFIXES = ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'] as const;
