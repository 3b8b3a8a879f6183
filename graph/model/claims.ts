/**
 * A record's claims as rows. A claim that repeats another of its sentence in type, participants and cue is
 * the same claim and is kept once.
 */
import type { Claim, DocumentRecord } from '../../ingest/record.ts';
import { isoDate } from './date.ts';
import { idOf, sentenceId } from './ids.ts';
import type { ClaimRow } from './rows.ts';
import { orNull } from './text.ts';

const NO_SPAN = { start: -1, end: -1 };

/** Id of a claim: where it stands, who does what to whom, and the word that says so. */
export function claimId(document: string, claim: Claim): string {
  const { sentence, source, target, type, mode, cue, negated, irrealis } = claim;
  return idOf(document, sentence, source, target, type, mode, cue.key, cue.start, negated, irrealis);
}

/**
 * The claims of a record, not yet compared with others (`duplicateOf` is null).
 * The date is the event's; where the claim has none, its document's, with precision `document`.
 * @param record one line of `silat extract`
 */
export function claimRows(record: DocumentRecord): ClaimRow[] {
  const rows = new Map<string, ClaimRow>();
  for (const claim of record.claims) {
    const id = claimId(record.id, claim);
    if (!rows.has(id)) rows.set(id, claimRow(record, claim, id));
  }
  return [...rows.values()];
}

function claimRow(record: DocumentRecord, claim: Claim, id: string): ClaimRow {
  const span = (index: number | null) => (index === null ? undefined : record.mentions[index]) ?? NO_SPAN;
  const source = span(claim.sourceMention);
  const target = span(claim.targetMention);
  const by = span(claim.attributedToMention);
  const own = isoDate(claim.date);
  const date = own ?? isoDate(record.date);
  return {
    id,
    document: record.id,
    sentence: sentenceId(record.id, claim.sentence),
    source: claim.source,
    target: claim.target,
    attributedTo: orNull(claim.attributedTo),
    place: orNull(claim.place),
    type: claim.type,
    mode: orNull(claim.mode),
    quad: claim.quad,
    score: claim.score,
    cameo: orNull(claim.cameo),
    negated: claim.negated,
    irrealis: claim.irrealis,
    date,
    datePrecision: own !== null ? claim.datePrecision : date !== null ? 'document' : null,
    cueKey: claim.cue.key,
    cueStart: claim.cue.start,
    cueEnd: claim.cue.end,
    sourceStart: source.start,
    sourceEnd: source.end,
    targetStart: target.start,
    targetEnd: target.end,
    byStart: by.start,
    byEnd: by.end,
    rule: claim.rule,
    confidence: claim.confidence,
    duplicateOf: null,
  };
}
