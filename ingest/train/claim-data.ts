/** Rows for the claim scorer and for polarity, from annotated texts read as the program reads them. */
import { analyse } from '../analyse.ts';
import type { Tagger } from '../recognise/tagger.ts';
import { attributionOf, Speakers } from '../relate/attribution.ts';
import { type Candidate, proposeCandidates } from '../relate/candidates.ts';
import type { Frames } from '../relate/frames.ts';
import { modalityVector, modalityWords } from '../relate/modality.ts';
import { MUTUAL } from '../relate/plover.ts';
import { viewSentence } from '../relate/view.ts';
import { align } from './align.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';

export interface CandidateRow {
  document: number;
  sentence: string;
  candidate: Candidate;
  /** 1 when annotated, 0 when not, -1 when an annotated claim has a better cue. */
  label: number;
  /** Whether the pair has an annotated claim of any type. */
  dyad: boolean;
}
export interface ModalityRow {
  vector: number[];
  negated: boolean;
  irrealis: boolean;
}
export interface ClaimData {
  candidates: CandidateRow[];
  modality: ModalityRow[];
  /** Annotated claims in all, and those that some candidate proposes (pair and direction; with type). */
  gold: number;
  proposedDyads: number;
  proposedTypes: number;
}

export function sentenceOf(gold: GoldDocument, start: number, end: number): number {
  let best = 0;
  let at = -1;
  for (const [n, s] of gold.sentences.entries()) {
    const shared = Math.min(end, s.end) - Math.max(start, s.start);
    if (shared > best) {
      best = shared;
      at = n;
    }
  }
  return at;
}

/**
 * Reads one annotated document and adds its rows.
 * @param complete false for texts that mark only some of their claims: pairs with an unmarked actor are then left out
 */
export function addClaimRows(
  data: ClaimData,
  frames: Frames,
  tagger: Tagger,
  gold: GoldDocument,
  number: number,
  complete = true,
): void {
  const { prepared, context, table } = analyse(frames.lexicon, tagger, gold);
  const alignment = align(gold, table.participants);
  const speakers = new Speakers();
  const dyads = new Set<GoldClaim>();
  const types = new Set<GoldClaim>();
  for (const [n, range] of prepared.sentences.entries()) {
    const view = viewSentence(context, frames, table, n, range);
    const attributions = speakers.read(context, frames, view);
    const goldSentence = sentenceOf(gold, range.start, range.end);
    const claims = gold.claims.filter((c) => c.sentence === goldSentence);
    const words = modalityWords(context, frames, view);
    const rows: { candidate: Candidate; claim: GoldClaim | undefined; onTrigger: boolean; dyad: boolean }[] =
      [];
    for (const candidate of proposeCandidates(context, frames, view)) {
      const s = alignment.of(candidate.source.participant);
      const t = alignment.of(candidate.target.participant);
      if (!complete && (s === null || t === null)) continue;
      const { type } = candidate.cue.row;
      const same = claims.filter(
        (c) => (c.source === s && c.target === t) || (MUTUAL.has(c.type) && c.source === t && c.target === s),
      );
      for (const c of same) dyads.add(c);
      const claim = same.find((c) => c.type === type);
      if (claim !== undefined) types.add(claim);
      const token = context.tokens[candidate.cue.at]!;
      const onTrigger =
        claim?.trigger != null && token.end > claim.trigger.start && token.start < claim.trigger.end;
      rows.push({ candidate, claim, onTrigger, dyad: same.length > 0 });
    }
    const settled = new Set(rows.filter((r) => r.onTrigger).map((r) => r.claim));
    for (const { candidate, claim, onTrigger, dyad } of rows) {
      const label = claim === undefined ? 0 : onTrigger || !settled.has(claim) ? 1 : -1;
      data.candidates.push({ document: number, sentence: `${number}:${n}`, candidate, label, dyad });
      if (complete && label === 1 && claim !== undefined) {
        const attributed = attributionOf(attributions, candidate.cue.at) !== null;
        data.modality.push({
          vector: modalityVector(context, frames, view, words, candidate.cue, attributed),
          negated: claim.negated,
          irrealis: claim.irrealis,
        });
      }
    }
  }
  data.gold += gold.claims.length;
  data.proposedDyads += dyads.size;
  data.proposedTypes += types.size;
}
