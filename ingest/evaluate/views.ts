/**
 * What of a claim must agree, from least to most: the pair, its direction, its sign, its quad class, its PLOVER
 * type, its polarity, whom it is attributed to. A claim is compared within its sentence, and once: said twice of the
 * same pair in one sentence it is one.
 */
import { type EventType, MUTUAL, PLOVER } from '../relate/plover.ts';
import type { Party } from './alignment.ts';
import type { FigureName } from './figures.ts';

/** A claim of either side, in the annotation's terms. */
export interface ComparedClaim {
  /** Null where the record's claim lies in no annotated sentence. */
  sentence: number | null;
  source: Party;
  target: Party;
  type: EventType;
  negated: boolean;
  irrealis: boolean;
  by: Party;
}

const party = (of: Party): string => JSON.stringify(of);
const pair = ({ sentence, source, target }: ComparedClaim): unknown[] => [
  sentence,
  [party(source), party(target)].sort(),
];
/** Direction says nothing of what is mutual by nature. */
const way = (claim: ComparedClaim): unknown[] =>
  MUTUAL.has(claim.type) ? pair(claim) : [claim.sentence, party(claim.source), party(claim.target)];
/** Cooperation, conflict, or neither (a mere request). */
const signOf = (type: EventType): number => Math.sign(PLOVER[type].score);

export type ClaimView = Extract<FigureName, `dyads${string}` | `claims${string}`>;

const PARTS: Record<ClaimView, (claim: ComparedClaim) => unknown[]> = {
  'dyads, either way': pair,
  'dyads, directed': way,
  'dyads, directed and signed': (c) => [way(c), signOf(c.type)],
  'claims, by quad class': (c) => [way(c), PLOVER[c.type].quad],
  'claims, by PLOVER type': (c) => [way(c), c.type],
  'claims, type + negation + irrealis': (c) => [way(c), c.type, c.negated, c.irrealis],
  'claims, all of that + attribution': (c) => [way(c), c.type, c.negated, c.irrealis, party(c.by)],
};
export const CLAIM_VIEWS = Object.keys(PARTS) as ClaimView[];

/** Two claims are the same in a view where their keys are equal. */
export const keyOf = (view: ClaimView, claim: ComparedClaim): string => JSON.stringify(PARTS[view](claim));
