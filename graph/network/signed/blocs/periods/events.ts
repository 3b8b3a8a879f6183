/**
 * What changed between two periods, for blocs and for their members.
 * Method: the events of Greene, Doyle & Cunningham (2010) and Palla, Barabási & Vicsek (2007), by majority: a bloc
 * merges into another that takes more than half of its weight, and comes of another that more than half of its
 * weight was in.
 */
import { compareText } from '../../../../model/ids.ts';
import type { Members } from '../periods.ts';

/** Blocs by their lasting numbers, lists of them ascending. */
export type BlocEvent =
  /** A bloc that was not there in the period before; `isReturning` where it was earlier. */
  | { kind: 'formed'; bloc: number; isReturning: boolean }
  | { kind: 'dissolved'; bloc: number }
  /** At least two blocs now have most of their members from `bloc`; it may be one of them. */
  | { kind: 'split'; bloc: number; into: number[] }
  /** At least two blocs before gave most of their members to `bloc`; it may be one of them. */
  | { kind: 'merged'; bloc: number; from: number[] };

/** What happened to a whole bloc, where a change of its members is part of it. */
export type Cause = BlocEvent['kind'] | null;

export type MemberEvent =
  | { kind: 'joined'; id: string; bloc: number; cause: Cause }
  | { kind: 'left'; id: string; bloc: number; cause: Cause }
  | { kind: 'switched'; id: string; from: number; bloc: number; cause: Cause };

type Blocs = ReadonlyMap<number, Members>;

/**
 * The events between two periods.
 * @param before number to members, in the earlier period
 * @param now the same in the later one
 * @param returning numbers that are not in the period before, but were earlier
 * @returns events of blocs by kind and number, events of members by id
 */
export function eventsBetween(before: Blocs, now: Blocs, returning: ReadonlySet<number> = new Set()) {
  const formed = numbersOf(now).filter((bloc) => !before.has(bloc));
  const dissolved = numbersOf(before).filter((bloc) => !now.has(bloc));
  const splits = gathered(now, before).map(([bloc, into]) => ({ kind: 'split' as const, bloc, into }));
  const merges = gathered(before, now).map(([bloc, from]) => ({ kind: 'merged' as const, bloc, from }));
  const blocEvents: BlocEvent[] = [
    ...formed.map((bloc) => ({ kind: 'formed' as const, bloc, isReturning: returning.has(bloc) })),
    ...dissolved.map((bloc) => ({ kind: 'dissolved' as const, bloc })),
    ...splits,
    ...merges,
  ];
  const switchCause = (from: number, to: number): Cause => {
    if (splits.some(({ bloc, into }) => bloc === from && into.includes(to))) return 'split';
    if (merges.some((merge) => merge.bloc === to && merge.from.includes(from))) return 'merged';
    if (formed.includes(to)) return 'formed';
    return dissolved.includes(from) ? 'dissolved' : null;
  };
  const [was, is] = [blocOfEach(before), blocOfEach(now)];
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort(compareText);
  const memberEvents = ids.flatMap((id): MemberEvent[] => {
    const [from, bloc] = [was.get(id), is.get(id)];
    if (from === bloc) return [];
    if (bloc === undefined) {
      return [{ kind: 'left', id, bloc: from!, cause: dissolved.includes(from!) ? 'dissolved' : null }];
    }
    if (from === undefined) {
      return [{ kind: 'joined', id, bloc, cause: formed.includes(bloc) ? 'formed' : null }];
    }
    return [{ kind: 'switched', id, from, bloc, cause: switchCause(from, bloc) }];
  });
  return { blocEvents, memberEvents };
}

const numbersOf = (blocs: Blocs): number[] => [...blocs.keys()].sort((x, y) => x - y);

const blocOfEach = (blocs: Blocs): Map<string, number> =>
  new Map([...blocs].flatMap(([bloc, members]) => [...members.keys()].map((id) => [id, bloc] as const)));

/** Blocs of one period that at least two of another share most of their weight with, and those two or more. */
function gathered(parts: Blocs, wholes: Blocs): [whole: number, parts: number[]][] {
  const wholeOf = blocOfEach(wholes);
  const found = new Map<number, number[]>();
  for (const part of numbersOf(parts)) {
    const shares = new Map<number, number>();
    let total = 0;
    for (const [id, weight] of parts.get(part)!) {
      total += weight;
      const whole = wholeOf.get(id);
      if (whole !== undefined) shares.set(whole, (shares.get(whole) ?? 0) + weight);
    }
    for (const [whole, share] of shares) {
      if (share > total / 2) found.set(whole, [...(found.get(whole) ?? []), part]);
    }
  }
  return [...found].filter(([, of]) => of.length > 1).sort(([x], [y]) => x - y);
}
