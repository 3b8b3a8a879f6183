/** A claim reduced to what counting needs: both the build and the server count over these. */
import type { ClaimRow, DocumentRow } from './rows.ts';

type Who = 'id' | 'document' | 'source' | 'target' | 'attributedTo';
type What = 'type' | 'score' | 'negated' | 'irrealis' | 'date' | 'datePrecision' | 'cueKey' | 'cueStart';

export interface ClaimFact extends Pick<ClaimRow, Who | What> {
  documentDate: string | null;
  /** Id of the document that this one copies, its own when it copies none. */
  original: string;
  outlet: string | null;
  /** Id of the first report of the same event, its own when it is the first. */
  event: string;
}

/** The fact of a claim, given its document; its event is its own until events are folded. */
export function factOf(claim: ClaimRow, document: DocumentRow): ClaimFact {
  const {
    id,
    source,
    target,
    attributedTo,
    type,
    score,
    negated,
    irrealis,
    date,
    datePrecision,
    cueKey,
    cueStart,
  } = claim;
  return {
    ...{
      id,
      source,
      target,
      attributedTo,
      type,
      score,
      negated,
      irrealis,
      date,
      datePrecision,
      cueKey,
      cueStart,
    },
    document: document.id,
    documentDate: document.date,
    original: document.duplicateOf ?? document.id,
    outlet: document.source,
    event: claim.duplicateOf ?? id,
  };
}

/** True when the claim says that it happened: neither denied nor merely wished, feared or asked for. */
export function isAsserted(fact: { negated: boolean; irrealis: boolean }): boolean {
  return !fact.negated && !fact.irrealis;
}
