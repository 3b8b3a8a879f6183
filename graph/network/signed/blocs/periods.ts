/**
 * Blocs over time: which bloc of a period is which of the one before, and who and what changed.
 * Method: matching by overlap (Greene, Doyle & Cunningham 2010, Tracking the evolution of communities in dynamic
 * social networks): each bloc of a period goes on from the latest state of the known bloc whose members it shares
 * most, by the Jaccard index. Greedy, best overlap first: what is most alike keeps its number, where the best sum
 * over all blocs could take it away to help two others. Not `rankBlocs`, though alike: that one hands out colours to
 * the views of one time and gives a rank for a single shared member; by it no bloc would ever end.
 */
import { compareText } from '../../../model/ids.ts';
import { type BlocEvent, eventsBetween, type MemberEvent } from './periods/events.ts';

/** The blocs of one period. */
export interface PeriodGroups {
  /** Node id to any group key. */
  groups: ReadonlyMap<string, string>;
  /** Node id to how much it counts, above 0 (for example its strength of membership); 1 where it is not given. */
  weights?: ReadonlyMap<string, number>;
}

export interface PeriodBlocs {
  /** Node id to the number of its bloc, in the order of ids; nodes in no bloc are left out. */
  blocs: Map<string, number>;
  /** Against the period before; none in the first. */
  blocEvents: BlocEvent[];
  memberEvents: MemberEvent[];
}

export interface PeriodOptions {
  /** Jaccard index, 0 to 1, from which a bloc goes on as a known one. */
  leastOverlap?: number;
  /** Groups of fewer members are no blocs. */
  leastMembers?: number;
  /** Periods that a bloc may be away and still be known again. */
  memoryPeriods?: number;
}

/** The overlap is that of Greene et al. */
export const PERIOD_DEFAULTS = { leastOverlap: 0.3, leastMembers: 2, memoryPeriods: 2 } as const;

/** Members of a bloc with their weights. */
export type Members = ReadonlyMap<string, number>;

interface KnownBloc {
  number: number;
  /** As last seen. */
  members: Members;
  period: number;
}

/**
 * Follows blocs through consecutive periods.
 * @param periods in order of time; windows may overlap
 * @returns for each period its blocs by numbers that last, from 0 in the order of their first appearance (of one
 *   period the heaviest first), and what changed
 * @throws RangeError for options out of bounds
 */
export function blocsOverPeriods(
  periods: readonly PeriodGroups[],
  options: PeriodOptions = {},
): PeriodBlocs[] {
  const { leastOverlap, leastMembers, memoryPeriods } = { ...PERIOD_DEFAULTS, ...options };
  if (!(leastOverlap > 0 && leastOverlap <= 1)) {
    throw new RangeError(`leastOverlap must be above 0 and at most 1, not ${leastOverlap}`);
  }
  const known = new Map<number, KnownBloc>();
  let before = new Map<number, Members>();
  return periods.map((given, period) => {
    const groups = groupsOf(given, leastMembers);
    const remembered = [...known.values()].filter((bloc) => period - bloc.period <= memoryPeriods + 1);
    const numbers = matched(groups, remembered, leastOverlap);
    const returning = new Set<number>();
    const now = new Map<number, Members>();
    for (const [i, members] of groups.entries()) {
      const number = numbers.get(i) ?? known.size;
      if (known.has(number) && !before.has(number)) returning.add(number);
      known.set(number, { number, members, period });
      now.set(number, members);
    }
    const blocs = [...now].flatMap(([number, members]) =>
      [...members.keys()].map((id) => [id, number] as const),
    );
    const events =
      period === 0 ? { blocEvents: [], memberEvents: [] } : eventsBetween(before, now, returning);
    before = now;
    return { blocs: new Map(blocs.sort(([x], [y]) => compareText(x, y))), ...events };
  });
}

/** The blocs of a period, the heaviest first, of equals that with the smallest id. */
function groupsOf({ groups, weights }: PeriodGroups, leastMembers: number): Members[] {
  const found = new Map<string, Map<string, number>>();
  for (const id of [...groups.keys()].sort(compareText)) {
    const group = groups.get(id)!;
    const members = found.get(group) ?? new Map<string, number>();
    found.set(group, members.set(id, weights?.get(id) ?? 1));
  }
  // Sorting is stable, and groups were met in the order of their smallest ids.
  return [...found.values()]
    .filter((members) => members.size >= leastMembers)
    .sort((x, y) => sum(y.values()) - sum(x.values()));
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Group to number of the known bloc that it goes on from: the most alike first, each at most once. */
function matched(groups: readonly Members[], known: readonly KnownBloc[], least: number) {
  const pairs = groups.flatMap((members, group) =>
    known.map(({ number, members: former, period }) => {
      return { group, number, period, overlap: jaccard(members, former) };
    }),
  );
  const candidates = pairs
    .filter(({ overlap }) => overlap >= least)
    .sort((x, y) => y.overlap - x.overlap || y.period - x.period || x.number - y.number || x.group - y.group);
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  for (const { group, number } of candidates) {
    if (numbers.has(group) || taken.has(number)) continue;
    numbers.set(group, number);
    taken.add(number);
  }
  return numbers;
}

/** The Jaccard index of weighted sets (Ružička): sum of the smaller weights by sum of the larger. */
export function jaccard(x: Members, y: Members): number {
  let shared = 0;
  for (const [id, weight] of x) shared += Math.min(weight, y.get(id) ?? 0);
  const either = sum(x.values()) + sum(y.values()) - shared;
  return either === 0 ? 0 : shared / either;
}
