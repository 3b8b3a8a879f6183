/**
 * The first step of Leiden: nodes move to the community where they add most, until none would.
 * Method: MoveNodesFast of Traag, Waltman & van Eck (2019), From Louvain to Leiden: a queue holds the nodes whose
 * surroundings changed. Two things differ for ties of conflict: a node may always leave for a community of its own,
 * and one that stays behind with an opponent who has just come is looked at again. Only communities that a node has
 * a tie with are tried: the formula would at times put it with others that it knows nothing of, against a common
 * enemy, and a bloc of those could not be explained by what was reported.
 */
import { Communities } from './communities.ts';
import { type FlatNetwork, LEAST_GAIN, randomOrder } from './flat-network.ts';
import { Links } from './links.ts';

/**
 * Moves nodes.
 * @param membership community of each node, a number below the network's size; changed in place
 * @param random numbers in [0, 1), seeded: the order of the first visits
 */
export function moveNodes(network: FlatNetwork, membership: Int32Array, random: () => number): void {
  const { size, offsets, neighbours, weights } = network;
  const communities = new Communities(network, membership);
  const { positive, negative } = communities;
  const links = new Links(size);
  const { weights: sums, communities: candidates } = links;
  const queue = randomOrder(size, random);
  const queued = new Uint8Array(size).fill(1);
  /** Strangers who left: once each, since leaving at a loss could go on forever. */
  const hasLeft = new Uint8Array(size);
  let head = 0;
  let waiting = size;
  while (waiting > 0) {
    const node = queue[head]!;
    head = head + 1 === size ? 0 : head + 1;
    waiting--;
    queued[node] = 0;
    const home = membership[node]!;
    const count = links.gather(network, node, membership);
    communities.remove(node, home);
    let best = home;
    let most = communities.gain(node, home, links.weights[home]!);
    const isStranger = communities.members[home]! > 0 && !links.has(home) && hasLeft[node] === 0;
    if (isStranger) hasLeft[node] = 1;
    if (isStranger || (communities.members[home]! > 0 && most < -LEAST_GAIN)) {
      best = communities.anEmptyOne();
      most = 0;
    }
    const [p, n] = [network.positive[node]!, network.negative[node]!];
    for (let i = 0; i < count; i++) {
      const community = candidates[i]!;
      // `communities.gain`, written out: this is the inner loop.
      const gain = sums[community]! - p * positive[community]! + n * negative[community]!;
      if (gain <= most + LEAST_GAIN) continue;
      best = community;
      most = gain;
    }
    communities.add(node, best);
    if (best === home) continue;
    membership[node] = best;
    communities.noteIfEmpty(home);
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const neighbour = neighbours[at]!;
      if (queued[neighbour] === 1 || (membership[neighbour] === best && weights[at]! > 0)) continue;
      queued[neighbour] = 1;
      const end = head + waiting++;
      queue[end < size ? end : end - size] = neighbour;
    }
  }
}
