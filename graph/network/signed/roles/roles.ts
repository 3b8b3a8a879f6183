/**
 * Who does what in a network of conflict and cooperation: who starts it and whom it hits, who stands apart, who
 * stands between. Mediators, brokers and centralities have modules of their own; this is where all are found.
 * Method of the intervals: score interval of a share (Wilson 1927, "Probable inference").
 */
import { compareText } from '../../../model/ids.ts';
import type { SignedGraph } from '../signed-graph.ts';
import type { TalkTie } from './mediators.ts';

export { type Broker, brokers } from './brokers.ts';
export { type ActorCentrality, centralities } from './centralities.ts';
export { type Mediation, type Mediator, mediators, type TalkTie } from './mediators.ts';

/** Sums of what one actor did to another, in events. */
export interface DirectedConflict {
  source: string;
  target: string;
  cooperation: number;
  conflict: number;
  /** Consultations, agreements and the like; mutual ones are given once in each direction. */
  talks: number;
}

export interface ConflictBalance {
  actor: string;
  /** Events of conflict sent to others and received from them. */
  sent: number;
  received: number;
  /** (sent - received) / (sent + received), from -1 to 1. */
  asymmetry: number;
  /** 95 % interval of sent / (sent + received). */
  interval: { lower: number; upper: number };
}

export interface Instigators {
  /** All actors in a conflict: by conflict sent, then received, then id. */
  actors: ConflictBalance[];
  /** Those that surely send more than they receive (interval above one half): by its lower end, then id. */
  instigators: ConflictBalance[];
  /** Those that surely receive more than they send (interval below one half): by its upper end, then id. */
  targets: ConflictBalance[];
}

/** Quantile of the normal distribution for an interval of 95 %. */
const Z_95 = 1.959963984540054;

/**
 * Conflict sent and received by each actor.
 * @param directed sums by source and target; those of an actor with itself are left out
 */
export function instigators(directed: Iterable<DirectedConflict>): Instigators {
  const amounts = new Map<string, { sent: number[]; received: number[] }>();
  const of = (actor: string) => {
    const both = amounts.get(actor) ?? { sent: [], received: [] };
    amounts.set(actor, both);
    return both;
  };
  for (const { source, target, conflict } of directed) {
    if (source === target || conflict <= 0) continue;
    of(source).sent.push(conflict);
    of(target).received.push(conflict);
  }
  const actors = Array.from(amounts, ([actor, both]) => {
    const [sent, received] = [orderedSum(both.sent), orderedSum(both.received)];
    const asymmetry = (sent - received) / (sent + received);
    return { actor, sent, received, asymmetry, interval: wilson(sent, sent + received) };
  }).sort((x, y) => y.sent - x.sent || y.received - x.received || compareText(x.actor, y.actor));
  return {
    actors,
    instigators: actors
      .filter(({ interval }) => interval.lower > 0.5)
      .sort((x, y) => y.interval.lower - x.interval.lower || compareText(x.actor, y.actor)),
    targets: actors
      .filter(({ interval }) => interval.upper < 0.5)
      .sort((x, y) => x.interval.upper - y.interval.upper || compareText(x.actor, y.actor)),
  };
}

/** A sum that does not depend on the order of its parts. */
const orderedSum = (parts: number[]): number =>
  Float64Array.from(parts)
    .sort()
    .reduce((sum, part) => sum + part, 0);

/** Wilson's score interval of part / whole. */
function wilson(part: number, whole: number): { lower: number; upper: number } {
  const share = part / whole;
  const square = Z_95 ** 2 / whole;
  const middle = (share + square / 2) / (1 + square);
  const half = (Math.sqrt((share * (1 - share) + square / 4) * square) || 0) / (1 + square);
  return { lower: Math.max(0, middle - half), upper: Math.min(1, middle + half) };
}

/**
 * Talks by pair, for `mediators`. A mutual event stands in both directions, so a pair has the larger of its two
 * sums: no event is counted twice, and what only one side said in the direction of the fewer is left out.
 */
export function talksOf(directed: Iterable<DirectedConflict>): TalkTie[] {
  const rows = new Map<string, Map<string, number>>();
  for (const { source, target, talks } of directed) {
    if (source === target || talks <= 0) continue;
    const row = rows.get(source) ?? new Map<string, number>();
    rows.set(source, row.set(target, (row.get(target) ?? 0) + talks));
  }
  const ties: TalkTie[] = [];
  for (const [source, row] of rows)
    for (const [target, talks] of row) {
      const back = rows.get(target)?.get(source) ?? 0;
      if (source < target) ties.push({ a: source, b: target, talks: Math.max(talks, back) });
      else if (back === 0) ties.push({ a: target, b: source, talks });
    }
  return ties.sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
}

export interface Isolates {
  /** With ties, all of them negative. */
  onlyConflict: string[];
  /** Without any tie. */
  noTie: string[];
}

/**
 * Actors that nobody cooperates with.
 * @param graph signed network
 * @param ids actors to look at, also those that are not in the network
 * @returns both lists in order of ids
 */
export function isolates(graph: SignedGraph, ids: Iterable<string>): Isolates {
  const apart: Isolates = { onlyConflict: [], noTie: [] };
  for (const id of [...new Set(ids)].sort(compareText)) {
    if (!graph.hasNode(id) || graph.degree(id) === 0) apart.noTie.push(id);
    else if (!graph.someEdge(id, (_, { weight }) => weight > 0)) apart.onlyConflict.push(id);
  }
  return apart;
}
