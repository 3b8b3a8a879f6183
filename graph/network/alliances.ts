/** Who stands with whom in a period: signed ties and blocs of one level. */
import type { ClaimFact } from '../model/facts.ts';
import { type BlocMembers, findBlocs } from './blocs.ts';
import { filterFacts, lastDay } from './filter.ts';
import type { GraphIndex, Level } from './graph-index.ts';
import { type SignedTie, signedTiesOf, type TieOptions } from './signed/signed-ties.ts';

export interface AllianceOptions extends Partial<TieOptions> {
  /** First and last day, ISO or a prefix of it, inclusive. */
  from?: string | undefined;
  to?: string | undefined;
}

export interface Alliances {
  /** The claims of the period. */
  facts: readonly ClaimFact[];
  /** By a, then b. */
  ties: SignedTie[];
  /** The largest first. */
  blocs: BlocMembers[];
}

/**
 * The signed ties of a period.
 * @param index of an open graph
 * @param options period, and how events weigh; see {@link TieOptions}
 * @returns by a, then b
 */
export function alliancesTies(index: GraphIndex, level: Level, options: AllianceOptions = {}): SignedTie[] {
  return toldIn(index, level, options).ties;
}

function toldIn(index: GraphIndex, level: Level, options: AllianceOptions) {
  const { from, to, ...weights } = options;
  const facts = filterFacts(index.levels[level].facts, { from, to });
  const until = weights.until ?? lastDay(to);
  return { facts, ties: signedTiesOf(facts, index.states, { ...weights, until }) };
}

/** Ties and blocs of a period; parameters as {@link alliancesTies}. */
export function alliancesOf(index: GraphIndex, level: Level, options: AllianceOptions = {}): Alliances {
  const told = toldIn(index, level, options);
  return { ...told, blocs: findBlocs(told.ties) };
}

/** Ties that leave no doubt of their sign, those of most events first. */
export function surest(ties: readonly SignedTie[], sign: 1 | -1): SignedTie[] {
  const bound = ({ low, high }: SignedTie) => (sign > 0 ? low : -high);
  // Sorting is stable: of equals, the order of the ids.
  return ties.filter((tie) => bound(tie) > 0).sort((x, y) => y.weight - x.weight || bound(y) - bound(x));
}
