/** The claims that a record missed or invented, sentence by sentence, to be read by a person. */
import type { Party } from './alignment.ts';
import type { Comparison, FoundClaim } from './compare.ts';
import { type ComparedClaim, keyOf } from './views.ts';

/** A claim as the annotation names its participants; an entity that it does not know has the record's id. */
export interface Difference {
  kind: 'missed' | 'invented';
  source: string | null;
  target: string | null;
  type: ComparedClaim['type'];
  negated: boolean;
  irrealis: boolean;
  by: string | null;
  /** Of an invention, where the record says so: the word it hangs on, the rule, and how sure. */
  cue: string | null;
  rule: string | null;
  confidence: number | null;
}

export interface SentenceDifferences {
  doc: string;
  /** From 0; null for claims that lie in no annotated sentence. */
  sentence: number | null;
  text: string;
  differences: Difference[];
}

const VIEW = 'claims, by PLOVER type';

const nameOf = (party: Party): string | null =>
  party === null ? null : 'gold' in party ? party.gold : party.unknown;

function differenceOf(kind: Difference['kind'], claim: ComparedClaim | FoundClaim, text: string): Difference {
  const record = 'record' in claim ? claim.record : null;
  return {
    kind,
    source: nameOf(claim.source),
    target: nameOf(claim.target),
    type: claim.type,
    negated: claim.negated,
    irrealis: claim.irrealis,
    by: nameOf(claim.by),
    cue: record?.cue ? text.slice(record.cue.start, record.cue.end) : null,
    rule: record?.rule ?? null,
    confidence: record?.confidence ?? null,
  };
}

/** Those of `claims` that `others` lack, each once. */
function lacking<T extends ComparedClaim>(claims: readonly T[], others: readonly ComparedClaim[]): T[] {
  const known = new Set(others.map((claim) => keyOf(VIEW, claim)));
  const byKey = new Map(claims.map((claim) => [keyOf(VIEW, claim), claim]));
  return [...byKey].flatMap(([key, claim]) => (known.has(key) ? [] : [claim]));
}

/** The sentences of a text whose claims differ, in its order; misses before inventions. */
export function differencesOf({ gold, goldClaims, foundClaims }: Comparison): SentenceDifferences[] {
  const missed = lacking(goldClaims, foundClaims);
  const invented = lacking(foundClaims, goldClaims);
  return [...gold.sentences.keys(), null].flatMap((sentence) => {
    const here = (claim: ComparedClaim): boolean => claim.sentence === sentence;
    const differences = [
      ...missed.filter(here).map((claim) => differenceOf('missed', claim, gold.text)),
      ...invented.filter(here).map((claim) => differenceOf('invented', claim, gold.text)),
    ];
    const span = sentence === null ? undefined : gold.sentences[sentence];
    const text = span === undefined ? '' : gold.text.slice(span.start, span.end);
    return differences.length === 0 ? [] : [{ doc: gold.doc, sentence, text, differences }];
  });
}
