/**
 * The line index of frustration: the least ties (or the least weight of ties) whose removal, or change of sign,
 * brings a network into balance, and the two sides that are then left.
 * Method: Aref & Wilson (2019, "Balance and frustration in signed networks"). It adds over biconnected blocks, so
 * bridges and ties to nodes of degree 1 drop out, and balanced blocks cost nothing. Each other block gets an upper
 * bound (switching.ts) and a lower one (cycle-packing.ts); where they differ and the block is not too large, integer
 * programming closes the gap (frustration-exact.ts).
 */
import { seededRandom } from '../../../../ingest/random.ts';
import { type IndexedSigned, indexSigned, type SignedArrays, signedArrays } from '../indexed.ts';
import type { SignedGraph } from '../signed-graph.ts';
import { blocksOf } from './blocks.ts';
import { packCycles } from './cycle-packing.ts';
import { solveBlock } from './frustration-exact.ts';
import { bestSwitching, costOf, isFrustrated, type TieCost, treeSides } from './switching.ts';

export interface FrustrationOptions {
  /** What is counted: ties, or their absolute weight. */
  by: 'ties' | 'weight';
  /**
   * Most ties of a block whose bounds the solver is asked to close; 0 for bounds alone. Measured on blocs with 15 %
   * of noise, on a busy machine: of 27 blocks of 200 and 300 ties 22 were proved, half within 0.4 s of processor;
   * five stopped at the solver's limit, after 2 to 7 s, with bounds 1 to 4 ties apart.
   * At 600 the relaxation alone takes seconds.
   */
  exactTies: number;
  /** Of the search for divisions. */
  seed: number;
}
export const FRUSTRATION_DEFAULTS: FrustrationOptions = { by: 'ties', exactTies: 300, seed: 1959 };

export interface Frustration {
  lowerBound: number;
  upperBound: number;
  /** Whether both bounds meet: no division is less frustrated than this one. */
  exact: boolean;
  /** 1 - 2L/m, from 0 (or a little above) to 1 in balance (Aref & Wilson 2018), for either bound of L. */
  measure: { lower: number; upper: number };
  /** The ties against the division, by their ends' ids: [a, b, weight]. */
  frustrated: [string, string, number][];
  /** The division; in each component the first id is on side 0. */
  sides: Map<string, 0 | 1>;
  /** Blocks that are not in balance, with the number of those that were proved. */
  blocks: { unbalanced: number; proved: number; largestTies: number };
}

/** Bounds closer than this, as a part of the upper one, are one. */
const SAME = 1e-5;

/**
 * Frustration of a signed network, exact or between two bounds.
 * @param graph signed network
 * @param options what to count, and up to which size of block to prove it
 * @returns the division found and its bounds; the upper bound is always its own cost
 */
export async function frustration(
  graph: SignedGraph,
  options: Partial<FrustrationOptions> = {},
): Promise<Frustration> {
  const { by, exactTies, seed } = { ...FRUSTRATION_DEFAULTS, ...options };
  const network = indexSigned(graph);
  const costs = network.weight.map((weight) => (by === 'ties' ? 1 : Math.abs(weight)));
  const placed = new Int8Array(network.order).fill(-1);
  const blocks = { unbalanced: 0, proved: 0, largestTies: 0 };
  let lowerBound = 0;
  let exact = true;
  for (const ties of blocksOf(network).reverse()) {
    const { block, nodes } = blockOf(network, ties);
    const cost = Float64Array.from(ties, (tie) => costs[tie]!);
    const solved = await divide(block, cost, exactTies, seed);
    lowerBound += solved.lowerBound;
    exact &&= solved.exact;
    if (solved.lowerBound > 0) {
      blocks.unbalanced++;
      blocks.proved += solved.exact ? 1 : 0;
      blocks.largestTies = Math.max(blocks.largestTies, block.size);
    }
    place(placed, nodes, solved.sides);
  }
  return report(network, costs, placed, { lowerBound, exact, blocks });
}

