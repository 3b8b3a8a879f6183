/** The scored pairs of a sentence, each with what became of it. */
import { CANDIDATE_FEATURES, type Candidate } from '../relate/candidates.ts';
import type { FoundClaim, Weighed } from '../relate/claims.ts';
import type { Actor } from '../relate/view.ts';
import type { ResolveContext } from '../resolve/state.ts';
import type { ExplainedActor, ExplainedPair, PairOutcome, Thresholds } from './types.ts';

export type Scored = Weighed['scored'][number];

/** Pairs of a sense that are shown, beside those that stand. */
const BEST = 3;
const CONFIDENCE_DECIMALS = 1000;
const [ELSEWHERE, PAIR, CUE] = ['elsewhereLog', 'pairLog', 'pCue'].map((name) =>
  CANDIDATE_FEATURES.indexOf(name),
) as [number, number, number];

export function explainActor(context: ResolveContext, { participant }: Actor): ExplainedActor {
  const { start, end, entity } = participant;
  const implied = start < 0;
  return { text: implied ? entity.name : context.text.slice(start, end), entity: entity.id, implied };
}

const ids = ({ source, target }: Candidate): [string, string] => [
  source.participant.entity.id,
  target.participant.entity.id,
];

/** Whether two claims of one pair, either way, tell the same: of one type, or by one word. */
function tellsTheSame(a: Candidate, b: Candidate): boolean {
  return a.cue.row.type === b.cue.row.type || a.cue.at === b.cue.at;
}

/** Whether another word of the sentence is likelier to tell of the pair. */
function hasBetterCue({ features }: Candidate): boolean {
  return features[ELSEWHERE]! > features[PAIR]! + Math.log(features[CUE]!);
}

function outcomeOf(
  { candidate, p }: Scored,
  found: readonly FoundClaim[],
  thresholds: Thresholds,
): PairOutcome {
  if (found.some((claim) => claim.candidate === candidate)) return 'stands';
  if (p < thresholds.claim) return hasBetterCue(candidate) ? 'better-cue' : 'below-threshold';
  const pair = ids(candidate).sort().join(' ');
  const told = found.filter((claim) => ids(claim.candidate).sort().join(' ') === pair);
  return told.some((claim) => tellsTheSame(claim.candidate, candidate)) ? 'already-told' : 'second-claim';
}

/**
 * @param scored pairs of one sense
 * @param found claims of the sentence
 * @returns those that stand and the best of the others, the best first
 */
export function explainPairs(
  context: ResolveContext,
  scored: readonly Scored[],
  found: readonly FoundClaim[],
  thresholds: Thresholds,
): ExplainedPair[] {
  const sorted = scored.toSorted((a, b) => b.p - a.p);
  return sorted.flatMap((item, rank) => {
    const outcome = outcomeOf(item, found, thresholds);
    if (outcome !== 'stands' && rank >= BEST) return [];
    const { candidate, p } = item;
    const claim = found.find((f) => f.candidate === candidate);
    return {
      source: explainActor(context, candidate.source),
      target: explainActor(context, candidate.target),
      confidence: Math.round(p * CONFIDENCE_DECIMALS) / CONFIDENCE_DECIMALS,
      outcome,
      claim:
        claim === undefined
          ? null
          : { negated: claim.negated, irrealis: claim.irrealis, by: claim.by?.entity.id ?? null },
    };
  });
}
