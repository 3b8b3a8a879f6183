/**
 * Chains of cooperation between two actors.
 * Method: shortest paths over the positive ties with length 1/weight, and the next best by Yen's algorithm (Yen 1971,
 * "Finding the k shortest loopless paths in a network"): a path leaves a better one at some node, and may neither go
 * on as any better path with the same start does, nor come back to that start.
 */
import { type IndexedSigned, indexSigned } from '../indexed.ts';
import type { SignedGraph, SignedPair } from '../signed-graph.ts';
import { positivePart } from './positive-part.ts';
import { ROUNDING, shortestPath } from './shortest-path.ts';

export interface CooperationPath {
  /** From the source to the target. */
  actors: string[];
  /** In their order on the path. */
  ties: SignedPair[];
  /** Sum of 1/weight. */
  length: number;
}

/** Most paths that may be asked for. */
export const MAX_PATHS = 5;

/** A path by the numbers of its nodes. */
interface Candidate {
  nodes: number[];
  length: number;
}

/**
 * The shortest paths of cooperation, the best first.
 * @param graph signed network; negative ties are no way
 * @param count paths wanted, from 1 to `MAX_PATHS`
 * @returns fewer where there are fewer, none where an actor is unknown or both are the same; paths of equal length
 *   by the ids of their actors
 * @throws RangeError for a count out of bounds
 */
export function cooperationPaths(
  graph: SignedGraph,
  source: string,
  target: string,
  count: number = MAX_PATHS,
): CooperationPath[] {
  if (!Number.isInteger(count) || count < 1 || count > MAX_PATHS)
    throw new RangeError(`paths: ${count} asked for, 1 to ${MAX_PATHS} can be`);
  const network = indexSigned(positivePart(graph));
  const [from, to] = [network.ids.indexOf(source), network.ids.indexOf(target)];
  if (from < 0 || to < 0 || from === to) return [];
  const found: Candidate[] = [];
  const candidates = new Map<string, Candidate>();
  const consider = (start: readonly number[], barred: ReadonlySet<number>) => {
    const closed = new Uint8Array(network.order);
    for (const node of start.slice(0, -1)) closed[node] = 1;
    const rest = shortestPath(network, start.at(-1)!, to, closed, barred);
    if (!rest) return;
    const nodes = [...start.slice(0, -1), ...rest];
    const length = nodes
      .slice(1)
      .reduce((sum, node, at) => sum + 1 / tieOf(network, nodes[at]!, node).weight, 0);
    candidates.set(nodes.join(), { nodes, length });
  };
  consider([from], new Set());
  while (candidates.size > 0) {
    const [key, best] = [...candidates].sort(([, x], [, y]) => byLength(x, y))[0]!;
    candidates.delete(key);
    found.push(best);
    if (found.length === count) break;
    for (let at = 1; at < best.nodes.length; at++) {
      const start = best.nodes.slice(0, at);
      const alike = found.filter(({ nodes }) => start.every((node, index) => nodes[index] === node));
      consider(start, new Set(alike.map(({ nodes }) => tieOf(network, nodes[at - 1]!, nodes[at]!).tie)));
    }
  }
  return found.map(({ nodes, length }) => {
    const actors = nodes.map((node) => network.ids[node]!);
    const ties = nodes.slice(1).map((node, at) => ({
      ...{ a: actors[at]!, b: actors[at + 1]!, weight: tieOf(network, nodes[at]!, node).weight },
    }));
    return { actors, ties, length };
  });
}

/** The tie between two neighbours. */
function tieOf({ starts, neighbours, tieAt, weight }: IndexedSigned, a: number, b: number) {
  const tie = tieAt[starts[a]! + neighbours.subarray(starts[a]!, starts[a + 1]!).indexOf(b)]!;
  return { tie, weight: weight[tie]! };
}

/** By length, then by the numbers of their nodes, which follow the ids. */
function byLength(x: Candidate, y: Candidate): number {
  if (Math.abs(x.length - y.length) > ROUNDING * (x.length + y.length)) return x.length - y.length;
  const at = x.nodes.findIndex((node, index) => node !== y.nodes[index]);
  return (x.nodes[at] ?? 0) - (y.nodes[at] ?? 0);
}
