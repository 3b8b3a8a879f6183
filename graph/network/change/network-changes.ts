/**
 * What changed in the network: a month, or several, held against as many before. Each pair is asked one question,
 * by when it has events: in both periods, whether its share of conflict moved (posterior of two binomial shares);
 * in the earlier alone, whether such silence is chance; in the later alone and never before, whether such an
 * appearance is (predictive probabilities of a Poisson rate; chance.ts). Rates are of all events of the network, so
 * that a corpus which grows or thins out is no change.
 * Of all pairs asked so many are told as keep the false discovery rate (Benjamini & Hochberg 1995). Pairs of few
 * events are not asked: their number says nothing of how they moved, so that the rate stays (Bourgon, Gentleman &
 * Huber 2010).
 */
import type { ClaimFact } from '../../model/facts.ts';
import { compareText } from '../../model/ids.ts';
import { monthNumber, monthText } from '../../model/months.ts';
import { chanceOfAppearance, chanceOfSilence, compareShares, keptAt, type Share } from './chance.ts';
import { type PairEvents, pairEvents, type Sides, sideOf } from './pair-events.ts';
import type { EventCounts } from './series.ts';

export const NETWORK_CHANGE_DEFAULTS = {
  /** Fewest events of a pair in both periods together for it to be asked. */
  minEvents: 4,
  /** Greatest part of what is told that is expected to be chance. */
  falseDiscoveryRate: 0.1,
};
export type NetworkChangeOptions = Partial<typeof NETWORK_CHANGE_DEFAULTS>;

/**
 * shift: the share of conflict moved; flip: it did, and the tie's sign, by scores, is now the opposite; new: no
 * event ever before; silent: no event in the period.
 */
export type ChangeKind = 'shift' | 'flip' | 'new' | 'silent';

export interface NetworkChange extends Sides {
  kind: ChangeKind;
  /** Ids, a < b. */
  a: string;
  b: string;
  /** Probability, were there no change, of what is seen or more; two-sided for a shift and a flip. */
  chance: number;
}

/** First and last month, YYYY-MM, inclusive. */
export interface Months {
  from: string;
  to: string;
}

export interface NetworkChanges {
  period: Months;
  previous: Months;
  /** Pairs asked. */
  tested: number;
  /** The surest first, then by a and b. */
  changes: NetworkChange[];
}

/** The months just before a period, as many as it has. */
export function previousMonths({ from, to }: Months): Months {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  return { from: monthText(first - (last - first + 1)), to: monthText(first - 1) };
}

/**
 * What changed in a period against the one of equal length before it.
 * @param facts claims of one level, in any order; negated and irrealis ones, those of an actor on itself and those
 *   dated by a year alone or not at all are left out
 * @param period a month, or a first and a last
 */
export function networkChanges(
  facts: Iterable<ClaimFact>,
  period: string | Months,
  options: NetworkChangeOptions = {},
): NetworkChanges {
  const { minEvents, falseDiscoveryRate } = { ...NETWORK_CHANGE_DEFAULTS, ...options };
  const now = typeof period === 'string' ? { from: period, to: period } : period;
  const previous = previousMonths(now);
  const pairs = pairEvents(facts, previous, now);
  const sum = (count: (pair: PairEvents) => number) => pairs.reduce((all, pair) => all + count(pair), 0);
  const exposure: Exposure = {
    ever: sum(({ earlier, before }) => earlier + before.length),
    before: sum(({ before }) => before.length),
    after: sum(({ after }) => after.length),
  };
  const asked = pairs
    .filter(({ before, after }) => before.length + after.length >= minEvents)
    .map((pair) => changeOf(pair, exposure))
    .filter((change) => change !== null)
    .sort((x, y) => x.chance - y.chance || compareText(x.a, y.a) || compareText(x.b, y.b));
  const chances = asked.map(({ chance }) => chance);
  const changes = asked.slice(0, keptAt(chances, asked.length, falseDiscoveryRate));
  return { period: now, previous, tested: asked.length, changes };
}

/** Events of the whole network: ever before the period, in the period before it, and in it. */
interface Exposure {
  ever: number;
  before: number;
  after: number;
}

function shareOf({ cooperative, conflictual }: EventCounts): Share {
  return { hits: conflictual, trials: cooperative + conflictual };
}

/** What a pair's events say, whether chance or not; null where there is nothing to ask. */
function changeOf(pair: PairEvents, exposure: Exposure): NetworkChange | null {
  const { a, b, earlier } = pair;
  const [before, after] = [sideOf(pair.before), sideOf(pair.after)];
  const told = (kind: ChangeKind, chance: number) => ({ kind, a, b, chance, before, after });
  if (after.events === 0)
    return told('silent', chanceOfSilence(before.events, exposure.before, exposure.after));
  if (before.events === 0) {
    if (earlier > 0) return null;
    return told('new', chanceOfAppearance(after.events, exposure.ever, exposure.after));
  }
  const [x, y] = [shareOf(before), shareOf(after)];
  if (x.trials === 0 || y.trials === 0) return null;
  const { below, above } = compareShares(x, y);
  const flipped = before.sign !== 0 && after.sign === -before.sign && after.sign === (below > above ? -1 : 1);
  return told(flipped ? 'flip' : 'shift', Math.min(1, 2 * Math.min(below, above)));
}
