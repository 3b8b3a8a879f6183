/** `silat query`: a question of the library by its name, or the user's own Cypher. */
import {
  type LibraryQuery,
  loadQueries,
  openGraph,
  type QueryResult,
  runCypher,
  runQuery,
} from '../../graph/index.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode, write } from '../io.ts';
import type { QueryOptions } from '../options.ts';
import { formatRows } from '../output/rows.ts';
import { placeOf } from '../store/place.ts';

const LIST = 'list';
/** Anything else is Cypher. */
const QUERY_NAME = /^[\p{L}\p{N}_-]+$/u;
const NUMBER = /^-?\d+(\.\d+)?$/;

const parametersOf = ({ parameters }: LibraryQuery): string =>
  parameters.map(({ name, default: value }) => (value === null ? name : `${name}=${value}`)).join(' ');

/** The library as rows, so that it is written in every format as answers are. */
function library(context: Context): QueryResult {
  const { name, parameters, about } = context.messages.query;
  const titles = [name, parameters, about].map((title) => ({ ar: title, en: title }));
  const rows = [...loadQueries().values()].map((query) => ({
    name: query.name,
    parameters: parametersOf(query),
    question: query.question[context.language],
  }));
  return { columns: ['name', 'parameters', 'question'], rows, titles, parameters: {} };
}

/**
 * @throws SilatError `query-unknown`, `query-parameter`, `query-not-read-only`, `query-failed`, `actor-unknown`, and
 *   what opening a store throws
 */
export async function query(context: Context, text: string, options: QueryOptions): Promise<ExitCode> {
  const show = (result: QueryResult) => write(context.io.stdout, formatRows(context, result, options.format));
  if (text === LIST) {
    await show(library(context));
    return EXIT.ok;
  }
  const graph = await openGraph(await placeOf(context, options));
  try {
    // Cypher tells numbers from text; the library knows which of its parameters are which.
    const typed = Object.entries(options.param).map(([key, value]) => [
      key,
      NUMBER.test(value) ? Number(value) : value,
    ]);
    const result = QUERY_NAME.test(text)
      ? await runQuery(graph, text, options.param)
      : await runCypher(graph, text, Object.fromEntries(typed));
    await show(result);
    return EXIT.ok;
  } finally {
    await graph.close();
  }
}
