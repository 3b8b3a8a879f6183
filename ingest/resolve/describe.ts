/**
 * Definite descriptions: التنظيم, الوزارة, الرئيس الروسي. A description's noun says what kind of entity it may stand
 * for; the document says which. Roles are matched without article, so that الرئيس is رئيس.
 */
import type { LexiconEntity } from '../lexicon/entities.ts';
import type { Role } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';

/** Folded noun without article to the sub-kinds of organisations that it may stand for. */
export const ORGANIZATION_NOUNS: Readonly<Record<string, readonly string[]>> = {
  تنظيم: ['armed-group'],
  حركه: ['armed-group', 'party'],
  جماعه: ['armed-group', 'party', 'religious'],
  ميليشيا: ['armed-group'],
  ميليشيات: ['armed-group'],
  مليشيا: ['armed-group'],
  متمردون: ['armed-group'],
  متمردين: ['armed-group'],
  تمرد: ['armed-group'],
  انقلابيون: ['armed-group'],
  انقلابيين: ['armed-group'],
  جبهه: ['armed-group', 'party', 'coalition'],
  حزب: ['party', 'armed-group'],
  تحالف: ['coalition'],
  ايتلاف: ['coalition', 'opposition', 'party'],
  معارضه: ['opposition'],
  فصايل: ['opposition', 'armed-group'],
  مقاومه: ['armed-group', 'opposition'],
  صحيفه: ['media'],
  جريده: ['media'],
  وكاله: ['media', 'igo', 'intelligence'],
  قناه: ['media'],
  شبكه: ['media', 'ngo'],
  مجله: ['media'],
  موقع: ['media'],
  منظمه: ['ngo', 'igo'],
  مرصد: ['ngo'],
  هييه: ['igo', 'government', 'ngo', 'armed-group', 'opposition'],
  لجنه: ['igo', 'government', 'ngo'],
  مجلس: ['parliament', 'igo', 'government'],
  برلمان: ['parliament'],
  كونغرس: ['parliament'],
  اتحاد: ['igo', 'union'],
  محكمه: ['court'],
  شركه: ['company'],
  وزاره: ['ministry'],
  خارجيه: ['ministry'],
  حكومه: ['government'],
  سلطات: ['government'],
  نظام: ['government'],
  جيش: ['military'],
  قوات: ['military', 'armed-group', 'police'],
  شرطه: ['police'],
};

/** Folded noun without article to words that a person's role must contain. */
export const ROLE_NOUNS: readonly string[] = [
  'رييس',
  'وزير',
  'وزيره',
  'سفير',
  'سفيره',
  'مبعوث',
  'مبعوثه',
  'متحدث',
  'متحدثه',
  'ناطق',
  'امين',
  'ملك',
  'امير',
  'قايد',
  'زعيم',
  'مستشار',
  'مستشاره',
  'نايب',
  'محافظ',
  'عاهل',
  'ولي',
  'مرشد',
  'مدير',
  'مفوض',
  'رييسه',
  'سلطان',
  'عقيد',
  'لواء',
  'جنرال',
  'سيناتور',
  'قيادي',
  'مسوول',
];

const SAME_ROLE: Readonly<Record<string, string>> = {
  عاهل: 'ملك',
  ناطق: 'متحدث',
  ناطقه: 'متحدث',
  متحدثه: 'متحدث',
  وزيره: 'وزير',
  رييسه: 'رييس',
  مبعوثه: 'مبعوث',
  مستشاره: 'مستشار',
  سفيره: 'سفير',
  حكومه: 'وزراء',
};

export function bareWord(form: string): string {
  return form.startsWith('ال') && form.length > 4 ? form.slice(2) : form;
}

/** The role in comparable words: folded, without articles, synonyms made one. */
export function roleWords(role: string): string[] {
  return fold(role)
    .split(/\s+/)
    .map(bareWord)
    .map((word) => SAME_ROLE[word] ?? word);
}

/** Whether a described role (رئيس) is a listed one (رئيس): the same words, the description may leave out the end. */
export function sameRole(described: readonly string[], listed: readonly string[]): boolean {
  if (described.length === 0) return false;
  if (described.length === 1 && described[0] === 'رييس' && listed.length > 1) return listed[1] === 'جمهوريه';
  return described.every((word, i) => listed[i] === word);
}

/** Whether a role was held at a date (YYYY-MM-DD or shorter); open ends hold. */
export function heldAt(role: Role, date: string): boolean {
  return (
    (role.since === null || role.since <= date) &&
    (role.until === null || date.slice(0, role.until.length) <= role.until)
  );
}

/** Whether an entity's sub-kind allows a description's noun. */
export function nounFits(noun: string, entity: LexiconEntity): boolean {
  const kinds = ORGANIZATION_NOUNS[noun];
  return (
    kinds !== undefined && entity.type === 'ORG' && entity.subkind !== null && kinds.includes(entity.subkind)
  );
}

/** Whether words begin with a role noun, and so describe a person rather than name one. */
export function isRolePhrase(words: readonly string[]): boolean {
  return words.length > 0 && ROLE_NOUNS.includes(bareWord(words[0]!));
}
