/**
 * Signed networks whose groups are known, to measure methods by. Ties between groups may be as dense as within: then
 * nothing but the signs tells the groups apart, and a method that does not see signs has nothing to find.
 * Method: the signed planted partition (Chiang, Whang & Dhillon 2012; Cucuringu et al. 2019, SPONGE): cooperation
 * within groups, conflict between, and each sign turned round with a fixed probability.
 */
import { seededRandom } from '../../../../ingest/random.ts';
import { type SignedGraph, type SignedPair, signedGraph } from '../signed-graph.ts';

export interface PlantedOptions {
  nodes: number;
  /** Groups of equal size, give or take one node. */
  groups: number;
  /** Mean number of a node's ties with its own group. As dense as between: between = (groups - 1) * within. */
  within: number;
  /** Mean number of a node's ties with all the other groups together. */
  between: number;
  /** Share of the ties whose sign is turned round, 0 to 1. */
  noise: number;
  seed: number;
}

export interface PlantedNetwork {
  graph: SignedGraph;
  /** Node id to its planted group. */
  groups: Map<string, string>;
}

/**
 * Draws a network; ties weigh 1 or -1.
 * @throws RangeError where a group has not members enough for the degrees asked for
 */
export function plantedNetwork(options: PlantedOptions): PlantedNetwork {
  const { nodes, groups, within, between, noise } = options;
  const smallest = Math.floor(nodes / groups);
  if (within > smallest - 1 || between > nodes - smallest - 1 || (groups < 2 && between > 0)) {
    throw new RangeError(`${nodes} nodes in ${groups} groups cannot have ${within} and ${between} ties each`);
  }
  const random = seededRandom(options.seed);
  const groupOf = Array.from({ length: nodes }, (_, node) => node % groups);
  const pairs: SignedPair[] = [];
  const id = (node: number) => `n${String(node).padStart(String(nodes).length, '0')}`;
  const draw = (degree: number, inside: boolean) => {
    const taken = new Set<number>();
    while (taken.size < Math.round((nodes * degree) / 2)) {
      const [x, y] = [Math.floor(random() * nodes), Math.floor(random() * nodes)];
      const [a, b] = x < y ? [x, y] : [y, x];
      if (a === b || (groupOf[a] === groupOf[b]) !== inside || taken.has(a * nodes + b)) continue;
      taken.add(a * nodes + b);
      const isTurned = random() < noise;
      pairs.push({ a: id(a), b: id(b), weight: inside !== isTurned ? 1 : -1 });
    }
  };
  draw(within, true);
  draw(between, false);
  return { graph: signedGraph(pairs), groups: new Map(groupOf.map((group, node) => [id(node), `${group}`])) };
}
