/**
 * Mediators: third parties that talk with both sides of a conflict and take no part in it.
 * Method: for each negative tie, the actors in contact with both ends and in conflict with neither (the outside
 * mediator, or "itinerant broker", of Gould & Fernandez 1989, "Structures of mediation"); a mediation counts as far
 * as the less talked-to side goes, times the strength of the conflict.
 */
import { compareText } from '../../model/ids.ts';
import type { SignedGraph } from './signed-graph.ts';

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
  const contacts = contactsOf(graph, talks);
  const conflicts = graph
    .mapEdges((_, { weight }, source, target) => ({
      ...(source < target ? { a: source, b: target } : { a: target, b: source }),
      conflict: -weight,
    }))
    .filter(({ conflict }) => conflict > 0)
    .sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
  const totals = new Map<string, { score: number; count: number }>();
  forEachMediation(conflicts, contacts, (actor, { score }) => {
    const total = totals.get(actor) ?? { score: 0, count: 0 };
    totals.set(actor, { score: total.score + score, count: total.count + 1 });
  });
  const best = [...totals]
    .sort(([x, one], [y, two]) => two.score - one.score || two.count - one.count || compareText(x, y))
    .slice(0, Math.max(0, limit));
  // Only the pairs of those asked for are kept: all together can be many more than the ties.
  const pairs = new Map<string, Mediation[]>(best.map(([actor]) => [actor, []]));
  forEachMediation(conflicts, contacts, (actor, mediation) => pairs.get(actor)?.push(mediation));
  return best.map(([actor, { score }]) => ({
    actor,
    score,
    pairs: pairs
      .get(actor)!
      .sort((x, y) => y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b)),
  }));
}

type Contacts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Whom each actor is in contact with and not in conflict with, and how often they talked. */
function contactsOf(graph: SignedGraph, talks: Iterable<TalkTie>): Contacts {
  const contacts = new Map<string, Map<string, number>>();
  const add = (a: string, b: string, events: number) => {
    const row = contacts.get(a) ?? new Map<string, number>();
    contacts.set(a, row.set(b, (row.get(b) ?? 0) + events));
  };
  const join = (a: string, b: string, events: number) => {
    add(a, b, events);
    add(b, a, events);
  };
  graph.forEachEdge((_, { weight }, a, b) => {
    if (weight > 0) join(a, b, 0);
  });
  for (const { a, b, talks: events } of talks) if (a !== b && events > 0) join(a, b, events);
  graph.forEachEdge((_, { weight }, a, b) => {
    if (weight > 0) return;
    contacts.get(a)?.delete(b);
    contacts.get(b)?.delete(a);
  });
  return contacts;
}

function forEachMediation(
  conflicts: readonly { a: string; b: string; conflict: number }[],
  contacts: Contacts,
  visit: (actor: string, mediation: Mediation) => void,
): void {
  const none: ReadonlyMap<string, number> = new Map();
  for (const { a, b, conflict } of conflicts) {
    const [ofA, ofB] = [contacts.get(a) ?? none, contacts.get(b) ?? none];
    const [fewer, more] = ofA.size <= ofB.size ? [ofA, ofB] : [ofB, ofA];
    for (const actor of fewer.keys()) {
      if (!more.has(actor)) continue;
      const [talksWithA, talksWithB] = [ofA.get(actor)!, ofB.get(actor)!];
      const score = Math.min(talksWithA, talksWithB) * conflict;
      visit(actor, { a, b, conflict, talksWithA, talksWithB, score });
    }
  }
}
