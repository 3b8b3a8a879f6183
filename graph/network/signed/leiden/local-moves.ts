/**
 * The first step of Leiden: nodes move to the community where they add most, until none would.
 * Method: MoveNodesFast of Traag, Waltman & van Eck (2019), From Louvain to Leiden: a queue holds the nodes whose
 * surroundings changed. Two things differ for ties of conflict: a node may always leave for a community of its own,
 * and one that stays behind with an opponent who has just come is looked at again.
 */
import { type FlatNetwork, LEAST_GAIN, randomOrder } from './flat-network.ts';
import { Links } from './links.ts';

/**
 * Moves nodes.
 * @param membership community of each node, a number below the network's size; changed in place
 * @param random numbers in [0, 1), seeded: the order of the first visits
 * @returns what the moves gained, in the network's scaled quality
 */
export function moveNodes(network: FlatNetwork, membership: Int32Array, random: () => number): number {
  const { size, offsets, neighbours, weights, positive, negative } = network;
  const communities = new Communities(network, membership);
  const links = new Links(size);
  const queue = randomOrder(size, random);
  const queued = new Uint8Array(size).fill(1);
  let total = 0;
  let head = 0;
  let waiting = size;
  while (waiting > 0) {
    const node = queue[head]!;
    head = head + 1 === size ? 0 : head + 1;
    waiting--;
    queued[node] = 0;
    const home = membership[node]!;
    const [p, n] = [positive[node]!, negative[node]!];
    links.gather(network, node, membership);
    communities.remove(node, home);
    const stay = links.weights[home]! - p * communities.positive[home]! + n * communities.negative[home]!;
    let best = home;
    let most = stay;
    if (communities.members[home]! > 0 && most < -LEAST_GAIN) {
      best = communities.anEmptyOne();
      most = 0;
    }
    for (let i = 0; i < links.count; i++) {
      const community = links.communities[i]!;
      const gain =
        links.weights[community]! -
        p * communities.positive[community]! +
        n * communities.negative[community]!;
      if (gain <= most + LEAST_GAIN) continue;
      best = community;
      most = gain;
    }
    communities.add(node, best);
    if (best === home) continue;
    total += most - stay;
    membership[node] = best;
    communities.noteIfEmpty(home);
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const neighbour = neighbours[at]!;
      if (queued[neighbour] === 1 || (membership[neighbour] === best && weights[at]! > 0)) continue;
      queued[neighbour] = 1;
      queue[(head + waiting++) % size] = neighbour;
    }
  }
  return total;
}

/** Sums of the members' strengths, and which communities are empty. */
class Communities {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
  readonly members: Int32Array;
  /** Holds every empty community; one that has filled since is dropped when it is met. */
  private readonly empty: number[] = [];

  constructor(
    private readonly network: FlatNetwork,
    membership: Int32Array,
  ) {
    this.positive = new Float64Array(network.size);
    this.negative = new Float64Array(network.size);
    this.members = new Int32Array(network.size);
    for (let node = 0; node < network.size; node++) this.add(node, membership[node]!);
    for (let community = network.size - 1; community >= 0; community--) {
      if (this.members[community] === 0) this.empty.push(community);
    }
  }

  add(node: number, community: number): void {
    this.positive[community]! += this.network.positive[node]!;
    this.negative[community]! += this.network.negative[node]!;
    this.members[community]! += 1;
  }

  remove(node: number, community: number): void {
    this.members[community]! -= 1;
    if (this.members[community] === 0) {
      // Sums of an empty community are 0, not what rounding left.
      this.positive[community] = 0;
      this.negative[community] = 0;
      return;
    }
    this.positive[community]! -= this.network.positive[node]!;
    this.negative[community]! -= this.network.negative[node]!;
  }

  noteIfEmpty(community: number): void {
    if (this.members[community] === 0) this.empty.push(community);
  }

  /** There is one whenever a community has two members: there are as many communities as nodes. */
  anEmptyOne(): number {
    while (this.members[this.empty.at(-1)!]! > 0) this.empty.pop();
    return this.empty.at(-1)!;
  }
}
