/**
 * The communities of a partition while nodes move: sums of the members' strengths, and which communities are empty.
 */
import type { FlatNetwork } from './flat-network.ts';

export class Communities {
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

  /**
   * What a node that is in no community adds by going into one.
   * @param links weight of its ties with the members
   */
  gain(node: number, community: number, links: number): number {
    return (
      links -
      this.network.positive[node]! * this.positive[community]! +
      this.network.negative[node]! * this.negative[community]!
    );
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
