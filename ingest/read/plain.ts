/**
 * Plain text: the whole file is one document, unless it opens with a small header (`source:`, `date:`, `title:`,
 * `url:`, `id:`, one a line, then an empty line): then the text is all that follows the empty line.
 */
import type { Input, Reporter, SourceDocument } from './document.ts';
import { PieceDecoder } from './encoding.ts';
import { documentFromFields } from './fields.ts';
import { MAX_DOCUMENT_BYTES } from './limits.ts';
import { badEncoding, emptyText, oldEncoding, tooLarge } from './problems.ts';
import { readAll } from './streams.ts';

const HEADER_LINE = /^(id|source|date|title|url)[ \t]*:[ \t]*(.*)$/i;

export interface HeadedText {
  fields: Record<string, string>;
  /** Exactly what follows the header; the whole where there is none. */
  text: string;
}

/** Splits off the header, if every line up to the first empty one is a header line. */
export function splitHeader(whole: string): HeadedText {
  const fields: Record<string, string> = {};
  let at = 0;
  while (at < whole.length) {
    const newline = whole.indexOf('\n', at);
    if (newline < 0) break;
    const line = whole.slice(at, newline).replace(/\r$/, '');
    at = newline + 1;
    if (line.trim() === '') {
      return Object.keys(fields).length === 0
        ? { fields: {}, text: whole }
        : { fields, text: whole.slice(at) };
    }
    const match = HEADER_LINE.exec(line);
    if (match === null) break;
    fields[match[1]!.toLowerCase()] = match[2]!;
  }
  return { fields: {}, text: whole };
}

/** Line of the first bytes that are not UTF-8, from 1; 1 where all are. */
function lineOfBadBytes(bytes: Buffer): number {
  const valid = new TextDecoder('utf-8').decode(bytes);
  const at = valid.indexOf('\uFFFD');
  return at < 0 ? 1 : valid.slice(0, at).split('\n').length;
}

/** @throws what the byte stream throws */
export async function* readPlain(input: Input, report: Reporter): AsyncGenerator<SourceDocument> {
  const where = { file: input.file };
  const bytes = await readAll(input.bytes, MAX_DOCUMENT_BYTES);
  if (bytes === null) return report.problem(tooLarge(where));
  const decoder = new PieceDecoder((encoding) => report.note(oldEncoding(where, encoding)));
  const whole = decoder.decode(bytes);
  if (whole === null) return report.problem(badEncoding({ ...where, line: lineOfBadBytes(bytes) }));
  const { fields, text } = splitHeader(whole);
  if (text.trim() === '') return report.problem(emptyText(where));
  const line = Object.keys(fields).indexOf('date') + 1;
  const at = line > 0 ? { ...where, line } : where;
  const document = documentFromFields({ ...fields, text }, input.name, at, report);
  if (document !== null) yield document;
}
