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
    this.communities = new Int32Array(size);
    this.touched = new Uint8Array(size);
  }

  /**
   * Sums anew.
   * @param within community of the same node and of its neighbours in a coarser partition: only ties inside count
   */
  gather(network: FlatNetwork, node: number, membership: Int32Array, within?: Int32Array): void {
    this.reset();
    const { offsets, neighbours, weights } = network;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const neighbour = neighbours[at]!;
      if (within !== undefined && within[neighbour] !== within[node]) continue;
      this.add(membership[neighbour]!, weights[at]!);
    }
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
    for (let i = 0; i < this.count; i++) {
      const community = this.communities[i]!;
      this.weights[community] = 0;
      this.touched[community] = 0;
    }
    this.count = 0;
  }
}
