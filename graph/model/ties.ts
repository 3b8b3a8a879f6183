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
 * The tie that some claims between two actors make.
 * @param facts claims between the same two actors, either way
 * @returns null when no claim is asserted
 */
export function tieOf(facts: Iterable<ClaimFact>): Tie | null {
  const events = new Map<string, ClaimFact>();
  const documents = new Set<string>();
  let claims = 0;
  let first: string | null = null;
  let last: string | null = null;
  for (const fact of facts) {
    if (!isAsserted(fact)) continue;
    claims++;
    documents.add(fact.document);
    const known = events.get(fact.event);
    if (known === undefined || fact.id === fact.event) events.set(fact.event, fact);
    if (fact.date !== null && (first === null || fact.date < first)) first = fact.date;
    if (fact.date !== null && (last === null || fact.date > last)) last = fact.date;
  }
  const any = events.values().next().value;
  if (any === undefined) return null;
  const [a, b] = any.source < any.target ? [any.source, any.target] : [any.target, any.source];
  const scores = [...events.values()].map(({ type, score }) => (type === 'REQUEST' ? 0 : score));
  const cooperation = scores.reduce((sum, score) => sum + Math.max(score, 0), 0);
  const conflict = scores.reduce((sum, score) => sum + Math.max(-score, 0), 0);
  const sign = cooperation > conflict ? 1 : conflict > cooperation ? -1 : 0;
  return {
    a,
    b,
    cooperation,
    conflict,
    sign,
    weight: events.size,
    claims,
    documents: documents.size,
    first,
    last,
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
