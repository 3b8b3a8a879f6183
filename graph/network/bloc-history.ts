/**
 * The blocs of the whole time and of each year in it, followed from year to year (signed/blocs/periods.ts), as rows for the store: who left a
 * bloc, and which split, is then a question for Cypher.
 */
import type { ClaimFact } from '../model/facts.ts';
import type { BlocRow, MembershipRow } from '../model/rows.ts';
import { blocName } from './bloc-names.ts';
import { type BlocMembers, findBlocs } from './blocs.ts';
import { filterFacts } from './filter.ts';
import type { GraphIndex, Level } from './graph-index.ts';
import { blocsOverPeriods } from './signed/blocs/periods.ts';
import { type SignedTie, signedTiesOf } from './signed/signed-ties.ts';

/** The period that is no year. */
export const WHOLE_TIME = 'all';
const YEAR_CHARACTERS = 'YYYY'.length;

export interface BlocHistory {
  blocs: BlocRow[];
  memberships: MembershipRow[];
}

/** Years from the first dated claim to the last, ascending. */
export function yearsOf(facts: readonly ClaimFact[]): string[] {
  const years = facts.flatMap(({ date }) => (date === null ? [] : Number(date.slice(0, YEAR_CHARACTERS))));
  if (years.length === 0) return [];
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** Member to the id of its bloc. */
const groupsOf = (blocs: readonly BlocMembers[]): Map<string, string> =>
  new Map(blocs.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));

/**
 * @param facts claims of one level
 * @param ties the ties that they make, of the whole time
 * @returns blocs by period, the largest first; `lineage` is the same for blocs that go on from one another
 */
export function blocHistory(
  { actors, states }: Pick<GraphIndex, 'actors' | 'states'>,
  level: Level,
  facts: readonly ClaimFact[],
  ties: readonly SignedTie[],
): BlocHistory {
  const years = yearsOf(facts);
  const byYear = years.map((year) =>
    findBlocs(signedTiesOf(filterFacts(facts, { from: year, to: year }), states)),
  );
  const followed = blocsOverPeriods(byYear.map((blocs) => ({ groups: groupsOf(blocs) })));
  const history: BlocHistory = { blocs: [], memberships: [] };
  const add = (period: string, { id, members, strengths }: BlocMembers, lineage: string | null) => {
    const bloc = `${level}.${period}.${id}`;
    history.blocs.push({
      id: bloc,
      level,
      period,
      lineage,
      ...blocName({ actors }, members),
      members: members.length,
    });
    for (const [i, actor] of members.entries())
      history.memberships.push({ actor, bloc, period, strength: strengths[i] ?? 0 });
  };
  for (const bloc of findBlocs(ties)) add(WHOLE_TIME, bloc, null);
  for (const [i, year] of years.entries())
    for (const bloc of byYear[i] ?? []) {
      const number = followed[i]?.blocs.get(bloc.members[0] ?? '');
      add(year, bloc, number === undefined ? null : `${level}.${number}`);
    }
  return history;
}
