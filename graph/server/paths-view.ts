/** `GET /api/paths`: how two actors are joined by cooperation. */

import { tieId } from '../model/ties.ts';
import { alliancesTies } from '../network/alliances.ts';
import type { GraphIndex, Level } from '../network/graph-index.ts';
import { refOf } from '../network/node.ts';
import { cooperationPaths } from '../network/signed/roles/paths.ts';
import { networkOf } from '../network/signed/signed-ties.ts';
import { tieView } from './alliances-view.ts';
import type { PathsView } from './api.ts';

/** @param a, b ids of the level */
export function pathsView(
  index: GraphIndex,
  [a, b]: [string, string],
  level: Level,
  period: { from?: string | undefined; to?: string | undefined },
): PathsView {
  const ties = alliancesTies(index, level, period);
  const byId = new Map(ties.map((tie) => [tieId(tie.a, tie.b), tie]));
  return {
    a: refOf(index, a),
    b: refOf(index, b),
    paths: cooperationPaths(networkOf(ties), a, b).map(({ actors, ties: steps }) => ({
      actors: actors.map((actor) => refOf(index, actor)),
      ties: steps.flatMap((step) => byId.get(tieId(step.a, step.b)) ?? []).map((tie) => tieView(index, tie)),
    })),
  };
}
