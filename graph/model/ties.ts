/**
 * Signed ties between two actors, either way. Cooperation and conflict are the sums of the PLOVER scores of
 * events (not of reports) above and below zero; negated and irrealis claims are left out, and a REQUEST says
 * nothing of either (score 0).
 */
import { type ClaimFact, isAsserted } from './facts.ts';
import { compareText } from './ids.ts';

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

/**
 * The events that some claims assert.
 * @param facts claims in any order; negated and irrealis ones are left out
 * @returns event id to the claim that stands for it: its first report, else the least by id of those given
 */
export function eventsOf(facts: Iterable<ClaimFact>): Map<string, ClaimFact> {
  const events = new Map<string, ClaimFact>();
  for (const fact of facts) {
    if (!isAsserted(fact)) continue;
    const known = events.get(fact.event);
    if (known?.id === fact.event) continue;
    if (known === undefined || fact.id === fact.event || fact.id < known.id) events.set(fact.event, fact);
  }
  return events;
}

/** What an event adds to a tie: its PLOVER score, 0 for a REQUEST. */
export function tieScore({ type, score }: Pick<ClaimFact, 'type' | 'score'>): number {
  return type === 'REQUEST' ? 0 : score;
}

/** Cooperation and conflict of some events: sums of scores above and below zero, both as positive numbers. */
export function totalsOf(events: Iterable<ClaimFact>): { cooperation: number; conflict: number } {
  let cooperation = 0;
  let conflict = 0;
  for (const event of events) {
    const score = tieScore(event);
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
  const asserted = Array.from(facts).filter(isAsserted);
  const any = asserted[0];
  if (any === undefined) return null;
  const events = eventsOf(asserted);
  const dates = asserted.flatMap(({ date }) => (date === null ? [] : [date])).sort(compareText);
  const [a, b] = any.source < any.target ? [any.source, any.target] : [any.target, any.source];
  const { cooperation, conflict } = totalsOf(events.values());
  return {
    a,
    b,
    cooperation,
    conflict,
    sign: cooperation > conflict ? 1 : conflict > cooperation ? -1 : 0,
    weight: events.size,
    claims: asserted.length,
    documents: new Set(asserted.map(({ document }) => document)).size,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}

/**
 * All ties of some claims; claims of an actor on itself make none.
 * @param facts claims in any order
 * @returns ties ordered by a, then b
 */
export function tiesOf(facts: Iterable<ClaimFact>): Tie[] {
  const pairs = new Map<string, ClaimFact[]>();
  for (const fact of facts) {
    if (fact.source === fact.target || !isAsserted(fact)) continue;
    const key = tieId(fact.source, fact.target);
    const list = pairs.get(key);
    if (list) list.push(fact);
    else pairs.set(key, [fact]);
  }
  const ties = [...pairs.values()].map(tieOf).filter((tie) => tie !== null);
  return ties.sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
}
