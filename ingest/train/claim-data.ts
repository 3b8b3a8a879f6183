/** Rows for the claim scorer and for polarity: what was proposed for annotated texts, and what of it is annotated. */
import { type Candidate, proposeCandidates } from '../relate/candidates.ts';
import type { Frames } from '../relate/frames.ts';
import { modalityWords } from '../relate/modality.ts';
import { modalityFeatures } from '../relate/modality-features.ts';
import { MUTUAL } from '../relate/plover.ts';
import { type Proposers, proposeCues } from '../relate/proposed-cues.ts';
import { speakerOptions, speakerVector } from '../relate/speaker-features.ts';
import type { GoldClaim } from './gold.ts';
import { LinearData } from './logistic.ts';
import { entityOf, type ReadText } from './read-text.ts';

export interface CandidateRow {
  document: number;
  sentence: number;
  candidate: Candidate;
  /** 1 when annotated, 0 when not, -1 when an annotated claim has a better cue. */
  label: number;
}
export interface SpeakerRow {
  vector: number[];
  isSpeaker: boolean;
}
export interface ClaimData {
  candidates: CandidateRow[];
  polarity: LinearData;
  speakers: SpeakerRow[];
  /** Annotated claims in all, and those that some candidate proposes (pair and direction; with type). */
  gold: number;
  proposedDyads: number;
  proposedTypes: number;
}

export function emptyData(): ClaimData {
  return {
    candidates: [],
    polarity: new LinearData(),
    speakers: [],
    gold: 0,
    proposedDyads: 0,
    proposedTypes: 0,
  };
}

export function addClaimRows(data: ClaimData, frames: Frames, models: Proposers, text: ReadText): void {
  const { context, number } = text;
  const dyads = new Set<GoldClaim>();
  const types = new Set<GoldClaim>();
  for (const { view, setting, claims } of text.sentences) {
    const words = modalityWords(context, frames, view);
    const rows: { candidate: Candidate; claim: GoldClaim | undefined; onTrigger: boolean }[] = [];
    const cues = proposeCues(context, frames, view, setting.implied, models);
    for (const candidate of proposeCandidates(context, view, cues, null)) {
      const s = entityOf(text, candidate.source);
      const t = entityOf(text, candidate.target);
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
      rows.push({ candidate, claim, onTrigger });
    }
    const settled = new Set(rows.filter((r) => r.onTrigger).map((r) => r.claim));
    for (const { candidate, claim, onTrigger } of rows) {
      const label = claim === undefined ? 0 : onTrigger || !settled.has(claim) ? 1 : -1;
      data.candidates.push({ document: number, sentence: view.sentence, candidate, label });
      if (label === 1 && claim !== undefined) {
        const labels = [Number(claim.negated), Number(claim.irrealis)];
        data.polarity.add(modalityFeatures(context, view, words, candidate.cue), labels, number);
        for (const option of speakerOptions(view, setting)) {
          const entity = option.actor
            ? entityOf(text, option.actor)
            : text.alignment.ofEntity(option.entity.id);
          data.speakers.push({
            vector: speakerVector(context, view, setting, candidate, option),
            isSpeaker: claim.by !== null && entity === claim.by,
          });
        }
      }
    }
  }
  data.gold += text.gold.claims.length;
  data.proposedDyads += dyads.size;
  data.proposedTypes += types.size;
}
