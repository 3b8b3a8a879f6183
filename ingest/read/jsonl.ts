/** JSON Lines: one object a line, and the same objects as one JSON file (a list, or a single one). */
import type { Input, Reporter, SourceDocument } from './document.ts';
import { PieceDecoder } from './encoding.ts';
import { documentFromFields } from './fields.ts';
import { MAX_DOCUMENT_BYTES } from './limits.ts';
import { readLines } from './lines.ts';
import { badEncoding, badJson, emptyText, oldEncoding, tooLarge, type Where } from './problems.ts';
import { readAll } from './streams.ts';

const NOT_AN_OBJECT = 'not an object';

function fromValue(value: unknown, id: string, where: Where, report: Reporter): SourceDocument | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return documentFromFields(value as Record<string, unknown>, id, where, report);
  }
  report.problem(badJson(where, new Error(NOT_AN_OBJECT)));
  return null;
}

function parse(text: string, where: Where, report: Reporter): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (cause) {
    report.problem(badJson(where, cause));
    return null;
  }
}

/** @throws what the byte stream throws */
export async function* readJsonLines(input: Input, report: Reporter): AsyncGenerator<SourceDocument> {
  let lines = 0;
  for await (const line of readLines(input, report)) {
    if (line.text.trim() === '') continue;
    lines += 1;
    const where = { file: input.file, line: line.number };
    const parsed = parse(line.text, where, report);
    if (parsed === null) continue;
    const document = fromValue(parsed.value, `${input.name}:${line.number}`, where, report);
    if (document !== null) yield document;
  }
  if (lines === 0) report.problem(emptyText({ file: input.file }));
}

/** @throws what the byte stream throws */
export async function* readJson(input: Input, report: Reporter): AsyncGenerator<SourceDocument> {
  const where = { file: input.file };
  const bytes = await readAll(input.bytes, MAX_DOCUMENT_BYTES);
  if (bytes === null) return report.problem(tooLarge(where));
  const decoder = new PieceDecoder((encoding) => report.note(oldEncoding(where, encoding)));
  const text = decoder.decode(bytes);
  if (text === null) return report.problem(badEncoding(where));
  if (text.trim() === '') return report.problem(emptyText(where));
  const parsed = parse(text, where, report);
  if (parsed === null) return;
  const values = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  for (const [i, value] of values.entries()) {
    const id = values.length === 1 ? input.name : `${input.name}:${i + 1}`;
    const document = fromValue(value, id, where, report);
    if (document !== null) yield document;
  }
}
