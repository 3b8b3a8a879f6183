/** Whom the pictures show: the weightiest actor, and the tie with the most claims behind it. */
import { tieId } from '../../graph/model/ties.ts';
import type { GraphIndex } from '../../graph/network/graph-index.ts';
import type { Subject } from './list.ts';

/** @throws Error when the graph has no ties */
export function subjectOf({ levels: { actor } }: Pick<GraphIndex, 'levels'>): Subject {
  const byWeight = (x: [string, number], y: [string, number]) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1);
  const [weightiest] = [...actor.weights].sort(byWeight);
  const [tie] = actor.ties.map(({ a, b, claims }): [string, number] => [tieId(a, b), claims]).sort(byWeight);
  if (weightiest === undefined || tie === undefined) throw new Error('no ties: nothing to show');
  return { actor: weightiest[0], pair: tie[0] };
}
