/**
 * Brokers: actors through whom cooperation runs between others that are not tied to each other.
 * Methods: betweenness (Freeman 1977, by Brandes 2001), Burt's constraint (Burt 1992, "Structural Holes"), and the
 * blocs that an actor's partners belong to (bridging groups, Gould & Fernandez 1989).
 */
import { compareText } from '../../../model/ids.ts';
import type { SignedGraph } from '../signed-graph.ts';
import { betweenness, type WithBetweenness } from './betweenness.ts';
import { positivePart } from './positive-part.ts';

export interface Broker {
  actor: string;
  /** Share of the shortest paths of cooperation between two others that run through it. */
  betweenness: number;
  /** How far its partners are tied to each other: near 0 for a broker, 1 and above for one who has only one circle. */
  constraint: number;
  /** Groups of its partners and itself, in order; empty where no groups are given. */
  blocs: string[];
}

/**
 * The actors with a positive tie by betweenness, then constraint (least first), then id.
 * @param graph signed network
 * @param groups group of each actor; who is not in it belongs to none
 * @param options of betweenness
 */
export function brokers(
  graph: SignedGraph,
  groups: ReadonlyMap<string, string> = new Map(),
  options: WithBetweenness = {},
): Broker[] {
  const positive = positivePart(graph, true);
  const between = options.known ?? betweenness(positive, options);
  const shares = investedShares(positive);
  return positive
    .filterNodes((actor) => positive.degree(actor) > 0)
    .map((actor) => {
      const met = [actor, ...positive.neighbors(actor)].flatMap((one) => groups.get(one) ?? []);
      const blocs = [...new Set(met)].sort(compareText);
      return { actor, betweenness: between.get(actor) ?? 0, constraint: constraint(shares, actor), blocs };
    })
    .sort(
      (x, y) => y.betweenness - x.betweenness || x.constraint - y.constraint || compareText(x.actor, y.actor),
    );
}

type Shares = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The share of an actor's cooperation that goes to each partner. */
function investedShares(positive: SignedGraph): Shares {
  return new Map(
    positive.nodes().map((actor) => {
      const weights: [string, number][] = [];
      positive.forEachEdge(actor, (edge, { weight }) =>
        weights.push([positive.opposite(actor, edge), weight]),
      );
      weights.sort(([x], [y]) => compareText(x, y));
      const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
      return [actor, new Map(weights.map(([partner, weight]) => [partner, weight / total]))];
    }),
  );
}

/** Burt (1992): sum over partners j of (p_ij + sum over q of p_iq p_qj) squared. */
function constraint(shares: Shares, actor: string): number {
  const own = shares.get(actor)!;
  const tied = new Map(own);
  for (const [between, share] of own)
    for (const [partner, onwards] of shares.get(between)!)
      if (own.has(partner)) tied.set(partner, tied.get(partner)! + share * onwards);
  let sum = 0;
  for (const value of tied.values()) sum += value * value;
  return sum;
}
