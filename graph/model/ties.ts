/**
 * Signed ties between two actors, either way. Cooperation and conflict are the sums of the PLOVER scores of
 * events (not of reports) above and below zero; negated and irrealis claims are left out, and a REQUEST says
 * nothing of either (score 0).
 */
import { type ClaimFact, isAsserted } from './facts.ts';

export interface Tie {
  /** Ids, a < b. */
  a: string;
  b: string;
  cooperation: number;
  /** As a positive number. */
  conflict: number;
  sign: -1 | 0 | 1;
  /** Events. */
  weight: number;
  claims: number;
  documents: number;
  first: string | null;
  last: string | null;
}

/** Id of a tie: `a|b`, a < b. */
export function tieId(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** An event between two actors, with all its reports. */
export interface TieEvent {
  /** The first report, or the least by id of those at hand. */
  first: ClaimFact;
  reports: ClaimFact[];
}

/**
 * What happened between two actors: asserted claims, reports of one event together.
 * @param facts claims between the same two actors, either way
 */
export function eventsOf(facts: Iterable<ClaimFact>): TieEvent[] {
  const events = new Map<string, TieEvent>();
  for (const fact of facts) {
    if (!isAsserted(fact)) continue;
    const known = events.get(fact.event);
    if (known === undefined) events.set(fact.event, { first: fact, reports: [fact] });
    else {
      known.reports.push(fact);
      const { first } = known;
      if (first.id !== fact.event && (fact.id === fact.event || fact.id < first.id)) known.first = fact;
    }
  }
  return [...events.values()];
}

/** What an event adds to a tie: its PLOVER score, 0 for a REQUEST. Above 0 cooperation, below 0 conflict. */
export function tieScore({ type, score }: Pick<ClaimFact, 'type' | 'score'>): number {
  return type === 'REQUEST' ? 0 : score;
}

/** Cooperation and conflict: sums of scores above and below zero, both as positive numbers. */
export function totalsOf(scores: readonly number[]): { cooperation: number; conflict: number } {
  let cooperation = 0;
  let conflict = 0;
  for (const score of scores) {
    if (score > 0) cooperation += score;
    else conflict -= score;
  }
  return { cooperation, conflict };
}

/**
 * The tie that some claims between two actors make.
 * @param facts claims between the same two actors, either way
 * @returns null when no claim is asserted
 */
export function tieOf(facts: Iterable<ClaimFact>): Tie | null {
  return tieOfEvents(eventsOf(facts));
}

/** @returns null when nothing happened */
export function tieOfEvents(events: readonly TieEvent[]): Tie | null {
  const [any] = events;
  if (any === undefined) return null;
  const { source, target } = any.first;
  const [a, b] = source < target ? [source, target] : [target, source];
  const { cooperation, conflict } = totalsOf(events.map(({ first }) => tieScore(first)));
  const documents = new Set<string>();
  let claims = 0;
  let earliest: string | null = null;
  let latest: string | null = null;
  for (const { reports } of events)
    for (const { document, date } of reports) {
      claims++;
      documents.add(document);
      if (date === null) continue;
      if (earliest === null || date < earliest) earliest = date;
      if (latest === null || date > latest) latest = date;
    }
  return {
    ...{ a, b, cooperation, conflict, sign: signOf(cooperation, conflict), weight: events.length },
    ...{ claims, documents: documents.size, first: earliest, last: latest },
  };
}

/** Which of the two outweighs. */
export function signOf(cooperation: number, conflict: number): Tie['sign'] {
  return cooperation > conflict ? 1 : conflict > cooperation ? -1 : 0;
}

/**
 * Claims by the two actors that they are between; those of an actor on itself are left out.
 * @returns by `tieId`
 */
export function byPair(facts: Iterable<ClaimFact>): Map<string, ClaimFact[]> {
  const pairs = new Map<string, ClaimFact[]>();
  for (const fact of facts) {
    if (fact.source === fact.target) continue;
    const key = tieId(fact.source, fact.target);
    const list = pairs.get(key);
    if (list) list.push(fact);
    else pairs.set(key, [fact]);
  }
  return pairs;
}
