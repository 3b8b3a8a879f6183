/**
 * Typed edges: what one actor does to another, one edge per type (ASSAULT, ACCUSE, ...). Negated and irrealis
 * claims are left out. Mutual types run from the smaller id to the greater.
 */

import { type EventType, MUTUAL } from '../../ingest/vocabulary.ts';
import { type ClaimFact, isAsserted } from './facts.ts';
import { compareText } from './ids.ts';
import { tieOf } from './ties.ts';

export interface TypedEdge {
  type: EventType;
  source: string;
  target: string;
  claims: number;
  events: number;
  documents: number;
  /** Outlets. */
  sources: number;
  first: string | null;
  last: string | null;
  /** Sum of the PLOVER scores of its events. */
  score: number;
}

/**
 * The typed edges of some claims.
 * @param facts claims in any order
 * @returns edges ordered by type, source and target
 */
export function typedEdgesOf(facts: Iterable<ClaimFact>): TypedEdge[] {
  const groups = new Map<string, ClaimFact[]>();
  for (const fact of facts) {
    if (fact.source === fact.target || !isAsserted(fact)) continue;
    const swap = MUTUAL.has(fact.type) && fact.target < fact.source;
    const directed = swap ? { ...fact, source: fact.target, target: fact.source } : fact;
    const key = `${fact.type}|${directed.source}|${directed.target}`;
    const group = groups.get(key);
    if (group) group.push(directed);
    else groups.set(key, [directed]);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).flatMap(([, group]) => edgeOf(group));
}

function edgeOf(group: ClaimFact[]): TypedEdge[] {
  const tie = tieOf(group);
  const head = group[0];
  if (tie === null || head === undefined) return [];
  const { claims, weight, documents, first, last } = tie;
  const events = new Map<string, number>();
  for (const fact of group) {
    if (!events.has(fact.event) || fact.id === fact.event) events.set(fact.event, fact.score);
  }
  const score = [...events.values()].reduce((sum, value) => sum + value, 0);
  const sources = new Set(group.flatMap(({ outlet }) => outlet ?? [])).size;
  const { type, source, target } = head;
  return [{ type, source, target, claims, events: weight, documents, sources, first, last, score }];
}
