/** Sums of a node's ties by community: scratch space that is made once and reset by what was touched. */
import type { FlatNetwork } from './flat-network.ts';

export class Links {
  /** Weight of the ties between the node and each community; 0 where there are none. */
  readonly weights: Float64Array;
  /** The communities that it has ties with, in the order of its neighbours; the first `count` are valid. */
  readonly communities: Int32Array;
  count = 0;
  private readonly touched: Uint8Array;

  constructor(size: number) {
    this.weights = new Float64Array(size);
    // One more, where `gather` writes what it does not count.
    this.communities = new Int32Array(size + 1);
    this.touched = new Uint8Array(size);
  }

  /**
   * Sums anew.
   * @param within community of the same node and of its neighbours in a coarser partition: only ties inside count
   * @returns `count`
   */
  gather(network: FlatNetwork, node: number, membership: Int32Array, within?: Int32Array): number {
    this.reset();
    const { offsets, neighbours, weights } = network;
    // Nearly all of the time goes by in this loop: it touches local names only.
    const { weights: sums, communities, touched } = this;
    const scope = within === undefined ? 0 : within[node]!;
    const end = offsets[node + 1]!;
    let count = 0;
    for (let at = offsets[node]!; at < end; at++) {
      const neighbour = neighbours[at]!;
      if (within !== undefined && within[neighbour] !== scope) continue;
      const community = membership[neighbour]!;
      // Without a branch, which would be mispredicted half of the time.
      communities[count] = community;
      count += 1 - touched[community]!;
      touched[community] = 1;
      sums[community]! += weights[at]!;
    }
    this.count = count;
    return count;
  }

  add(community: number, weight: number): void {
    if (this.touched[community] === 0) {
      this.touched[community] = 1;
      this.communities[this.count++] = community;
    }
    this.weights[community]! += weight;
  }

  /** Whether the node has a tie with the community. */
  has(community: number): boolean {
    return this.touched[community] === 1;
  }

  reset(): void {
    const { weights, communities, touched, count } = this;
    for (let i = 0; i < count; i++) {
      weights[communities[i]!] = 0;
      touched[communities[i]!] = 0;
    }
    this.count = 0;
  }
}
