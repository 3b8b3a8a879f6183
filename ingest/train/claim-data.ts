/** Rows for the claim scorer and for polarity: what was proposed for annotated texts, and what of it is annotated. */
import { type Candidate, proposeCandidates } from '../relate/candidates.ts';
import type { Frames } from '../relate/frames.ts';
import { type FoundModality, modalityWords } from '../relate/modality.ts';
import { modalityFeatures } from '../relate/modality-features.ts';
import { MUTUAL } from '../relate/plover.ts';
import { type Proposers, proposeCues } from '../relate/proposed-cues.ts';
import { speakerOptions, speakerVector } from '../relate/speaker-features.ts';
import type { GoldClaim } from './gold.ts';
import { LinearData } from './logistic.ts';
import { entityOf, isInTrigger, type ReadSentence, type ReadText } from './read-text.ts';

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

/** A candidate with the annotated claim that it tells, if any. */
interface Matched {
  candidate: Candidate;
  claim: GoldClaim | undefined;
  /** Annotated claims of the pair, of whatever type. */
  ofPair: readonly GoldClaim[];
  /** Whether it stands at the word annotated. */
  onTrigger: boolean;
}

function match(text: ReadText, claims: readonly GoldClaim[], candidate: Candidate): Matched {
  const s = entityOf(text, candidate.source);
  const t = entityOf(text, candidate.target);
  const ofPair = claims.filter(
    (c) => (c.source === s && c.target === t) || (MUTUAL.has(c.type) && c.source === t && c.target === s),
  );
  const claim = ofPair.find((c) => c.type === candidate.cue.row.type);
  return { candidate, claim, ofPair, onTrigger: isInTrigger(text, claim?.trigger, candidate.cue.at) };
}

/** Rows of a candidate that tells an annotated claim: what is said of it beside its type. */
function addCircumstances(
  data: ClaimData,
  text: ReadText,
  { view, setting }: ReadSentence,
  words: readonly FoundModality[],
  candidate: Candidate,
  claim: GoldClaim,
): void {
  const { context, number } = text;
  const labels = [Number(claim.negated), Number(claim.irrealis)];
  data.polarity.add(modalityFeatures(context, view, words, candidate.cue), labels, number);
  for (const option of speakerOptions(view, setting)) {
    const entity = option.actor ? entityOf(text, option.actor) : text.alignment.ofEntity(option.entity.id);
    data.speakers.push({
      vector: speakerVector(context, view, setting, candidate, option),
      isSpeaker: claim.by !== null && entity === claim.by,
    });
  }
}

export function addClaimRows(data: ClaimData, frames: Frames, models: Proposers, text: ReadText): void {
  const { context, number } = text;
  const dyads = new Set<GoldClaim>();
  const types = new Set<GoldClaim>();
  for (const sentence of text.sentences) {
    const { view, setting, claims } = sentence;
    const cues = proposeCues(context, frames, view, setting.implied, models);
    const matched = proposeCandidates(context, view, cues, null).map((c) => match(text, claims, c));
    const settled = new Set(matched.filter((m) => m.onTrigger).map((m) => m.claim));
    const words = modalityWords(context, frames, view);
    for (const { candidate, claim, ofPair, onTrigger } of matched) {
      for (const c of ofPair) dyads.add(c);
      if (claim !== undefined) types.add(claim);
      const label = claim === undefined ? 0 : onTrigger || !settled.has(claim) ? 1 : -1;
      data.candidates.push({ document: number, sentence: view.sentence, candidate, label });
      if (label === 1 && claim !== undefined) addCircumstances(data, text, sentence, words, candidate, claim);
    }
  }
  data.gold += text.gold.claims.length;
  data.proposedDyads += dyads.size;
  data.proposedTypes += types.size;
}
