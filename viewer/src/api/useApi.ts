/**
 * One answer of the server as React state. The last good answer stays (marked `stale`) while the next is on its
 * way, so that a filter moved does not blank the picture; what is no longer wanted is aborted.
 */
import { useCallback, useEffect, useState } from 'react';
import { type Request, RequestFailed } from './client.ts';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: RequestFailed; retry: () => void }
  | { state: 'ready'; data: T; stale: boolean };

interface Answer<T> {
  url: string;
  data?: T;
  error?: RequestFailed;
}

export function useApi<T>(wanted: Request<T> | null, keepStale = false): Loaded<T> {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const url = wanted?.url ?? null;
  // The address stands for the request: two requests with one address are the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above; `attempt` asks again
  useEffect(() => {
    if (wanted === null) return;
    const stop = new AbortController();
    wanted
      .load(stop.signal)
      .then((data) => setAnswer({ url: wanted.url, data }))
      .catch((error: unknown) => {
        if (stop.signal.aborted) return;
        setAnswer({
          url: wanted.url,
          error: error instanceof RequestFailed ? error : new RequestFailed(null),
        });
      });
    return () => stop.abort();
  }, [url, attempt]);

  const retry = useCallback(() => {
    setAnswer(null);
    setAttempt((n) => n + 1);
  }, []);
  if (answer?.url === url && answer?.error) return { state: 'failed', error: answer.error, retry };
  if (answer?.data !== undefined && (answer.url === url || keepStale)) {
    return { state: 'ready', data: answer.data, stale: answer.url !== url };
  }
  return { state: 'loading' };
}
