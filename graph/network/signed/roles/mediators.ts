/**
 * Mediators: third parties that talk with both sides of a conflict and take no part in it.
 * Method: for each negative tie, the actors in contact with both ends and in conflict with neither (the outside
 * mediator, or "itinerant broker", of Gould & Fernandez 1989, "Structures of mediation"); a mediation counts as far
 * as the less talked-to side goes, times the strength of the conflict.
 */
import { compareText } from '../../../model/ids.ts';
import { type IndexedSigned, indexSigned } from '../indexed.ts';
import type { SignedGraph } from '../signed-graph.ts';

/** How often two actors talked: consultations, agreements and the like, in events. */
export interface TalkTie {
  a: string;
  b: string;
  talks: number;
}

/** One conflict that an actor stands between. */
export interface Mediation {
  a: string;
  b: string;
  /** Absolute weight of the negative tie. */
  conflict: number;
  /** Events of talks of the mediator with either side; 0 where only a positive tie joins them. */
  talksWithA: number;
  talksWithB: number;
  /** min(talksWithA, talksWithB) times `conflict`. */
  score: number;
}

export interface Mediator {
  actor: string;
  /** Sum over its mediations. */
  score: number;
  /** By score, then ids. */
  pairs: Mediation[];
}

/**
 * The mediators by score, then number of conflicts, then id.
 * @param graph signed network
 * @param talks ties of talks, once a pair in either order; pairs given twice are added up
 * @param limit most to return
 */
export function mediators(graph: SignedGraph, talks: Iterable<TalkTie>, limit: number): Mediator[] {
  const given = [...talks].filter(({ a, b, talks: events }) => a !== b && events > 0);
  const network = indexSigned(graph);
  const inGraph = new Set(network.ids);
  const outside = given.flatMap(({ a, b }) => [a, b]).filter((id) => !inGraph.has(id));
  // Those outside the network can be mediators, not sides: they may be numbered after the others.
  const ids = [...network.ids, ...[...new Set(outside)].sort(compareText)];
  const contacts = contactsOf(network, ids, given);
  const scores = new Float64Array(ids.length);
  const counts = new Int32Array(ids.length);
  forEachMediation(network, contacts, (actor, { score }) => {
    scores[actor]! += score;
    counts[actor]!++;
  });
  const best = Array.from(ids.keys())
    .filter((actor) => counts[actor]! > 0)
    .sort((x, y) => scores[y]! - scores[x]! || counts[y]! - counts[x]! || compareText(ids[x]!, ids[y]!))
    .slice(0, Math.max(0, limit));
  // Only the pairs of those asked for are kept: all together can be many more than the ties.
  const pairs = new Map<number, Mediation[]>(best.map((actor) => [actor, []]));
  forEachMediation(network, contacts, (actor, { a, b, ...figures }) => {
    pairs.get(actor)?.push({ a: ids[a]!, b: ids[b]!, ...figures });
  });
  return best.map((actor) => ({
    ...{ actor: ids[actor]!, score: scores[actor]! },
    pairs: pairs
      .get(actor)!
      .sort((x, y) => y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b)),
  }));
}

/** For each actor those it is in contact with and not in conflict with, and how often they talked. */
type Contacts = readonly ReadonlyMap<number, number>[];

function contactsOf(network: IndexedSigned, ids: readonly string[], talks: readonly TalkTie[]): Contacts {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const contacts = ids.map(() => new Map<number, number>());
  const join = (a: number, b: number, events: number) => {
    contacts[a]!.set(b, (contacts[a]!.get(b) ?? 0) + events);
    contacts[b]!.set(a, (contacts[b]!.get(a) ?? 0) + events);
  };
  const { size, from, to, weight } = network;
  for (let tie = 0; tie < size; tie++) if (weight[tie]! > 0) join(from[tie]!, to[tie]!, 0);
  for (const { a, b, talks: events } of talks) join(indexOf.get(a)!, indexOf.get(b)!, events);
  for (let tie = 0; tie < size; tie++) {
    if (weight[tie]! > 0) continue;
    contacts[from[tie]!]!.delete(to[tie]!);
    contacts[to[tie]!]!.delete(from[tie]!);
  }
  return contacts;
}

/** Calls back with the numbers of a mediator and of both sides, conflict by conflict in a fixed order. */
function forEachMediation(
  { size, from, to, weight }: IndexedSigned,
  contacts: Contacts,
  visit: (actor: number, mediation: Omit<Mediation, 'a' | 'b'> & { a: number; b: number }) => void,
): void {
  for (let tie = 0; tie < size; tie++) {
    if (weight[tie]! > 0) continue;
    const [a, b, conflict] = [from[tie]!, to[tie]!, -weight[tie]!];
    const [ofA, ofB] = [contacts[a]!, contacts[b]!];
    for (const actor of (ofA.size <= ofB.size ? ofA : ofB).keys()) {
      const [talksWithA, talksWithB] = [ofA.get(actor), ofB.get(actor)];
      if (talksWithA === undefined || talksWithB === undefined) continue;
      const score = Math.min(talksWithA, talksWithB) * conflict;
      visit(actor, { a, b, conflict, talksWithA, talksWithB, score });
    }
  }
}
