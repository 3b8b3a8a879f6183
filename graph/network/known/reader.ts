/** Reads ties of a graph for facts to be held against. */

import { tieId } from '../../model/ties.ts';
import { alliancesTies } from '../alliances.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { SignedTie } from '../signed/signed-ties.ts';
import type { TieReader } from './check.ts';

/** Ties of a period are worked out once, for all facts of it. */
export function tieReader(index: GraphIndex): TieReader {
  const known = new Map<string, Map<string, SignedTie>>();
  return (a, b, level, from, to) => {
    const key = `${level} ${from} ${to}`;
    const ties =
      known.get(key) ??
      new Map(
        alliancesTies(index, level, { from: from ?? undefined, to: to ?? undefined }).map((tie) => [
          tieId(tie.a, tie.b),
          tie,
        ]),
      );
    known.set(key, ties);
    const tie = ties.get(tieId(a, b));
    return tie === undefined ? null : { sign: tie.sign, interval: [tie.low, tie.high], events: tie.weight };
  };
}
