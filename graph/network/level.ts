/** The two levels of the network: actors as they are named, or states for whom they act. */
import { foldEvents } from '../model/events.ts';
import type { ClaimFact } from '../model/facts.ts';
import type { ActorRow } from '../model/rows.ts';

/**
 * Claims at state level: participants become the states they act for, and reports are folded again, as a
 * minister's words and its state's are then the same event.
 * @param facts claims at actor level
 * @param states actor id to the id of whom it acts for
 */
export function atStateLevel(facts: ClaimFact[], states: ReadonlyMap<string, string>): ClaimFact[] {
  const rolled = facts.map((fact) => ({
    ...fact,
    source: states.get(fact.source) ?? fact.source,
    target: states.get(fact.target) ?? fact.target,
    attributedTo: fact.attributedTo && (states.get(fact.attributedTo) ?? fact.attributedTo),
  }));
  const events = foldEvents(rolled);
  for (const fact of rolled) fact.event = events.get(fact.id) ?? fact.id;
  return rolled;
}

/** Actor id to the id of whom it acts for at state level. */
export function statesOf(actors: Iterable<ActorRow>): Map<string, string> {
  return new Map(Array.from(actors, ({ id, state }) => [id, state]));
}
