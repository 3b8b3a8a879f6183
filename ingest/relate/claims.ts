/** Claims of a document: candidates scored, the best of each pair kept, with polarity and attribution. */
import type { MentionTable, Participant } from '../resolve/mentions.ts';
import type { ResolveContext } from '../resolve/state.ts';
import type { SentenceRange } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import { type Candidate, proposeCandidates } from './candidates.ts';
import { contestVectors, LEAST_TO_CONTEST, type Scored, TextScores } from './contest.ts';
import { Discourse, type Setting } from './discourse.ts';
import { probability } from './forest.ts';
import type { Frames } from './frames.ts';
import { type FoundModality, modalityWords, plainlyNegated } from './modality.ts';
import { modalityFeatures } from './modality-features.ts';
import { MUTUAL } from './plover.ts';
import { type ProposedCue, proposeCues } from './proposed-cues.ts';
import type { ClaimModel, ClaimScorer } from './scorer.ts';
import { speakerOptions, speakerVector } from './speaker-features.ts';
import { type Actor, type SentenceView, viewSentence } from './view.ts';

export type { Scored } from './contest.ts';

/** Whom a claim is attributed to; without a mention where the speaker is carried on from before. */
export type Speaker = Pick<Attribution, 'entity' | 'participant'>;

export interface FoundClaim {
  sentence: number;
  candidate: Candidate;
  source: Participant;
  target: Participant;
  confidence: number;
  negated: boolean;
  irrealis: boolean;
  by: Speaker | null;
}

/** What was weighed in one sentence. */
export interface Weighed {
  view: SentenceView;
  attributions: readonly Attribution[];
  cues: readonly ProposedCue[];
  scored: readonly Scored[];
}

/** Keeps the best candidate of each pair; a second type needs a cue of its own and more certainty. */
export function selectClaims(scored: readonly Scored[], thresholds: ClaimModel['thresholds']): Scored[] {
  const sorted = scored
    .filter(({ p }) => p >= thresholds.claim)
    .sort((a, b) => b.p - a.p || a.candidate.cue.at - b.candidate.cue.at);
  const kept: Scored[] = [];
  for (const item of sorted) {
    const { source, target, cue } = item.candidate;
    const s = source.participant.entity.id;
    const t = target.participant.entity.id;
    let clash = false;
    let second = false;
    for (const { candidate: other } of kept) {
      const os = other.source.participant.entity.id;
      const ot = other.target.participant.entity.id;
      const same = os === s && ot === t;
      const reverse = os === t && ot === s;
      if (!same && !reverse) continue;
      if (
        other.cue.row.type === cue.row.type &&
        (same || MUTUAL.has(cue.row.type) || other.cue.at === cue.at)
      )
        clash = true;
      else if (other.cue.at === cue.at) clash = true;
      else second = true;
    }
    if (!clash && (!second || item.p >= thresholds.second)) kept.push(item);
  }
  return kept;
}

/** Candidates with the first scorer's probability. */
export function scoreCandidates(candidates: readonly Candidate[], model: ClaimScorer): Scored[] {
  return candidates.map((candidate) => ({
    candidate,
    p: model.claim.probability(candidate.features),
  }));
}

function inContest(scored: readonly Scored[]): Scored[] {
  return scored.filter(({ p }) => p >= LEAST_TO_CONTEST);
}

/** Gives the candidates of one sentence their final probability; those out of the contest keep the first scorer's. */
export function contest(
  scored: readonly Scored[],
  sentence: number,
  text: TextScores,
  model: ClaimScorer,
): void {
  const contesting = inContest(scored);
  const vectors = contestVectors(contesting, sentence, text);
  for (const [i, one] of contesting.entries()) one.p = model.contest.probability(vectors[i]!);
}

function decideModality(
  context: ResolveContext,
  view: SentenceView,
  model: ClaimScorer,
  words: readonly FoundModality[],
  { cue }: Candidate,
): { negated: boolean; irrealis: boolean } {
  const scores = model.polarity.scoresOfNames(modalityFeatures(context, view, words, cue));
  const { negation, irrealis } = model.thresholds;
  return {
    negated: plainlyNegated(context, view, cue) || probability(scores[0]!) >= negation,
    irrealis: probability(scores[1]!) >= irrealis,
  };
}

/** The likeliest speaker of a claim; null where the writer states it. */
function speakerOf(
  context: ResolveContext,
  view: SentenceView,
  setting: Setting,
  model: ClaimScorer,
  candidate: Candidate,
): Speaker | null {
  let best = model.thresholds.speaker;
  let speaker: Speaker | null = null;
  for (const option of speakerOptions(view, setting)) {
    const p = model.speaker.probability(speakerVector(context, view, setting, candidate, option));
    if (p <= best) continue;
    best = p;
    const participant = option.actor?.participant ?? null;
    speaker = { entity: option.entity, participant };
  }
  return speaker;
}

/** A participant that the sentence names becomes a mention; one that it implies stays as it is. */
function partyOf(table: MentionTable, actor: Actor): Participant {
  return actor.implied === undefined ? table.add(actor.participant) : actor.participant;
}

/**
 * @param table the document's mentions; nationality adjectives that take part in a claim are added to it
 * @param watch told what was weighed, sentence by sentence
 * @returns claims by sentence, then cue
 */
export function findClaims(
  context: ResolveContext,
  frames: Frames,
  model: ClaimScorer,
  sentences: readonly SentenceRange[],
  table: MentionTable,
  watch: (weighed: Weighed) => void = () => undefined,
): FoundClaim[] {
  const discourse = new Discourse();
  const out: FoundClaim[] = [];
  const read = sentences.map((range, n) => {
    const view = viewSentence(context, frames, table, n, range);
    const setting = discourse.read(context, frames, view);
    const cues = proposeCues(context, frames, view, setting.implied, model);
    const scored = scoreCandidates(proposeCandidates(context, view, cues, model.pair), model);
    return { view, setting, cues, scored };
  });
  const text = new TextScores();
  for (const [n, { scored }] of read.entries()) text.add(n, inContest(scored));
  for (const [n, { view, setting, cues, scored }] of read.entries()) {
    contest(scored, n, text, model);
    watch({ view, attributions: setting.attributions, cues, scored });
    const kept = selectClaims(scored, model.thresholds).sort(
      (a, b) => a.candidate.cue.at - b.candidate.cue.at,
    );
    if (kept.length === 0) continue;
    const words = modalityWords(context, frames, view);
    for (const { candidate, p } of kept) {
      const by = speakerOf(context, view, setting, model, candidate);
      out.push({
        sentence: n,
        candidate,
        source: partyOf(table, candidate.source),
        target: partyOf(table, candidate.target),
        confidence: p,
        by,
        ...decideModality(context, view, model, words, candidate),
      });
    }
  }
  return out;
}
