/** What can go wrong with a store, said once. */
import { SilatError } from '../../ingest/errors.ts';

/** The store is open elsewhere for writing, or is read while this process wants to write. */
export function storeLocked(dir: string, cause?: unknown): SilatError {
  return new SilatError(
    'store-locked',
    { ar: `المخزن «${dir}» مفتوح في عملية أخرى.`, en: `The store "${dir}" is open in another process.` },
    {
      ar: 'أوقف العملية الأخرى (خادم صلات أو بناء لم ينته) ثم أعد المحاولة، أو اختر مجلدا آخر.',
      en: 'Stop the other process (a Silat server, or a build not finished) and try again, or choose another folder.',
    },
    { file: dir },
    { cause },
  );
}

/** There is no store in the folder. */
export function storeMissing(dir: string): SilatError {
  return new SilatError(
    'store-missing',
    { ar: `لا مخزن في «${dir}».`, en: `There is no store in "${dir}".` },
    {
      ar: 'ابنِ الشبكة أولا، أو صحح مسار المجلد.',
      en: 'Build the graph first, or correct the path of the folder.',
    },
    { file: dir },
  );
}

/** The folder holds something that is not a store of this version, or a damaged one. */
export function storeInvalid(dir: string, reason: string, cause?: unknown): SilatError {
  return new SilatError(
    'store-invalid',
    {
      ar: `المخزن «${dir}» تالف أو من إصدار آخر (${reason}).`,
      en: `The store "${dir}" is damaged or of another version (${reason}).`,
    },
    {
      ar: 'احذف المجلد وابنِ الشبكة من جديد، أو ابنِ مع خيار الاستبدال؛ لا يضيع شيء من النصوص.',
      en: 'Delete the folder and build again, or build with the option to replace; no text is lost.',
    },
    { file: dir },
    { cause },
  );
}

/** The store refused a statement. */
export function queryFailed(cause: unknown): SilatError {
  const full = cause instanceof Error ? cause.message : String(cause);
  // The parser lists every word that it would have taken: nobody reads that.
  const message = full.replace(/ expecting \{[^}]*\}/, '');
  return new SilatError(
    'query-failed',
    { ar: `لم ينفذ الاستعلام: ${message}`, en: `The query failed: ${message}` },
    {
      ar: 'صحح الاستعلام عند الموضع المذكور؛ التسميات والخصائص موصوفة في مخطط الشبكة.',
      en: 'Correct the query where the message points; labels and properties are those of the graph schema.',
    },
    {},
    { cause },
  );
}
