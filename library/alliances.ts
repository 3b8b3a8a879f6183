/** Who stands with whom, for programs. */

import { alliancesView } from '../graph/server/alliances-view.ts';
import type { AlliancesView, BalanceView, ChangesView } from '../graph/server/api.ts';
import { balanceView } from '../graph/server/balance-view.ts';
import { changesView } from '../graph/server/changes-view.ts';
import { graphOf, type Store } from './store.ts';

export interface PeriodOptions {
  /** `state` (the default): acts of persons and organisations count for their states; `actor`: everyone for itself. */
  level?: 'state' | 'actor' | undefined;
  /** First and last day, ISO or a prefix of it, inclusive. */
  from?: string | undefined;
  to?: string | undefined;
  /** Most entries of each list; 50. */
  limit?: number | undefined;
}

export interface AllianceOptions extends PeriodOptions {
  /** Days after which an event weighs half; it always weighs the same when left out. */
  halfLife?: number | undefined;
  /** Weight, 0 to 1, of events that the news only has somebody say; 1. */
  attributed?: number | undefined;
  /** Weight, 0 to 1, of events that only one of the two says; 1. */
  ownSide?: number | undefined;
}

const LIMIT = 50;

/**
 * Blocs, the surest allies and opponents with their intervals, mediators, brokers, instigators and targets. Methods: docs/alliances.md.
 * @throws SilatError `query-failed` when the store cannot be read
 */
export async function alliances(store: Store, options: AllianceOptions = {}): Promise<AlliancesView> {
  const { level = 'state', limit = LIMIT, attributed = 1, ownSide = 1, ...others } = options;
  return alliancesView(await graphOf(store).index(), { ...others, level, limit, attributed, ownSide });
}

/**
 * How far the network is in structural balance: triads by kind, the line index of frustration, what does not fit.
 * @throws SilatError `query-failed` when the store cannot be read
 */
export async function balance(store: Store, options: PeriodOptions = {}): Promise<BalanceView> {
  const { level = 'state', limit = LIMIT, ...period } = options;
  return balanceView(await graphOf(store).index(), { ...period, level, limit });
}

/**
 * What changed in some months against as many before, beyond chance, with the ids of the claims behind it.
 * @param options `from` and `to` are months, YYYY-MM; the last month of the news when left out
 * @throws SilatError `query-failed` when the store cannot be read
 */
export async function changes(
  store: Store,
  { level = 'state', from, to }: Omit<PeriodOptions, 'limit'> = {},
): Promise<ChangesView> {
  return changesView(await graphOf(store).index(), { level, from, to });
}