/** One block as a network of its own, and its nodes' numbers in the whole. */
function blockOf(network: SignedArrays, ties: Int32Array): { block: SignedArrays; nodes: Int32Array } {
  const ends = new Set<number>();
  for (const tie of ties) ends.add(network.from[tie]!).add(network.to[tie]!);
  const nodes = Int32Array.from(ends).sort();
  const numberOf = new Map(Array.from(nodes, (node, index) => [node, index]));
  const from = ties.map((tie) => numberOf.get(network.from[tie]!)!);
  const to = ties.map((tie) => numberOf.get(network.to[tie]!)!);
  const weight = Float64Array.from(ties, (tie) => network.weight[tie]!);
  return { block: signedArrays(nodes.length, from, to, weight), nodes };
}

/** The best division of a block, and what no division can go below. */
async function divide(
  block: SignedArrays,
  cost: TieCost,
  exactTies: number,
  seed: number,
): Promise<{ sides: Uint8Array; lowerBound: number; exact: boolean }> {
  const alongTree = treeSides(block, 0);
  if (costOf(block, cost, alongTree) === 0) return { sides: alongTree, lowerBound: 0, exact: true };
  let sides = bestSwitching(block, cost, seededRandom(seed));
  let upperBound = costOf(block, cost, sides);
  const packed = packCycles(block, cost, sides);
  let lowerBound = packed.bound;
  if (upperBound - lowerBound > SAME * upperBound && block.size <= exactTies) {
    const solved = await solveBlock(block, cost, sides, upperBound, packed.cycles);
    lowerBound = Math.max(lowerBound, solved.lowerBound);
    if (solved.sides && costOf(block, cost, solved.sides) < upperBound) {
      sides = solved.sides;
      upperBound = costOf(block, cost, sides);
    }
  }
  const exact = upperBound - lowerBound <= SAME * upperBound;
  return { sides, lowerBound: exact ? upperBound : lowerBound, exact };
}

/** Puts a block's nodes on their sides, turned so that the node it shares with earlier blocks stays where it is. */
function place(placed: Int8Array, nodes: Int32Array, sides: Uint8Array): void {
  const shared = nodes.findIndex((node) => placed[node]! >= 0);
  const flip = shared < 0 ? sides[0]! : sides[shared]! ^ placed[nodes[shared]!]!;
  nodes.forEach((node, index) => {
    placed[node] = sides[index]! ^ flip;
  });
}

function report(
  network: IndexedSigned,
  costs: TieCost,
  placed: Int8Array,
  solved: Pick<Frustration, 'lowerBound' | 'exact' | 'blocks'>,
): Frustration {
  const { ids, from, to, weight, size } = network;
  const sides = normalised(network, placed);
  const upperBound = costOf(network, costs, sides);
  const lowerBound = solved.exact ? upperBound : solved.lowerBound;
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const measure = (index: number) => (total > 0 ? 1 - (2 * index) / total : 1);
  const frustrated: [string, string, number][] = [];
  for (let tie = 0; tie < size; tie++)
    if (isFrustrated(network, sides, tie)) frustrated.push([ids[from[tie]!]!, ids[to[tie]!]!, weight[tie]!]);
  return {
    ...{ lowerBound, upperBound, exact: solved.exact, blocks: solved.blocks, frustrated },
    measure: { lower: measure(upperBound), upper: measure(lowerBound) },
    sides: new Map(ids.map((id, v) => [id, sides[v] === 1 ? 1 : 0])),
  };
}

/** Sides turned in each component so that its first id is on side 0; nodes without ties are on side 0. */
function normalised({ order, starts, neighbours }: SignedArrays, placed: Int8Array): Uint8Array {
  const sides = new Uint8Array(order);
  const seen = new Uint8Array(order);
  for (let first = 0; first < order; first++) {
    if (seen[first]) continue;
    seen[first] = 1;
    const flip = Math.max(0, placed[first]!);
    const component = [first];
    for (const v of component) {
      sides[v] = Math.max(0, placed[v]!) ^ flip;
      for (let at = starts[v]!; at < starts[v + 1]!; at++) {
        const w = neighbours[at]!;
        if (!seen[w]) component.push(w);
        seen[w] = 1;
      }
    }
  }
  return sides;
}
