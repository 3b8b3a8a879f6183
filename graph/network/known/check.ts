/**
 * Holds a signed network against known facts. A fact is decided only where the network is sure of itself: an
 * interval that reaches over zero, or two that overlap, say neither yes nor no.
 */
import type { Level } from '../graph-index.ts';
import type { KnownFact } from './facts.ts';

/** What a network says of two actors in a period. */
export interface TieReading {
  sign: -1 | 0 | 1;
  /** Bounds of the net tie, low then high: below 0 conflict, above 0 cooperation. */
  interval: readonly [number, number];
  events: number;
}

/** Looks a tie up; `from` and `to` are ISO dates or prefixes, inclusive, null for no bound. Null: no tie. */
export type TieReader = (
  a: string,
  b: string,
  level: Level,
  from: string | null,
  to: string | null,
) => TieReading | null;

export type Verdict = 'holds' | 'fails' | 'no evidence';

export interface FactResult {
  fact: KnownFact;
  verdict: Verdict;
  /** The tie in the fact's own period. */
  tie: TieReading | null;
  /** Of a turn or a thaw: the tie in the months before it; null for others. */
  before: TieReading | null;
}

/** A turn and a thaw are measured against so many months before them. */
export const BEFORE_MONTHS = 12;
const EARLIEST = '-01-01';

/** The months before a date: first and last day, ISO. */
export function monthsBefore(date: string, months: number = BEFORE_MONTHS): [from: string, to: string] {
  const start = new Date(`${date}${EARLIEST.slice(date.length - 'YYYY'.length)}T00:00:00Z`);
  const last = new Date(start.getTime());
  last.setUTCDate(last.getUTCDate() - 1);
  start.setUTCMonth(start.getUTCMonth() - months);
  return [start.toISOString().slice(0, 10), last.toISOString().slice(0, 10)];
}

/** +1 where the whole interval lies above 0, -1 below, 0 where it reaches over it. */
function side({ interval: [low, high] }: TieReading): -1 | 0 | 1 {
  return low > 0 ? 1 : high < 0 ? -1 : 0;
}

/** +1 where the tie rose beyond doubt from one period to the next, -1 where it fell, 0 where the two overlap. */
function movement(before: TieReading, after: TieReading): -1 | 0 | 1 {
  return after.interval[0] > before.interval[1] ? 1 : after.interval[1] < before.interval[0] ? -1 : 0;
}

function verdictOf({ kind }: KnownFact, tie: TieReading | null, before: TieReading | null): Verdict {
  if (tie === null || tie.events === 0) return 'no evidence';
  const expected = kind === 'together' || kind === 'thaw' ? 1 : -1;
  const found = side(tie) * expected;
  if (kind === 'together' || kind === 'opposed')
    return found > 0 ? 'holds' : found < 0 ? 'fails' : 'no evidence';
  if (before === null || before.events === 0) return 'no evidence';
  const moved = movement(before, tie) * expected;
  if (found < 0 || moved < 0) return 'fails';
  return moved > 0 ? 'holds' : 'no evidence';
}

/**
 * Holds a network against known facts.
 *
 * `together` and `opposed` hold where the tie's whole interval lies on their side of zero, and fail where it lies
 * on the other. A `turn` (`thaw`) holds where the interval after its date lies wholly below (above) that of the
 * twelve months before and is not of the opposite sign; it fails where the tie moved the other way, or is wholly
 * of the opposite sign after. All else is no evidence.
 * @param facts see facts.ts
 * @param tieOf reads the network; both ids are of the level
 * @returns one result a fact, in the order of the facts
 */
export function checkFacts(facts: readonly KnownFact[], tieOf: TieReader): FactResult[] {
  return facts.map((fact) => {
    const { kind, a, b, level, from, to } = fact;
    const tie = tieOf(a, b, level, from, to);
    const moves = (kind === 'turn' || kind === 'thaw') && from !== null;
    const before = moves ? tieOf(a, b, level, ...monthsBefore(from)) : null;
    return { fact, verdict: verdictOf(fact, tie, before), tie, before };
  });
}
