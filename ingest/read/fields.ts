/** Named fields (a JSON line, a table's row, a text's header) to a document, with what the fields are called elsewhere. */

import type { SilatError } from '../errors.ts';
import { parseDate } from './dates.ts';
import type { Reporter, SourceDocument } from './document.ts';
import { MAX_DOCUMENT_CHARACTERS } from './limits.ts';
import { badDate, emptyText, noTextField, tooLarge, type Where } from './problems.ts';

export type Field = 'id' | 'source' | 'date' | 'title' | 'url' | 'text';

/** Own name first: it wins over the others. Compared in lower case without `_`, `-` and spaces. */
export const FIELD_NAMES: Record<Field, readonly string[]> = {
  id: ['id', 'doc', 'docid', 'guid', 'uuid', 'معرف', 'المعرف'],
  source: ['source', 'outlet', 'publisher', 'agency', 'site', 'newspaper', 'مصدر', 'المصدر'],
  date: ['date', 'published', 'publishedat', 'publishdate', 'pubdate', 'datetime', 'تاريخ', 'التاريخ'],
  title: ['title', 'headline', 'عنوان', 'العنوان'],
  url: ['url', 'link', 'href', 'رابط', 'الرابط'],
  text: ['text', 'content', 'body', 'article', 'articlebody', 'نص', 'النص', 'المحتوى'],
};

/** A field's name as compared: lower case, without `_`, `-` and spaces. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[_\-\s\uFEFF]/g, '');

/** A value as text; objects, lists and what is empty count as not given. */
function asText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The fields' values by our names: for each the first of its names that is there with a value. */
function pick(values: Readonly<Record<string, unknown>>): Partial<Record<Field, unknown>> {
  const byName = new Map(Object.entries(values).map(([name, value]) => [plainName(name), value]));
  const picked: Partial<Record<Field, unknown>> = {};
  for (const [field, names] of Object.entries(FIELD_NAMES) as [Field, readonly string[]][]) {
    const present = names.filter((name) => byName.has(name)).map((name) => byName.get(name));
    const found = present.find((value) => asText(value) !== null) ?? present[0];
    if (found !== undefined) picked[field] = found;
  }
  return picked;
}

function textProblem(text: unknown, names: readonly string[], where: Where): SilatError | null {
  if (typeof text !== 'string') return noTextField(where, names);
  if (text.trim() === '') return emptyText(where);
  return text.length > MAX_DOCUMENT_CHARACTERS ? tooLarge(where) : null;
}

/**
 * @param fallbackId the document's id where the fields have none
 * @returns null where there is no usable text: the problem was reported
 */
export function documentFromFields(
  values: Readonly<Record<string, unknown>>,
  fallbackId: string,
  where: Where,
  report: Reporter,
): SourceDocument | null {
  const fields = pick(values);
  const { text } = fields;
  const problem = textProblem(text, Object.keys(values), where);
  if (problem !== null || typeof text !== 'string') {
    if (problem !== null) report.problem(problem);
    return null;
  }
  const givenDate = asText(fields.date);
  const date = givenDate === null ? null : parseDate(givenDate);
  if (givenDate !== null && date === null) report.problem(badDate(where, givenDate));
  return {
    doc: asText(fields.id)?.trim() ?? fallbackId,
    source: asText(fields.source)?.trim() ?? null,
    date,
    title: asText(fields.title)?.trim() ?? null,
    url: asText(fields.url)?.trim() ?? null,
    text,
  };
}
