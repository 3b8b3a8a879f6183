/**
 * How central each actor is in the cooperation of a signed network.
 * Methods: graphology-metrics' degree, PageRank (Page et al. 1999), eigenvector centrality (Bonacich 1987) and
 * betweenness (Brandes 2001). All but the counts of ties see the positive part alone.
 */
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { compareText } from '../../../model/ids.ts';
import type { SignedGraph } from '../signed-graph.ts';
import { betweenness, type WithBetweenness } from './betweenness.ts';
import { positivePart } from './positive-part.ts';

export interface ActorCentrality {
  actor: string;
  /** Positive ties, as a share of the others that there are. */
  degree: number;
  positiveTies: number;
  negativeTies: number;
  /** Sum of its positive weights, and of its negative ones without their sign. */
  cooperation: number;
  conflict: number;
  /** Chance to find a walker along positive ties at it; all add up to 1. */
  pagerank: number;
  /** From 0 to 1, squares adding up to 1; null where power iteration does not settle. */
  eigenvector: number | null;
  betweenness: number;
}

const MAX_ITERATIONS = 1000;
/** Most change of all values together between the last two iterations. */
const PRECISION = 1e-6;

/**
 * Centralities of every actor, by PageRank, then id.
 *
 * Negative ties are counted but not given to the measures: PageRank and eigenvector centrality share weights out as
 * chances or add them up as esteem, and a negative weight gives chances below 0, or a leading eigenvector of mixed
 * signs; betweenness runs over lengths, where a negative one is a shorter way than none, and a path through an enemy
 * is no way to reach anyone. A conflict is also not an absent tie, so the counts stand beside them.
 * @param graph signed network
 * @param options of betweenness
 */
export function centralities(graph: SignedGraph, options: WithBetweenness = {}): ActorCentrality[] {
  if (graph.order === 0) return [];
  const positive = positivePart(graph, true);
  const { order } = positive;
  const settings = {
    getEdgeWeight: 'weight',
    maxIterations: MAX_ITERATIONS,
    tolerance: PRECISION / order,
  } as const;
  const degrees = order > 1 ? degreeCentrality(positive) : {};
  const ranks = pagerank(positive, settings);
  const eigen = settled(() => eigenvectorCentrality(positive, settings));
  const between = options.known ?? betweenness(positive, options);
  return positive
    .nodes()
    .map((actor) => ({
      ...{ actor, degree: degrees[actor] ?? 0, ...tieSums(graph, actor) },
      ...{
        pagerank: ranks[actor]!,
        eigenvector: eigen?.[actor] ?? null,
        betweenness: between.get(actor) ?? 0,
      },
    }))
    .sort((x, y) => y.pagerank - x.pagerank || compareText(x.actor, y.actor));
}

/** graphology throws where power iteration does not converge. */
function settled<Result>(measure: () => Result): Result | null {
  try {
    return measure();
  } catch (error) {
    if (error instanceof Error && error.message.includes('failed to converge')) return null;
    throw error;
  }
}

function tieSums(graph: SignedGraph, actor: string) {
  const sums = { positiveTies: 0, negativeTies: 0, cooperation: 0, conflict: 0 };
  graph.forEachEdge(actor, (_, { weight }) => {
    if (weight > 0) {
      sums.positiveTies++;
      sums.cooperation += weight;
    } else {
      sums.negativeTies++;
      sums.conflict -= weight;
    }
  });
  return sums;
}
