/**
 * The format of a library query: a header of comments, then Cypher.
 *
 *     // title.ar: …            // title.en: …
 *     // question.ar: …         // question.en: …
 *     // param name: type = default     (JSON; without a default it is required)
 *     // column name: Arabic | English
 */
import { z } from 'zod';
import { type Bilingual, SilatError } from '../../ingest/errors.ts';

export const PARAMETER_TYPES = ['actor', 'integer', 'date', 'text'] as const;
/** `actor` takes a name or an id; `date` an ISO date or a prefix of it. */
export type ParameterType = (typeof PARAMETER_TYPES)[number];

const bilingual = z.object({ ar: z.string().min(1), en: z.string().min(1) });
const queryShape = z.object({
  name: z.string().regex(/^[a-z][a-z-]*$/),
  title: bilingual,
  question: bilingual,
  parameters: z.array(
    z.object({
      name: z.string(),
      type: z.enum(PARAMETER_TYPES),
      default: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
  columns: z.array(z.object({ name: z.string(), title: bilingual })).min(1),
  cypher: z.string().min(1),
});
export type LibraryQuery = z.infer<typeof queryShape>;
export type QueryParameter = LibraryQuery['parameters'][number];

const HEADER_LINE = /^\/\/ (title|question|param|column)[ .](\w+): (.*)$/;

/**
 * Reads one query file.
 * @param name file name without extension
 * @param source the file
 * @throws SilatError `query-failed` naming file and reason
 */
export function parseQuery(name: string, source: string): LibraryQuery {
  const lines = source.split(/\r?\n/);
  const texts = { title: {} as Partial<Bilingual>, question: {} as Partial<Bilingual> };
  const parameters: unknown[] = [];
  const columns: unknown[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('//')) continue;
    const [, field, key = '', value = ''] = HEADER_LINE.exec(line) ?? [];
    if (field === 'title' || field === 'question') texts[field][key as 'ar' | 'en'] = value.trim();
    else if (field === 'param') parameters.push(parameter(key, value));
    else if (field === 'column') {
      const [ar, en] = value.split('|').map((part) => part.trim());
      columns.push({ name: key, title: { ar, en } });
    } else throw invalid(name, `line ${index + 1}`, index + 1);
  }
  const cypher = lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  const result = queryShape.safeParse({ name, ...texts, parameters, columns, cypher });
  if (!result.success) throw invalid(name, z.prettifyError(result.error));
  const used = new Set(Array.from(cypher.matchAll(/\$(\w+)/g), ([, parameterName]) => parameterName));
  const declared = new Set(result.data.parameters.map((each) => each.name));
  const astray = [...used, ...declared].filter((each) => !(used.has(each) && declared.has(each as string)));
  if (astray.length > 0) throw invalid(name, `parameters: ${astray.join(', ')}`);
  return result.data;
}

function parameter(name: string, value: string): unknown {
  const [type, ...rest] = value.split('=');
  const fallback = rest.join('=').trim();
  return { name, type: type?.trim(), default: fallback === '' ? null : JSON.parse(fallback) };
}

function invalid(name: string, reason: string, line?: number): SilatError {
  const file = `${name}.cypher`;
  return new SilatError(
    'query-failed',
    { ar: `الاستعلام «${file}» غير صالح: ${reason}`, en: `The query "${file}" is not valid: ${reason}` },
    {
      ar: 'صحح رأس الملف كما تصفه graph/queries/parse.ts.',
      en: 'Correct its header as graph/queries/parse.ts says.',
    },
    { file, line },
  );
}
