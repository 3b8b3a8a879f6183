/**
 * The third step of Leiden (and of Louvain): each part becomes a node. Ties between two parts add up, those inside
 * become its loop, and its positive and negative strengths stay apart, so that every quality is as before.
 */
import type { FlatNetwork } from './flat-network.ts';
import { Links } from './links.ts';

export interface Aggregated {
  network: FlatNetwork;
  /** Node of the aggregated network that each node went into. */
  nodeOf: Int32Array;
}

/**
 * Numbers groups anew from 0, in the order of their first members.
 * @param groups group of each node, a number below that of the nodes
 */
export function renumbered(groups: Int32Array): { groups: Int32Array; count: number } {
  const numbers = new Int32Array(groups.length).fill(-1);
  let count = 0;
  const renamed = groups.map((group) => {
    if (numbers[group] === -1) numbers[group] = count++;
    return numbers[group]!;
  });
  return { groups: renamed, count };
}

/**
 * Makes a node of each part.
 * @param parts part of each node, a number below the network's size
 */
export function aggregated(network: FlatNetwork, parts: Int32Array): Aggregated {
  const { groups: nodeOf, count: size } = renumbered(parts);
  const starts = new Int32Array(size + 1);
  for (const part of nodeOf) starts[part + 1]! += 1;
  for (let part = 0; part < size; part++) starts[part + 1]! += starts[part]!;
  const members = new Int32Array(network.size);
  const next = starts.slice();
  for (let node = 0; node < network.size; node++) {
    const part = nodeOf[node]!;
    members[next[part]!] = node;
    next[part]! += 1;
  }

  const offsets = new Int32Array(size + 1);
  const neighbours = new Int32Array(network.neighbours.length);
  const weights = new Float64Array(network.neighbours.length);
  const [positive, negative, loops] = [0, 1, 2].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const links = new Links(size);
  let entries = 0;
  for (let part = 0; part < size; part++) {
    for (let i = starts[part]!; i < starts[part + 1]!; i++) {
      const node = members[i]!;
      positive[part]! += network.positive[node]!;
      negative[part]! += network.negative[node]!;
      loops[part]! += network.loops[node]!;
      for (let at = network.offsets[node]!; at < network.offsets[node + 1]!; at++) {
        links.add(nodeOf[network.neighbours[at]!]!, network.weights[at]!);
      }
    }
    for (let i = 0; i < links.count; i++) {
      const other = links.communities[i]!;
      const weight = links.weights[other]!;
      if (other === part) {
        // Met from both ends.
        loops[part]! += weight / 2;
        continue;
      }
      neighbours[entries] = other;
      weights[entries++] = weight;
    }
    offsets[part + 1] = entries;
    links.reset();
  }
  return {
    network: {
      ...{ size, offsets, positive, negative, loops, scale: network.scale },
      neighbours: neighbours.slice(0, entries),
      weights: weights.slice(0, entries),
    },
    nodeOf,
  };
}
