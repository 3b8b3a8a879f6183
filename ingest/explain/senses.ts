/** The senses of a cue: which were weighed, which not and why, and which slot each actor fills for them. */
import type { WordReading } from '../lexicon/cue-index.ts';
import { ArgumentFinder } from '../relate/arguments.ts';
import { actorsNear, disambiguate, withHolds } from '../relate/candidates.ts';
import type { FoundClaim } from '../relate/claims.ts';
import type { Frames } from '../relate/frames.ts';
import type { CueAt, SentenceView } from '../relate/view.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { explainActor, explainPairs, type Scored } from './pairs.ts';
import type { ExplainedSense, SenseFate, Thresholds } from './types.ts';

/** One sentence as it was weighed, with what came of it. */
export interface WeighedSentence {
  context: ResolveContext;
  frames: Frames;
  view: SentenceView;
  scored: readonly Scored[];
  found: readonly FoundClaim[];
  thresholds: Thresholds;
}

/** The readings of a word, one a sense: of the readings of a sense, the first that grammar lets stand. */
function oneASense(readings: readonly WordReading[], kept: readonly WordReading[]): WordReading[] {
  const bySense = new Map<number, WordReading>();
  for (const reading of [...kept, ...readings])
    if (!bySense.has(reading.row)) bySense.set(reading.row, reading);
  return [...bySense.values()];
}

function slotsOf(
  { context, view }: WeighedSentence,
  at: number,
  reading: WordReading,
  near: readonly number[],
): ExplainedSense['slots'] {
  const finder = new ArgumentFinder(view, (token) => context.tokens[token]!.form);
  const { slots } = finder.of(at, reading);
  return near.map((i) => {
    const actor = view.actors[i]!;
    const preposition = actor.prep === 'none' ? null : actor.prep;
    return { actor: explainActor(context, actor), slot: slots[i]!, preposition };
  });
}

export function explainSenses(sentence: WeighedSentence, cue: CueAt): ExplainedSense[] {
  const { context, frames, view, scored, found, thresholds } = sentence;
  const split = view.actors.filter((a) => a.participant.from <= cue.at).length;
  const near = actorsNear(view, cue.at, split);
  const kept = disambiguate(view, cue.at, cue.readings);
  return oneASense(cue.readings, kept).map((reading) => {
    const row = frames.lexicon.cues[reading.row]!;
    const fate = ((): SenseFate => {
      if (near.length < 2) return 'few-actors';
      if (!kept.includes(reading)) return 'other-reading';
      return withHolds(context, frames, view, cue.at, reading.row) ? 'weighed' : 'with-missing';
    })();
    const own = scored.filter(({ candidate }) => candidate.cue.at === cue.at && candidate.cue.row === row);
    return {
      lemma: row.lemma,
      type: row.type,
      mode: row.mode,
      kind: reading.kind,
      fate,
      wants: { source: row.source, target: row.target, with: row.with },
      reliability: frames.reliability(row),
      slots: fate === 'weighed' ? slotsOf(sentence, cue.at, reading, near) : [],
      weighed: own.length,
      pairs: explainPairs(context, own, found, thresholds),
    };
  });
}
