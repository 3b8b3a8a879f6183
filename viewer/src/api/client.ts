/** The server's answers, typed by its own contract. Addresses are relative to the page. */
import type {
  ActorView,
  ApiError,
  DocumentView,
  GraphView,
  Meta,
  PairView,
  SearchView,
} from '../../../graph/server/api.ts';
import type { ViewState } from '../state/view.ts';

/** What the server said went wrong; null when it could not be reached at all. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  constructor(readonly said: ApiError | null) {
    super(said?.what.en ?? 'no answer');
  }
}

type Values = Record<string, string | number | null | undefined>;

function address(path: string, values: Values = {}): string {
  const p = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) p.set(key, String(value));
  }
  const query = p.toString();
  return query ? `${path}?${query}` : path;
}

async function get<T>(url: string, signal: AbortSignal): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(url, { signal, headers: { accept: 'application/json' } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new RequestFailed(null);
  }
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok || body === null) throw new RequestFailed(isApiError(body) ? body : null);
  return body as T;
}

function isApiError(body: unknown): body is ApiError {
  return typeof body === 'object' && body !== null && 'what' in body && 'remedy' in body;
}

/** An address and the shape of its answer. */
export interface Request<T> {
  url: string;
  load: (signal: AbortSignal) => Promise<T>;
}

function request<T>(path: string, values?: Values): Request<T> {
  const url = address(path, values);
  return { url, load: (signal) => get<T>(url, signal) };
}

type Period = Pick<ViewState, 'level' | 'from' | 'to'>;
const period = ({ level, from, to }: Period): Values => ({ level, from, to });
const id = encodeURIComponent;

export const api = {
  meta: () => request<Meta>('api/meta'),
  graph: (v: ViewState) =>
    request<GraphView>('api/graph', {
      ...period(v),
      types: v.types?.join(','),
      minWeight: v.minWeight,
      limit: v.limit,
      ego: v.ego,
      depth: v.ego === null ? null : v.depth,
    }),
  actor: (actor: string, v: Period) => request<ActorView>(`api/actor/${id(actor)}`, period(v)),
  pair: (pair: { a: string; b: string }, v: Period) =>
    request<PairView>('api/pair', { ...pair, ...period(v) }),
  document: (doc: string) => request<DocumentView>(`api/document/${id(doc)}`),
  search: (q: string, limit: number) => request<SearchView>('api/search', { q, limit }),
};
