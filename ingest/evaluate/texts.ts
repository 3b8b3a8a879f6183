/** Annotated texts from a folder, in either form (docs/annotation.md): NAME.gold.json files, or the project's markup. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SilatError } from '../errors.ts';
import { emptyFolder, notFound, unreadable } from '../read/problems.ts';
import { type GoldDocument, readGold } from '../train/gold.ts';
import { readOwnTexts } from '../train/markup.ts';
import { readStandoff } from '../train/standoff.ts';

const GOLD_ENDING = '.gold.json';
const MARKUP_ENDING = '.txt';

const badGold = (file: string, en: string, ar: string, cause?: unknown): SilatError =>
  new SilatError(
    'input-format',
    { en, ar },
    { en: 'docs/annotation.md gives the format', ar: 'الصيغة مشروحة في docs/annotation.md' },
    { file },
    { cause },
  );

/** What the reader takes as it comes: each sentence in its text, each mention in its sentence. */
function check(dir: string, { doc, sentences, mentions }: GoldDocument): void {
  const file = join(dir, `${doc}${GOLD_ENDING}`);
  for (const [n, { start }] of sentences.entries())
    if (start < 0)
      throw badGold(file, `sentence ${n + 1} is not in the text`, `الجملة ${n + 1} ليست في النص`);
  for (const { start, end, sentence } of mentions) {
    const within = sentences[sentence];
    if (within === undefined || start < within.start || end > within.end)
      throw badGold(
        file,
        `a mention of sentence ${sentence + 1} is not in it`,
        `في الجملة ${sentence + 1} موضع ذكر ليس فيها`,
      );
  }
}

/** An error without a place in a file: a broken or missing file among the annotated texts. */
function readJson(dir: string): GoldDocument[] {
  try {
    return readGold(dir);
  } catch (cause) {
    if (cause instanceof SilatError) throw cause;
    if ((cause as NodeJS.ErrnoException).code !== undefined) throw unreadable({ file: dir }, cause);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw badGold(
      dir,
      `the annotation cannot be read (${reason})`,
      `تعذرت قراءة الشروح فيه (${reason})`,
      cause,
    );
  }
}

/** @throws SilatError `input-not-found` for either file, `input-format` for a line that does not fit its text */
function readMarks(file: string, news: string): GoldDocument[] {
  for (const path of [file, news])
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw notFound(path);
  return readStandoff(file, news);
}

/**
 * @param dir a folder of annotated texts; with `news`, a file of standoff annotations
 * @param news file of the texts that standoff annotations are of
 * @returns them by name, in the order of code units
 * @throws SilatError `input-not-found`, `input-empty`, `input-unreadable`, `input-format`
 */
export function readTexts(dir: string, news?: string): GoldDocument[] {
  if (news !== undefined) return readMarks(dir, news);
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw notFound(dir);
  const files = readdirSync(dir);
  const isJson = files.some((file) => file.endsWith(GOLD_ENDING));
  const documents = isJson
    ? readJson(dir)
    : files.some((file) => file.endsWith(MARKUP_ENDING))
      ? readOwnTexts(dir)
      : [];
  if (documents.length === 0) throw emptyFolder(dir);
  for (const document of documents) check(dir, document);
  return documents.sort((a, b) => (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : 0));
}
