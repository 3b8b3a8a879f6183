/**
 * The triads that break balance, the firmest first: each is a place where an actor's friends and enemies disagree,
 * and the stronger its weakest tie, the less it can be put down to a stray report.
 * Method: strong and weak balance as in triads.ts (Cartwright & Harary 1956; Davis 1967).
 */
import { indexSigned } from '../indexed.ts';
import type { SignedGraph, SignedPair } from '../signed-graph.ts';
import { TRIAD_KINDS, type TriadKind } from './triads.ts';
import { forEachTriangle } from './triangles.ts';

export interface BrokenTriad {
  /** In the order of their ids. */
  actors: [string, string, string];
  kind: TriadKind;
  /** Between the first and second, first and third, second and third actor. */
  ties: [SignedPair, SignedPair, SignedPair];
  /** Absolute weight of the weakest of its ties. */
  strength: number;
}

/** Candidates kept beyond the limit before they are sorted and cut. */
const SLACK = 1024;

interface Candidate {
  strength: number;
  /** Numbers of its ties, ascending: the order of the actors' ids. */
  ties: [number, number, number];
}

const byStrength = (x: Candidate, y: Candidate) =>
  y.strength - x.strength || x.ties[0] - y.ties[0] || x.ties[1] - y.ties[1] || x.ties[2] - y.ties[2];

/**
 * The unbalanced triads by the strength of their weakest tie, descending, then by their actors' ids.
 * @param graph signed network
 * @param limit most to return; no more than about twice as many are held at a time
 * @param weak true to take three enemies (---) as balanced (Davis 1967)
 */
export function brokenTriads(graph: SignedGraph, limit: number, weak = false): BrokenTriad[] {
  if (limit < 1) return [];
  const network = indexSigned(graph);
  const { ids, from, to, weight } = network;
  let kept: Candidate[] = [];
  let least = 0;
  forEachTriangle(network, (...ties) => {
    const negatives = ties.reduce((sum, tie) => sum + (weight[tie]! < 0 ? 1 : 0), 0);
    if (negatives % 2 === 0 || (weak && negatives === 3)) return;
    const strength = Math.min(...ties.map((tie) => Math.abs(weight[tie]!)));
    if (strength < least) return;
    kept.push({ strength, ties: ties.sort((x, y) => x - y) });
    if (kept.length < 2 * limit + SLACK) return;
    kept = kept.sort(byStrength).slice(0, limit);
    least = kept[limit - 1]!.strength;
  });
  const pair = (tie: number): SignedPair => ({
    ...{ a: ids[from[tie]!]!, b: ids[to[tie]!]!, weight: weight[tie]! },
  });
  return kept
    .sort(byStrength)
    .slice(0, limit)
    .map(({ strength, ties: [first, second, third] }) => ({
      actors: [ids[from[first]!]!, ids[to[first]!]!, ids[to[third]!]!],
      kind: TRIAD_KINDS[[first, second, third].filter((tie) => weight[tie]! < 0).length]!,
      ties: [pair(first), pair(second), pair(third)],
      strength,
    }));
}
