/** `GET /api/pair`: everything said between two actors, with its evidence. */
import type { ClaimFact } from '../model/facts.ts';
import { isAsserted } from '../model/facts.ts';
import { compareText } from '../model/ids.ts';
import { tieId, tieOf } from '../model/ties.ts';
import { type ClaimFilter, filterFacts } from '../network/filter.ts';
import type { GraphIndex, Level } from '../network/graph-index.ts';
import { refOf } from '../network/node.ts';
import { signedTiesOf } from '../network/signed/signed-ties.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { PairView } from './api.ts';
import { evidenceOf } from './evidence.ts';

const MONTH_CHARACTERS = 'YYYY-MM'.length;

/**
 * The tie between two actors and the claims behind it, denied and wished ones included.
 * @param a id of the level
 * @param b id of the level
 */
export async function pairView(
  store: GraphStore,
  index: GraphIndex,
  [a, b]: [string, string],
  level: Level,
  filter: ClaimFilter,
): Promise<PairView> {
  const id = tieId(a, b);
  const facts = filterFacts(index.levels[level].byPair.get(id) ?? [], filter);
  const [tie] = signedTiesOf(facts, index.states);
  const events = new Map(facts.map((fact) => [fact.id, fact.event]));
  return {
    a: refOf(index, a),
    b: refOf(index, b),
    edge: tie === undefined ? null : { id, ...tie },
    claims: await evidenceOf(store, index, [...events.keys()], events),
    monthly: monthly(facts),
  };
}

/** Asserted claims by month; those dated by year alone are left out. */
function monthly(facts: ClaimFact[]): PairView['monthly'] {
  const months = new Map<string, ClaimFact[]>();
  for (const fact of facts) {
    const month = fact.date?.slice(0, MONTH_CHARACTERS) ?? '';
    if (month.length < MONTH_CHARACTERS || !isAsserted(fact)) continue;
    const list = months.get(month);
    if (list) list.push(fact);
    else months.set(month, [fact]);
  }
  return [...months]
    .sort(([x], [y]) => compareText(x, y))
    .map(([month, list]) => {
      const { cooperation = 0, conflict = 0, claims = 0 } = tieOf(list) ?? {};
      return { month, cooperation, conflict, claims };
    });
}
