/**
 * Strangers: members of a bloc who have no tie with any other of its members. The formula of signed modularity may
 * favour them (all have the same opponents, and fewer ties of conflict among them than chance would make), but a
 * bloc of those of whom nothing was reported together could not be explained.
 */
import { Communities } from './communities.ts';
import { type FlatNetwork, LEAST_GAIN } from './flat-network.ts';
import { Links } from './links.ts';

/**
 * Moves strangers to the community that they add most to among those that they have ties with, or lets them stand
 * alone where they add nothing; one after the other, so that nobody becomes a stranger by it.
 * @param membership community of each node, a number below the network's size
 * @returns a new membership of the same kind, where nobody is a stranger
 */
export function withoutStrangers(network: FlatNetwork, membership: Int32Array): Int32Array {
  const settled = membership.slice();
  const communities = new Communities(network, settled);
  const links = new Links(network.size);
  for (const [node, home] of membership.entries()) {
    links.gather(network, node, settled);
    if (communities.members[settled[node]!] === 1 || links.has(home)) continue;
    communities.remove(node, home);
    let best = communities.anEmptyOne();
    let most = LEAST_GAIN;
    for (const community of links.communities.subarray(0, links.count)) {
      const gain = communities.gain(node, community, links.weights[community]!);
      if (gain <= most) continue;
      best = community;
      most = gain;
    }
    communities.add(node, best);
    settled[node] = best;
  }
  return settled;
}
