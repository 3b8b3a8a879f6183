/**
 * Signed ties with how sure we are of them. An event weighs its PLOVER score times an option for where the news has it from and for how long
 * ago it was. The share of cooperation is a binomial share with a Jeffreys prior: Beta(½ + n·c, ½ + n·(1−c)), where n is the effective
 * number of events (Kish 1965: (Σw)²/Σw², so that one great event among small ones does not count as many) and c the weighted share (Brown, Cai
 * & DasGupta 2001 on the interval).
 */
import jstat from 'jstat';
import type { ClaimFact } from '../../model/facts.ts';
import { compareText } from '../../model/ids.ts';
import {
  byPair,
  eventsOf,
  signOf,
  type Tie,
  type TieEvent,
  tieOfEvents,
  tieScore,
  totalsOf,
} from '../../model/ties.ts';
import { type SignedGraph, signedGraph } from './signed-graph.ts';

const { beta } = jstat.jStat;
const PRIOR = 0.5;
/** The interval leaves out as much on either side. */
const TAIL = 0.05;
const DIGITS = 1e4;
const MS_PER_DAY = 86_400_000;

export interface TieOptions {
  /** Weight of an event that the news only has somebody say, 0 to 1. */
  attributedWeight: number;
  /** Weight of an event that only one of the two says, 0 to 1. */
  ownSideWeight: number;
  /** Days after which an event weighs half; null when it always weighs the same. Undated events are then left out. */
  halfLifeDays: number | null;
  /** ISO day from which age is counted; null for the last event's. */
  until: string | null;
}

export const TIE_DEFAULTS: TieOptions = {
  ...{ attributedWeight: 1, ownSideWeight: 1, halfLifeDays: null, until: null },
};

/** How sure a tie is. */
export interface TieEvidence {
  /** Posterior mean of the share of cooperation, stretched to −1 (conflict alone) … +1 (cooperation alone). */
  net: number;
  /** Of `net`, 90 % of the posterior. */
  low: number;
  high: number;
  /** Posterior probability that the sign is right, 0.5 to 1. */
  certainty: number;
  /** Effective number of events. */
  effective: number;
  outlets: number;
  /** The outlet that the tie rests on alone; null when there are several, or none is named. */
  soleOutlet: string | null;
  /** Events that the news has somebody else say; and those of them that only one of the two says. */
  attributed: number;
  ownSide: number;
}
export type SignedTie = Tie & TieEvidence;

interface Weighed {
  event: TieEvent;
  weight: number;
  isAttributed: boolean;
  isOwnSide: boolean;
}

/** Who says so is one of the two, or acts for the same state as one of them. */
function isOwnSide(fact: ClaimFact, states: ReadonlyMap<string, string>): boolean {
  const of = (id: string) => states.get(id) ?? id;
  const { attributedTo, source, target } = fact;
  return attributedTo !== null && [of(source), of(target)].includes(of(attributedTo));
}

/** Told by one report in the writer's own words, an event needs nobody's word. */
function weigh(event: TieEvent, states: ReadonlyMap<string, string>, options: TieOptions): Weighed {
  const isAttributed = event.reports.every(({ attributedTo }) => attributedTo !== null);
  const own = isAttributed && event.reports.every((report) => isOwnSide(report, states));
  const said = own ? options.ownSideWeight : isAttributed ? options.attributedWeight : 1;
  return { event, weight: said * ageWeight(event.first.date, options), isAttributed, isOwnSide: own };
}

function ageWeight(date: string | null, { halfLifeDays, until }: TieOptions): number {
  if (halfLifeDays === null) return 1;
  if (date === null || until === null) return 0;
  const days = Math.max(0, Date.parse(until) - Date.parse(date)) / MS_PER_DAY;
  return 2 ** (-days / halfLifeDays);
}

