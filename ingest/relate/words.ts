/** Function words of news Arabic, folded, by what they do to a clause. */

export const PREPOSITIONS: Readonly<Record<string, string>> = {
  علي: 'على',
  الي: 'إلى',
  من: 'من',
  عن: 'عن',
  مع: 'مع',
  ضد: 'ضد',
  في: 'في',
  بين: 'بين',
  لدي: 'لدى',
  تجاه: 'تجاه',
  نحو: 'نحو',
  بحق: 'بحق',
  امام: 'أمام',
  حول: 'حول',
  بشان: 'حول',
  خلال: 'في',
  عبر: 'عبر',
  منذ: 'في',
  حتي: 'في',
  لصالح: 'ل',
  باتجاه: 'نحو',
  بقياده: 'agent',
  بيد: 'agent',
  ضمن: 'في',
  داخل: 'في',
  خارج: 'في',
  قرب: 'في',
  شمال: 'في',
  جنوب: 'في',
  شرق: 'في',
  غرب: 'في',
  وسط: 'في',
  بعد: 'بعد',
  قبل: 'بعد',
  اثر: 'بعد',
  مثل: 'مثل',
};
/** Prepositions of more than one word, folded. */
export const LONG_PREPOSITIONS: readonly [string, string, string][] = [
  ['من', 'قبل', 'agent'],
  ['من', 'جانب', 'agent'],
  ['من', 'طرف', 'agent'],
  ['علي', 'يد', 'agent'],
  ['علي', 'ايدي', 'agent'],
  ['الي', 'جانب', 'مع'],
];
export const CLITIC_PREPOSITIONS: Readonly<Record<string, string>> = { ب: 'ب', ل: 'ل', ك: 'مثل' };
export const PREPOSITION_CODES: readonly string[] = [
  'none', 'ل', 'ب', 'على', 'إلى', 'من', 'عن', 'مع', 'ضد', 'في', 'بين', 'agent', 'لدى', 'تجاه', 'نحو', 'بحق', 'أمام', 'حول', 'بعد', 'مثل', 'عبر',
];

export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'ان', 'بان', 'وان', 'بانه', 'بانها', 'انه', 'انها', 'انهم', 'حيث', 'لان', 'لانه', 'لانها', 'لكن', 'ولكن', 'بينما', 'فيما', 'عندما', 'حين', 'حينما', 'كما', 'اذ', 'مما', 'ما', 'بما', 'لكي', 'كي', 'رغم', 'فان', 'الا', 'اذا', 'لو',
]);
export const RELATIVES: ReadonlySet<string> = new Set([
  'الذي', 'التي', 'الذين', 'اللذين', 'اللذان', 'اللتان', 'اللتين', 'اللواتي', 'اللاتي', 'والتي', 'والذي', 'والذين', 'ممن', 'ومن',
]);
export const COMMAS: ReadonlySet<string> = new Set(['،', ',', '؛', ';', ':', '(', ')', '-', '–', '—', '.']);
export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»']);
export const CONJUNCTIONS: ReadonlySet<string> = new Set(['و', 'او', 'ام', 'ثم', 'كذلك', 'ايضا', 'وكذلك']);
/** Nouns that make what they own act or suffer for its owner (مواقع داعش, طائرات روسية). */
export const OWNED_PREFIXES: ReadonlySet<string> = new Set(['في', 'ب']);
