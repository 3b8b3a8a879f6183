/** Ties for tests of the viewer. */
import type { GraphEdge } from '../../../graph/server/api.ts';

/** A tie of one event of which nothing is sure, but for what is said otherwise. */
export const edgeFor = (over: Pick<GraphEdge, 'id' | 'a' | 'b'> & Partial<GraphEdge>): GraphEdge => ({
  ...{ cooperation: 0, conflict: 0, sign: 0, weight: 1, claims: 1, documents: 1, first: null, last: null },
  ...{ net: 0, low: -1, high: 1, certainty: 0.5, outlets: 1, soleOutlet: null, attributed: 0, ownSide: 0 },
  ...over,
});
