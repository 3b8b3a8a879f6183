/** `GET /api/changes`: what changed in a month, or some months, against as many before. */
import { monthOf } from '../model/months.ts';
import { type NetworkChange, networkChanges } from '../network/change/network-changes.ts';
import type { Side } from '../network/change/pair-events.ts';
import type { GraphIndex } from '../network/graph-index.ts';
import { refOf } from '../network/node.ts';
import type { ChangeSide, ChangesQuery, ChangesView } from './api.ts';

const sideOf = ({ events, cooperative, conflictual, net, sign }: Side): ChangeSide => ({
  ...{ events, cooperative, conflictual, net, sign },
});

/** The last month of which there is news; null where no claim is dated. */
function lastMonth(index: GraphIndex): string | null {
  const months = Array.from(index.documents.values(), ({ date }) => monthOf(date)).filter(
    (month) => month !== null,
  );
  return months.sort().at(-1) ?? null;
}

/** @param query validated; a period of one month where only one of its ends is given */
export function changesView(index: GraphIndex, { level, from, to }: ChangesQuery): ChangesView {
  const last = lastMonth(index) ?? '0000-01';
  const period = { from: from ?? to ?? last, to: to ?? from ?? last };
  const { previous, tested, changes } = networkChanges(index.levels[level].facts, period);
  const view = ({ kind, a, b, chance, before, after }: NetworkChange) => ({
    ...{ kind, a: refOf(index, a), b: refOf(index, b), chance },
    ...{ before: sideOf(before), after: sideOf(after), claims: [...before.claims, ...after.claims] },
  });
  return { period, previous, tested, changes: changes.map(view) };
}
