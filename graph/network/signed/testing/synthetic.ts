/** Signed networks for tests and benchmarks. */
import { type SignedGraph, type SignedPair, signedGraph } from '../signed-graph.ts';

/** A network from lines like `a+b 2` or `a-b`: ends of one letter, the sign between, then the size (1 if left out). */
export function network(...ties: string[]): SignedGraph {
  return signedGraph(
    ties.map((tie) => {
      const [ends = '', size = '1'] = tie.split(' ');
      return { a: ends[0]!, b: ends[2]!, weight: (ends[1] === '-' ? -1 : 1) * Number(size) };
    }),
  );
}

/**
 * Blocs of equal size, friends within and enemies across, some signs turned round.
 * @param nodes number of actors
 * @param ties number of ties, each between two actors drawn at random
 * @param noise share of ties whose sign is turned
 * @returns pairs with weights from 0.5 to 10 in steps of one half
 */
export function plantedPairs(
  nodes: number,
  ties: number,
  blocs: number,
  noise: number,
  random: () => number,
): SignedPair[] {
  const taken = new Set<number>();
  const pairs: SignedPair[] = [];
  const most = Math.min(ties, (nodes * (nodes - 1)) / 2);
  while (pairs.length < most) {
    const [a, b] = [Math.floor(random() * nodes), Math.floor(random() * nodes)];
    if (a >= b || taken.has(a * nodes + b)) continue;
    taken.add(a * nodes + b);
    const positive = (a % blocs === b % blocs) !== random() < noise;
    const size = (1 + Math.floor(random() * 20)) / 2;
    pairs.push({ a: `n${a}`, b: `n${b}`, weight: positive ? size : -size });
  }
  return pairs;
}
