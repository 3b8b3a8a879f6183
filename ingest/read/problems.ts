/** Every message of the readers, in Arabic and English, each with what the user can do. */
import { type Bilingual, type ErrorCode, SilatError } from '../errors.ts';
import { MAX_DOCUMENT_CHARACTERS } from './limits.ts';

/** Where a problem lies: a file as the user named it, and a line counted from 1. */
export interface Where {
  file: string;
  line?: number;
}

const QUOTED_CHARACTERS = 60;

const make = (
  code: ErrorCode,
  what: Bilingual,
  remedy: Bilingual,
  where: Where,
  cause?: unknown,
): SilatError => new SilatError(code, what, remedy, where, cause === undefined ? {} : { cause });

const shortened = (value: string): string =>
  value.length <= QUOTED_CHARACTERS ? value : `${value.slice(0, QUOTED_CHARACTERS)}…`;

const reason = (cause: unknown): string => {
  const code = (cause as NodeJS.ErrnoException | null)?.code;
  return code ?? (cause instanceof Error ? cause.message : String(cause));
};

export const notFound = (file: string): SilatError =>
  make(
    'input-not-found',
    { ar: 'لا يوجد ملف ولا مجلد بهذا الاسم', en: 'there is no file or folder of this name' },
    { ar: 'تحقق من المسار ومن المجلد الذي تعمل فيه', en: 'check the path, and the folder you are in' },
    { file },
  );

export const unreadable = (where: Where, cause: unknown): SilatError =>
  make(
    'input-unreadable',
    { ar: `تعذرت قراءته (${reason(cause)})`, en: `cannot be read (${reason(cause)})` },
    {
      ar: 'تحقق من صلاحيات القراءة ومن أن الملف كامل غير تالف',
      en: 'check that you may read it, and that it is complete and not damaged',
    },
    where,
    cause,
  );

export const unknownFormat = (file: string, extension: string): SilatError =>
  make(
    'input-format',
    { ar: `لا أقرأ الملفات من نوع «${extension}»`, en: `files ending in "${extension}" are not read` },
    {
      ar: 'حوّله إلى ‎.txt أو ‎.jsonl أو ‎.json أو ‎.csv (ويجوز ضغطها بصيغة ‎.gz)',
      en: 'convert it to .txt, .jsonl, .json or .csv (each may be compressed as .gz)',
    },
    { file },
  );

export const emptyFolder = (file: string): SilatError =>
  make(
    'input-empty',
    { ar: 'ليس في المجلد ملف يمكن قراءته', en: 'the folder holds no file that can be read' },
    {
      ar: 'ضع فيه ملفات ‎.txt أو ‎.jsonl أو ‎.csv (ويجوز ضغطها بصيغة ‎.gz)',
      en: 'put .txt, .jsonl or .csv files in it (each may be compressed as .gz)',
    },
    { file },
  );

export const emptyText = (where: Where): SilatError =>
  make(
    'input-empty',
    { ar: 'لا نص فيه', en: 'it has no text' },
    { ar: 'أضف النص أو احذفه من المدخلات', en: 'add the text, or leave it out of the input' },
    where,
  );

export const badJson = (where: Where, cause: unknown): SilatError =>
  make(
    'input-json',
    {
      ar: `ليس JSON سليما (${shortened(reason(cause))})`,
      en: `this is not valid JSON (${shortened(reason(cause))})`,
    },
    {
      ar: 'يجب أن يكون كل سطر كائن JSON واحدا كاملا، مثل ‎{"id": "1", "text": "…"}',
      en: 'each line must be one whole JSON object, like {"id": "1", "text": "…"}',
    },
    where,
    cause,
  );

export const badTable = (where: Where, cause: unknown): SilatError =>
  make(
    'input-format',
    {
      ar: `لا يُقرأ هذا السطر جدولا (${shortened(reason(cause))})`,
      en: `this row cannot be read as CSV (${shortened(reason(cause))})`,
    },
    {
      ar: 'أحط الحقول التي فيها فواصل أو أسطر بعلامتي "…" وضاعف العلامة داخلها',
      en: 'put fields that hold commas or line breaks in "…", and double any quotation mark within',
    },
    where,
    cause,
  );

export const noTextField = (where: Where, found: readonly string[]): SilatError =>
  make(
    'input-field',
    {
      ar: `لا حقل للنص «text» فيه (حقوله: ${shortened(found.join('، ') || 'لا شيء')})`,
      en: `it has no "text" field (it has: ${shortened(found.join(', ') || 'none')})`,
    },
    {
      ar: 'سمّ الحقل الذي فيه نص الخبر text (أو content أو body)',
      en: 'name the field that holds the article text (or content, or body)',
    },
    where,
  );

export const badDate = (where: Where, value: string): SilatError =>
  make(
    'input-field',
    {
      ar: `التاريخ «${shortened(value)}» غير مفهوم؛ قُرئ الخبر بلا تاريخ`,
      en: `the date "${shortened(value)}" is not understood; the document is read without a date`,
    },
    { ar: 'اكتبه هكذا: 2018-02-19', en: 'write it as 2018-02-19' },
    where,
  );

export const badEncoding = (where: Where): SilatError =>
  make(
    'input-encoding',
    {
      ar: 'ليس نصا بترميز UTF-8، ولا يبدو نصا عربيا بترميز Windows-1256 ولا ISO-8859-6',
      en: 'this is not UTF-8 text, nor does it look like Arabic in Windows-1256 or ISO-8859-6',
    },
    { ar: 'احفظ الملف بترميز UTF-8', en: 'save the file as UTF-8' },
    where,
  );

export const oldEncoding = (where: Where, encoding: string): SilatError =>
  make(
    'input-encoding',
    { ar: `الترميز ليس UTF-8؛ قُرئ بترميز ${encoding}`, en: `this is not UTF-8; it was read as ${encoding}` },
    { ar: 'إن ظهر النص غير سليم فاحفظ الملف بترميز UTF-8', en: 'if the text looks wrong, save it as UTF-8' },
    where,
  );

export const tooLarge = (where: Where): SilatError =>
  make(
    'input-too-large',
    {
      ar: `وثيقة واحدة أطول من ${MAX_DOCUMENT_CHARACTERS.toLocaleString('ar')} حرف`,
      en: `one document of more than ${MAX_DOCUMENT_CHARACTERS.toLocaleString('en')} characters`,
    },
    {
      ar: 'قسّمها إلى وثائق، واحدة لكل خبر (مثلا سطر JSON لكل خبر)',
      en: 'split it into documents, one for each article (for instance one JSON line each)',
    },
    where,
  );
