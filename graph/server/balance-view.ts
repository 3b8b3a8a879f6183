/** `GET /api/balance`: how far the network is in structural balance, and what is not. */

import { tieId } from '../model/ties.ts';
import { alliancesTies } from '../network/alliances.ts';
import type { GraphIndex } from '../network/graph-index.ts';
import { refOf } from '../network/node.ts';
import { brokenTriads } from '../network/signed/balance/broken-triads.ts';
import { frustration } from '../network/signed/balance/frustration.ts';
import { triadCensus } from '../network/signed/balance/triads.ts';
import { sturdyNetwork } from '../network/signed/signed-ties.ts';
import { tieView } from './alliances-view.ts';
import type { BalanceQuery, BalanceView, Sign } from './api.ts';

const signOf = (weight: number): Sign => (weight > 0 ? 1 : weight < 0 ? -1 : 0);

/** @param query validated */
export async function balanceView(
  index: GraphIndex,
  { level, from, to, limit }: BalanceQuery,
): Promise<BalanceView> {
  const ties = alliancesTies(index, level, { from, to });
  const byId = new Map(ties.map((tie) => [tieId(tie.a, tie.b), tie]));
  const network = sturdyNetwork(ties);
  const { kinds, balance, weakBalance, expectedBalance, expectedWeakBalance } = triadCensus(network);
  const { lowerBound, upperBound, exact, frustrated } = await frustration(network);
  const odd = frustrated
    .sort(([, , x], [, , y]) => Math.abs(y) - Math.abs(x))
    .flatMap(([a, b]) => byId.get(tieId(a, b)) ?? []);
  return {
    ties: network.size,
    triads: kinds.map(({ kind, count, expected }) => ({ kind, count, expected })),
    ...{ balance, weakBalance, expectedBalance, expectedWeakBalance },
    frustration: { lower: lowerBound, upper: upperBound, exact },
    oddTies: odd.slice(0, limit).map((tie) => tieView(index, tie)),
    brokenTriads: brokenTriads(network, limit).map(({ actors, ties: sides }) => ({
      actors: actors.map((actor) => refOf(index, actor)),
      signs: sides.map(({ weight }) => signOf(weight)),
    })),
  };
}
