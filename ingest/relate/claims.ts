/** Claims of a document: candidates scored, the best of each pair kept, with polarity and attribution. */
import type { MentionTable, Participant } from '../resolve/mentions.ts';
import type { ResolveContext } from '../resolve/state.ts';
import type { SentenceRange } from '../text/sentences.ts';
import { type Attribution, attributionOf, Speakers } from './attribution.ts';
import { CANDIDATE_FEATURES, type Candidate, proposeCandidates } from './candidates.ts';
import { contestVectors, LEAST_TO_CONTEST, type Scored } from './contest.ts';
import type { Frames } from './frames.ts';
import { modalityVector, modalityWords, plainlyNegated } from './modality.ts';
import { MUTUAL } from './plover.ts';
import type { ClaimModel, ClaimScorer } from './scorer.ts';
import { type SentenceView, viewSentence } from './view.ts';

export type { Scored } from './contest.ts';

export interface FoundClaim {
  sentence: number;
  candidate: Candidate;
  source: Participant;
  target: Participant;
  confidence: number;
  negated: boolean;
  irrealis: boolean;
  by: Attribution | null;
}

/** What was weighed in one sentence. */
export interface Weighed {
  view: SentenceView;
  attributions: readonly Attribution[];
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

const [FITS, BEST_SOURCE, BEST_TARGET] = ['fits', 'bestSource', 'bestTarget'].map((name) =>
  CANDIDATE_FEATURES.indexOf(name),
) as [number, number, number];

/** Neither side fills its slot nor stands nearest to it: not worth the scorer's time. */
function isHopeless({ features }: Candidate): boolean {
  return features[FITS] === 0 && features[BEST_SOURCE] === 0 && features[BEST_TARGET] === 0;
}

/** Candidates with their final probability; the hopeless keep the first scorer's. */
export function scoreCandidates(candidates: readonly Candidate[], model: ClaimScorer): Scored[] {
  const first = candidates.map((candidate) => ({
    candidate,
    p: isHopeless(candidate) ? 0 : model.claim.probability(candidate.features),
  }));
  const inContest = first.filter(({ p }) => p >= LEAST_TO_CONTEST);
  const vectors = contestVectors(inContest);
  for (const [i, scored] of inContest.entries()) scored.p = model.contest.probability(vectors[i]!);
  return first;
}

function decideModality(
  context: ResolveContext,
  frames: Frames,
  view: SentenceView,
  model: ClaimScorer,
  words: ReturnType<typeof modalityWords>,
  candidate: Candidate,
  attributed: boolean,
): { negated: boolean; irrealis: boolean } {
  const vector = modalityVector(context, frames, view, words, candidate.cue, attributed);
  return {
    negated:
      plainlyNegated(context, view, candidate.cue) ||
      model.negation.probability(vector) >= model.thresholds.negation,
    irrealis: model.irrealis.probability(vector) >= model.thresholds.irrealis,
  };
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
  const speakers = new Speakers();
  const out: FoundClaim[] = [];
  for (const [n, range] of sentences.entries()) {
    const view = viewSentence(context, frames, table, n, range);
    const attributions = speakers.read(context, frames, view);
    const scored = scoreCandidates(proposeCandidates(context, frames, view), model);
    watch({ view, attributions, scored });
    const kept = selectClaims(scored, model.thresholds).sort(
      (a, b) => a.candidate.cue.at - b.candidate.cue.at,
    );
    if (kept.length === 0) continue;
    const words = modalityWords(context, frames, view);
    for (const { candidate, p } of kept) {
      const by = attributionOf(attributions, candidate.cue.at);
      out.push({
        sentence: n,
        candidate,
        source: table.add(candidate.source.participant),
        target: table.add(candidate.target.participant),
        confidence: p,
        by,
        ...decideModality(context, frames, view, model, words, candidate, by !== null),
      });
    }
  }
  return out;
}
