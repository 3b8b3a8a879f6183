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
  'typeInText',
  'pairInText',
  'reverseInText',
] as const;
const KEPT = [
  'kind',
  'type',
  'listed',
  'pCue',
  'pType',
  's.own',
  't.own',
  's.rank',
  't.rank',
  's.implied',
  't.implied',
  's.distance',
  't.distance',
  's.type',
  't.type',
  'pairLog',
  'pairModel',
  'elsewhereLog',
  'order',
] as const;
const KEPT_AT = KEPT.map((name) => CANDIDATE_FEATURES.indexOf(name));
export const CONTEST_FEATURES: readonly string[] = [...RIVAL_FEATURES, ...KEPT];

/** What the first scorer thinks of the pairs of a whole text, sentence by sentence: news tells a thing more than once. */
export class TextScores {
  private readonly best = new Map<string, { sentence: number; p: number }[]>();

  private note(key: string, sentence: number, p: number): void {
    const list = this.best.get(key) ?? [];
    const own = list.find((one) => one.sentence === sentence);
    if (own === undefined) list.push({ sentence, p });
    else own.p = Math.max(own.p, p);
    this.best.set(key, list);
  }

  add(sentence: number, scored: readonly Scored[]): void {
    for (const { candidate, p } of scored) {
      const s = candidate.source.participant.entity.id;
      const t = candidate.target.participant.entity.id;
      this.note(`${s} ${t}`, sentence, p);
      this.note(`${s} ${t} ${candidate.cue.row.type}`, sentence, p);
    }
  }

  private most(key: string, sentence: number): number {
    let most = 0;
    for (const one of this.best.get(key) ?? []) if (one.sentence !== sentence) most = Math.max(most, one.p);
    return most;
  }

  /** The most that other sentences say for the claim, for its pair, and for the pair turned round. */
  elsewhere(sentence: number, { source, target, cue }: Candidate): [number, number, number] {
    const s = source.participant.entity.id;
    const t = target.participant.entity.id;
    return [
      this.most(`${s} ${t} ${cue.row.type}`, sentence),
      this.most(`${s} ${t}`, sentence),
      this.most(`${t} ${s}`, sentence),
    ];
  }
}

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
 * @param sentence its number
 * @param text scores of the whole text
 * @returns a vector for each, in the order of CONTEST_FEATURES
 */
export function contestVectors(scored: readonly Scored[], sentence: number, text: TextScores): number[][] {
  return scored.map(({ candidate }, i) => [
    ...rivals(scored, i),
    ...text.elsewhere(sentence, candidate),
    ...KEPT_AT.map((at) => candidate.features[at]!),
  ]);
}
