/**
 * The second look: candidates of one sentence compete. Given what the first scorer thinks of each, a candidate is
 * judged by its rivals: the same cue with another source or target, the pair turned round, the pair with other cues.
 * Stacked generalisation (Wolpert 1992); trained on first scores of texts that the first scorer had not seen.
 */
import { CANDIDATE_FEATURES, type Candidate } from './candidates.ts';

export interface Scored {
  candidate: Candidate;
  /** First the scorer's probability; after the contest, the final one. */
  p: number;
}

/** Candidates below this are out of the contest. */
export const LEAST_TO_CONTEST = 0.02;
const LIKELY = 0.2;

const RIVAL_FEATURES = [
  'p',
  'otherTarget',
  'otherSource',
  'otherPair',
  'reverse',
  'otherCue',
  'otherType',
  'sourceElsewhere',
  'bestInSentence',
  'likelyInSentence',
  'sumOfCue',
  'rankInCue',
  'rankInSentence',
  'betterOfPair',
  'candidatesOfCue',
] as const;
const KEPT = [
  'fits',
  'kind',
  'type',
  'reliability',
  's.slot',
  't.slot',
  's.distance',
  't.distance',
  's.type',
  't.type',
  's.host',
  't.host',
  'bestSource',
  'bestTarget',
  'bestCue',
  'order',
] as const;
const KEPT_AT = KEPT.map((name) => CANDIDATE_FEATURES.indexOf(name));
export const CONTEST_FEATURES: readonly string[] = [...RIVAL_FEATURES, ...KEPT];

function rivals(scored: readonly Scored[], index: number): number[] {
  const { candidate, p } = scored[index]!;
  const { at, row } = candidate.cue;
  const s = candidate.source.participant.entity.id;
  const t = candidate.target.participant.entity.id;
  const best = { target: 0, source: 0, pair: 0, reverse: 0, cue: 0, type: 0, elsewhere: 0, sentence: 0 };
  let likely = 0;
  let sum = 0;
  let rankInCue = 0;
  let rankInSentence = 0;
  let betterOfPair = 0;
  let ofCue = 0;
  for (const { candidate: other, p: q } of scored) {
    const os = other.source.participant.entity.id;
    const ot = other.target.participant.entity.id;
    const sameCue = other.cue.at === at;
    const samePair = os === s && ot === t;
    best.sentence = Math.max(best.sentence, q);
    if (q > LIKELY) likely++;
    if (q >= p) rankInSentence++;
    if (sameCue) {
      ofCue++;
      sum += q;
      if (q >= p) rankInCue++;
      if (os === s && ot !== t) best.target = Math.max(best.target, q);
      if (ot === t && os !== s) best.source = Math.max(best.source, q);
      if (os !== s && ot !== t) best.pair = Math.max(best.pair, q);
      if (samePair && other.cue.row.type !== row.type) best.type = Math.max(best.type, q);
    } else {
      if (samePair) best.cue = Math.max(best.cue, q);
      if (os === s) best.elsewhere = Math.max(best.elsewhere, q);
    }
    if (os === t && ot === s) best.reverse = Math.max(best.reverse, q);
    if (samePair && q > p) betterOfPair++;
  }
  return [
    p,
    best.target,
    best.source,
    best.pair,
    best.reverse,
    best.cue,
    best.type,
    best.elsewhere,
    best.sentence,
    likely,
    sum,
    rankInCue,
    rankInSentence,
    betterOfPair,
    ofCue,
  ];
}

/**
 * @param scored the candidates of one sentence that are in the contest
 * @returns a vector for each, in the order of CONTEST_FEATURES
 */
export function contestVectors(scored: readonly Scored[]): number[][] {
  return scored.map(({ candidate }, i) => [
    ...rivals(scored, i),
    ...KEPT_AT.map((at) => candidate.features[at]!),
  ]);
}
