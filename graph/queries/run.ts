/** Running a query of the library, or the user's own. */
import { type Bilingual, SilatError } from '../../ingest/errors.ts';
import { findActor, type Graph } from '../graph.ts';
import type { Parameters, Table, Value } from '../store/graph-store.ts';
import { requireReadOnly } from './guard.ts';
import { loadQueries } from './load.ts';
import type { LibraryQuery, QueryParameter } from './parse.ts';

export interface QueryResult extends Table {
  /** The library's titles of the columns; null for the user's own Cypher. */
  titles: Bilingual[] | null;
  /** Parameters as they were bound: actors as ids. */
  parameters: Parameters;
}

/**
 * Runs a query of the library.
 * @param graph open graph
 * @param name as in `loadQueries()`
 * @param values parameters as the user wrote them; actors by name or id
 * @throws SilatError `query-unknown`, `query-parameter`, `actor-unknown`, `query-failed`
 */
export async function runQuery(
  graph: Graph,
  name: string,
  values: Readonly<Record<string, string | number | undefined>> = {},
): Promise<QueryResult> {
  const library = loadQueries();
  const query = library.get(name);
  if (!query) throw unknown(name, [...library.keys()]);
  const declared = new Set(query.parameters.map((parameter) => parameter.name));
  const astray = Object.keys(values).find((key) => !declared.has(key));
  if (astray !== undefined) throw badValue(query, astray, String(values[astray]));
  const parameters: Parameters = {};
  for (const parameter of query.parameters) {
    parameters[parameter.name] = await bind(graph, query, parameter, values[parameter.name]);
  }
  const table = await graph.store.query(query.cypher, parameters);
  return { ...table, titles: query.columns.map(({ title }) => title), parameters };
}

/**
 * Runs the user's own Cypher, reading only.
 * @throws SilatError `query-not-read-only`, `query-failed`
 */
export async function runCypher(
  graph: Graph,
  cypher: string,
  parameters: Parameters = {},
): Promise<QueryResult> {
  await requireReadOnly(graph.store, cypher);
  return { ...(await graph.store.query(cypher, parameters)), titles: null, parameters };
}

/** The parameter that ends a period, the day, month or year that it names included. */
const PERIOD_END = 'to';
const WHOLE_DATE = 10;
/** Sorts after every sign that a date is written with. */
const LAST = '~';

/** Text that no date of the day, month or year named is after. */
const endOf = (date: string): string => (date === '' || date.length === WHOLE_DATE ? date : `${date}${LAST}`);

async function bind(
  graph: Graph,
  query: LibraryQuery,
  { name, type, default: fallback }: QueryParameter,
  given: string | number | undefined,
): Promise<Value> {
  const value = given ?? fallback;
  if (value === null) throw badValue(query, name, '');
  switch (type) {
    case 'actor':
      return (await findActor(graph, String(value))).id;
    case 'integer': {
      const number = Number(value);
      if (!Number.isInteger(number) || number < 0) throw badValue(query, name, String(value));
      return number;
    }
    case 'date':
      if (given !== undefined && !/^(\d{4}(-\d{2}(-\d{2})?)?)?$/.test(String(value))) {
        throw badValue(query, name, String(value));
      }
      return name === PERIOD_END && given !== undefined ? endOf(String(value)) : String(value);
    case 'text':
      return String(value);
  }
}

function unknown(name: string, names: string[]): SilatError {
  const list = names.join(', ');
  return new SilatError(
    'query-unknown',
    { ar: `لا استعلام باسم «${name}».`, en: `There is no query named "${name}".` },
    { ar: `الاستعلامات: ${list}`, en: `The queries are: ${list}` },
  );
}

function badValue({ name, parameters }: LibraryQuery, parameter: string, value: string): SilatError {
  const list = parameters.map((each) => `${each.name}: ${each.type}`).join(', ');
  return new SilatError(
    'query-parameter',
    {
      ar: `المعامل «${parameter}» في «${name}» غير صالح أو ناقص: «${value}».`,
      en: `The parameter "${parameter}" of "${name}" is missing or not valid: "${value}".`,
    },
    { ar: `المعاملات: ${list}`, en: `Its parameters are: ${list}` },
  );
}
