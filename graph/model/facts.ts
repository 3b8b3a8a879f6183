/** A claim reduced to what counting needs: both the build and the server count over these. */
import type { ClaimRow, DocumentRow } from './rows.ts';

/** What a fact keeps of a claim. */
const KEPT = [
  ...(['id', 'source', 'target', 'attributedTo', 'type', 'score', 'negated', 'irrealis'] as const),
  ...(['date', 'datePrecision', 'cueKey', 'cueStart'] as const),
];
type Kept = Pick<ClaimRow, (typeof KEPT)[number]>;

export interface ClaimFact extends Kept {
  document: string;
  documentDate: string | null;
  /** Id of the document that this one copies, its own when it copies none. */
  original: string;
  outlet: string | null;
  /** Id of the first report of the same event, its own when it is the first. */
  event: string;
}

/** The fact of a claim, given its document; its event is its own until events are folded. */
export function factOf(claim: ClaimRow, document: DocumentRow): ClaimFact {
  return {
    ...(Object.fromEntries(KEPT.map((name) => [name, claim[name]])) as unknown as Kept),
    document: document.id,
    documentDate: document.date,
    original: document.duplicateOf ?? document.id,
    outlet: document.source,
    event: claim.duplicateOf ?? claim.id,
  };
}

/** True when the claim says that it happened: neither denied nor merely wished, feared or asked for. */
export function isAsserted(fact: { negated: boolean; irrealis: boolean }): boolean {
  return !fact.negated && !fact.irrealis;
}
