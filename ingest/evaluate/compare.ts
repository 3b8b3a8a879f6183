/** One annotated text and its record: the claims and affiliations of both in the annotation's terms. */
import type { GoldDocument } from '../train/gold.ts';
import { type Alignment, alignTo, type Party, sentenceOf } from './alignment.ts';
import type { ScoredClaim, ScoredRecord } from './records.ts';
import type { ComparedClaim } from './views.ts';

export interface FoundClaim extends ComparedClaim {
  /** As the record has it. */
  record: ScoredClaim;
}

export interface Comparison {
  gold: GoldDocument;
  record: ScoredRecord;
  alignment: Alignment;
  goldClaims: ComparedClaim[];
  foundClaims: FoundClaim[];
  /** Keys: sentence, who, of. */
  goldAffiliations: string[];
  foundAffiliations: string[];
}

/** What stands for a document that was not read: nothing found. */
const nothing = (doc: string): ScoredRecord => ({ doc, mentions: [], claims: [], affiliations: [] });

const annotated = (entity: string): Party => ({ gold: entity });
const affiliationKey = (sentence: number | null, who: Party, of: Party): string =>
  JSON.stringify([sentence, who, of]);

function foundClaim(gold: GoldDocument, { party }: Alignment, claim: ScoredClaim): FoundClaim {
  return {
    record: claim,
    sentence: sentenceOf(gold, claim),
    source: party(claim.sourceMention, claim.source),
    target: party(claim.targetMention, claim.target),
    type: claim.type,
    negated: claim.negated ?? false,
    irrealis: claim.irrealis ?? false,
    by: party(claim.attributedToMention, claim.attributedTo),
  };
}

export function compare(gold: GoldDocument, given: ScoredRecord | undefined): Comparison {
  const record = given ?? nothing(gold.doc);
  const alignment = alignTo(gold, record.mentions);
  const { party } = alignment;
  return {
    gold,
    record,
    alignment,
    goldClaims: gold.claims.map((claim) => ({
      sentence: claim.sentence,
      source: annotated(claim.source),
      target: annotated(claim.target),
      type: claim.type,
      negated: claim.negated,
      irrealis: claim.irrealis,
      by: claim.by === null ? null : annotated(claim.by),
    })),
    foundClaims: record.claims.map((claim) => foundClaim(gold, alignment, claim)),
    goldAffiliations: gold.affiliations.map(({ sentence, who, of }) =>
      affiliationKey(sentence, annotated(who), annotated(of)),
    ),
    foundAffiliations: record.affiliations.map((a) =>
      affiliationKey(sentenceOf(gold, a), party(a.whoMention, a.who), party(a.ofMention, a.of)),
    ),
  };
}
