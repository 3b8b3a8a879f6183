/** `GET /api/pair`: everything said between two actors, with its evidence. */
import { tieId } from '../model/ties.ts';
import { changePoints } from '../network/change/change-points.ts';
import { monthlySeries } from '../network/change/series.ts';
import { type ClaimFilter, filterFacts } from '../network/filter.ts';
import type { GraphIndex, Level } from '../network/graph-index.ts';
import { refOf } from '../network/node.ts';
import { signedTiesOf } from '../network/signed/signed-ties.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { PairView } from './api.ts';
import { evidenceOf } from './evidence.ts';

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
  const series = monthlySeries(facts);
  const events = new Map(facts.map((fact) => [fact.id, fact.event]));
  return {
    a: refOf(index, a),
    b: refOf(index, b),
    edge: tie === undefined ? null : { id, ...tie },
    claims: await evidenceOf(store, index, [...events.keys()], events),
    monthly: series
      .filter(({ claims }) => claims > 0)
      .map(({ month, cooperation, conflict, claims }) => ({ month, cooperation, conflict, claims })),
    changes: changePoints(series).map(({ month, before, after }) => ({
      ...{ month, before: before.net, after: after.net },
    })),
  };
}