/** No more digits than the numerical methods are good for. */
const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;
const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** What weighted scores, cooperation above 0 and conflict below, say of the sign. */
export function evidenceOf(
  scores: readonly number[],
): Pick<TieEvidence, 'net' | 'low' | 'high' | 'certainty' | 'effective'> {
  const mass = total(scores.map(Math.abs));
  if (mass === 0) return { net: 0, low: -1, high: 1, certainty: 0.5, effective: 0 };
  const share = total(scores.map((score) => Math.max(score, 0))) / mass;
  const effective = mass ** 2 / total(scores.map((score) => score ** 2));
  const alpha = PRIOR + effective * share;
  const omega = PRIOR + effective * (1 - share);
  const stretched = (p: number) => rounded(2 * p - 1);
  const conflictOutweighs = beta.cdf(0.5, alpha, omega);
  return {
    net: stretched(alpha / (alpha + omega)),
    low: stretched(beta.inv(TAIL, alpha, omega)),
    high: stretched(beta.inv(1 - TAIL, alpha, omega)),
    certainty: rounded(Math.max(conflictOutweighs, 1 - conflictOutweighs)),
    effective: rounded(effective),
  };
}

function signedTieOf(
  facts: readonly ClaimFact[],
  states: ReadonlyMap<string, string>,
  options: TieOptions,
): SignedTie | null {
  const weighed = eventsOf(facts).map((event) => weigh(event, states, options));
  const counted = weighed.filter(({ weight }) => weight > 0);
  const tie = tieOfEvents(counted.map(({ event }) => event));
  if (tie === null) return null;
  const scores = counted.map(({ event, weight }) => weight * tieScore(event.first));
  const { cooperation, conflict } = totalsOf(scores);
  const outlets = new Set(
    counted.flatMap(({ event }) => event.reports.flatMap(({ outlet }) => outlet ?? [])),
  );
  return {
    ...tie,
    ...{ cooperation, conflict, sign: signOf(cooperation, conflict) },
    ...evidenceOf(scores),
    outlets: outlets.size,
    soleOutlet: outlets.size === 1 ? ([...outlets][0] ?? null) : null,
    attributed: counted.filter(({ isAttributed }) => isAttributed).length,
    ownSide: counted.filter((each) => each.isOwnSide).length,
  };
}

/**
 * All signed ties of some claims.
 * @param facts claims of one level and period, in any order; negated and irrealis ones are left out
 * @param states actor id to the id of whom it acts for, to tell own-side claims
 * @param options weights; see {@link TieOptions}
 * @returns ties ordered by a, then b
 */
export function signedTiesOf(
  facts: readonly ClaimFact[],
  states: ReadonlyMap<string, string>,
  options: Partial<TieOptions> = {},
): SignedTie[] {
  const last = facts.reduce<string | null>(
    (date, fact) => (fact.date !== null && fact.date > (date ?? '') ? fact.date : date),
    null,
  );
  const all = { ...TIE_DEFAULTS, ...options };
  const dated = { ...all, until: all.until ?? last };
  const ties = [...byPair(facts).values()].map((pair) => signedTieOf(pair, states, dated));
  return ties.filter((tie) => tie !== null).sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
}

/**
 * The weight of a tie in a signed network: how far it leans, times the square root of how much there is of it, as evidence grows. (Chosen by
 * looking at 11,347 articles of 2015 to 2018: of seven ways to weigh ties, this one told the blocs of the time apart best; docs/alliances.md.)
 */
export function weightOf({ net, effective }: TieEvidence): number {
  return net * Math.sqrt(effective);
}

/** A single event is no tie to build on: one mistaken claim would join two blocs. */
const LEAST_EVENTS = 2;
/** A network with fewer ties of so many events is taken whole: a small corpus, or a short period, has little else. */
const ENOUGH_TIES = 100;

/** The ties to build blocs and balance on: those of two events or more, where there are enough of them. */
export function sturdyTies(ties: readonly SignedTie[]): SignedTie[] {
  const repeated = ties.filter(({ sign, weight }) => sign !== 0 && weight >= LEAST_EVENTS);
  return repeated.length >= ENOUGH_TIES ? repeated : [...ties];
}

/** The network that blocs, balance and roles are found in. */
export function sturdyNetwork(ties: readonly SignedTie[]): SignedGraph {
  return networkOf(sturdyTies(ties));
}

/** The signed network of some ties; those that lean to neither side are left out. */
export function networkOf(ties: readonly SignedTie[]): SignedGraph {
  const leaning = ties.filter(({ sign }) => sign !== 0);
  return signedGraph(leaning.map((tie) => ({ a: tie.a, b: tie.b, weight: weightOf(tie) })));
}
