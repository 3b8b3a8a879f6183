/** Examples for the linear models: words as cues (which type, if any) and actors as participants of a cue. */
import { argumentFeatures, impliedFeatures } from '../relate/argument-features.ts';
import { cueFeatures } from '../relate/cue-features.ts';
import { type CuePrior, LEAST_RATE } from '../relate/cue-prior.ts';
import type { CueToken } from '../relate/cue-reading.ts';
import { named } from '../relate/feature-name.ts';
import type { Frames } from '../relate/frames.ts';
import { CUE_CLASSES, CueParser, readCues } from '../relate/proposed-cues.ts';
import type { Actor } from '../relate/view.ts';
import type { GoldClaim } from './gold.ts';
import type { LinearData } from './logistic.ts';
import { entityOf, isInTrigger, type ReadSentence, type ReadText } from './read-text.ts';

const NOT_COUNTED = -1;

/** The cue that an annotated claim stands at: of the words annotated one with a sense of its type, else with any. */
export function cueOf(text: ReadText, cues: readonly CueToken[], claim: GoldClaim): CueToken | null {
  const { trigger } = claim;
  const inside = cues.filter(({ at }) => isInTrigger(text, trigger, at));
  return (
    inside.find((cue) => cue.rows.some((row) => row.type === claim.type)) ??
    inside.find((cue) => cue.rows.length > 0) ??
    inside[0] ??
    null
  );
}

/** 1 where an actor fills a side of a claim, 0 where not, -1 where another mention of its entity was annotated. */
function fills(
  text: ReadText,
  actor: Pick<Actor, 'participant' | 'implied'>,
  entity: string,
  at: number | null,
  exact: boolean,
): number {
  if (entityOf(text, actor) !== entity) return 0;
  if (at === null || !exact) return 1;
  const { start, end } = actor.participant;
  return start <= at && at < end ? 1 : NOT_COUNTED;
}

function stands(sentence: ReadSentence, at: number | null): boolean {
  return sentence.view.actors.some(({ participant: p }) => at !== null && p.start <= at && at < p.end);
}

function participantLabels(
  text: ReadText,
  sentence: ReadSentence,
  claims: readonly GoldClaim[],
  actor: Pick<Actor, 'participant' | 'implied'>,
): [number, number] {
  const labels: [number, number] = [0, 0];
  for (const c of claims) {
    const s = fills(text, actor, c.source, c.sourceAt, stands(sentence, c.sourceAt));
    const t = fills(text, actor, c.target, c.targetAt, stands(sentence, c.targetAt));
    if (s === 1 || (s !== 0 && labels[0] === 0)) labels[0] = s;
    if (t === 1 || (t !== 0 && labels[1] === 0)) labels[1] = t;
  }
  return labels;
}

/**
 * @param complete false for texts that mark only some of their claims: words with a sense that are not marked are
 * then left out
 */
export function addLinearRows(
  frames: Frames,
  text: ReadText,
  prior: CuePrior,
  cueData: LinearData,
  argumentData: LinearData,
  complete = true,
): void {
  const { context, number } = text;
  for (const sentence of text.sentences) {
    const { view, claims, setting } = sentence;
    if (view.actors.length === 0) continue;
    const cues = readCues(context, frames, view);
    const told = new Map<number, GoldClaim[]>();
    for (const claim of claims) {
      const cue = cueOf(text, cues, claim);
      if (cue !== null) told.set(cue.at, [...(told.get(cue.at) ?? []), claim]);
    }
    const parser = new CueParser(context, view);
    for (const cue of cues) {
      const own = told.get(cue.at);
      if (own === undefined && claims.some((c) => isInTrigger(text, c.trigger, cue.at))) continue;
      if (own === undefined && !complete && cue.rows.length > 0) continue;
      const { form } = context.tokens[cue.at]!;
      const isListed = view.cues.some((c) => c.at === cue.at);
      if (!isListed && prior.rate(form, { told: own !== undefined }) < LEAST_RATE) continue;
      const type = own?.[0]?.type;
      const label = type === undefined ? 0 : CUE_CLASSES.indexOf(type);
      cueData.add(cueFeatures(context, view, cue), label, number);
      if (own === undefined || type === undefined) continue;
      const parsed = parser.parse(cue, type);
      for (const [index, actor] of view.actors.entries()) {
        const labels = participantLabels(text, sentence, own, actor);
        argumentData.add(argumentFeatures(named, context, view, parsed, index), labels, number);
      }
      for (const [rank, one] of setting.implied.entries()) {
        const labels = participantLabels(text, sentence, own, { participant: one.participant, implied: one });
        argumentData.add(impliedFeatures(named, context, view, parsed, one, rank), labels, number);
      }
    }
  }
}
