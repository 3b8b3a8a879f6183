/** The senses of a cue: which were weighed, which not and why, and which part each actor may play for them. */
import type { WordReading } from '../lexicon/cue-index.ts';
import type { CueRow } from '../lexicon/schema.ts';
import type { FoundClaim } from '../relate/claims.ts';
import { disambiguate, senseOf, withHolds } from '../relate/cue-reading.ts';
import type { Filler } from '../relate/fillers.ts';
import { probability } from '../relate/forest.ts';
import type { Frames } from '../relate/frames.ts';
import { CUE_CLASSES, type ProposedCue } from '../relate/proposed-cues.ts';
import type { CueAt, SentenceView } from '../relate/view.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { explainActor, explainPairs, type Scored } from './pairs.ts';
import type { ExplainedSense, SenseFate, Thresholds } from './types.ts';

/** One sentence as it was weighed, with what came of it. */
export interface WeighedSentence {
  context: ResolveContext;
  frames: Frames;
  view: SentenceView;
  cues: readonly ProposedCue[];
  scored: readonly Scored[];
  found: readonly FoundClaim[];
  thresholds: Thresholds;
}

const DECIMALS = 1000;
const rounded = (share: number): number => Math.round(share * DECIMALS) / DECIMALS;

/** The readings of a word, one a sense: of the readings of a sense, the first that grammar lets stand. */
function oneASense(readings: readonly WordReading[], kept: readonly WordReading[]): WordReading[] {
  const bySense = new Map<number, WordReading>();
  for (const reading of [...kept, ...readings])
    if (!bySense.has(reading.row)) bySense.set(reading.row, reading);
  return [...bySense.values()];
}

function partOf(
  { context }: WeighedSentence,
  { cue }: ProposedCue,
  { actor, index, source, target }: Filler,
): ExplainedSense['slots'][number] {
  return {
    actor: explainActor(context, actor),
    slot: cue.arguments.slots[index] ?? null,
    preposition: actor.prep === 'none' ? null : actor.prep,
    source: rounded(probability(source)),
    target: rounded(probability(target)),
  };
}

function explainSense(
  sentence: WeighedSentence,
  at: number,
  row: CueRow,
  reading: Pick<WordReading, 'kind'>,
  fate: SenseFate,
): ExplainedSense {
  const { context, cues, scored, found, thresholds } = sentence;
  const cue = cues.find((c) => c.cue.at === at);
  const own = scored.filter(
    ({ candidate }) => candidate.cue.at === at && candidate.cue.row.type === row.type && fate === 'weighed',
  );
  return {
    lemma: row.lemma,
    type: row.type,
    mode: row.mode,
    kind: reading.kind,
    fate,
    wants: { source: row.source, target: row.target, with: row.with },
    listed: row.example !== '',
    likelihood: cue === undefined ? null : rounded(cue.classes[CUE_CLASSES.indexOf(row.type)]!),
    slots: cue === undefined || fate !== 'weighed' ? [] : cue.fillers.map((f) => partOf(sentence, cue, f)),
    weighed: own.length,
    pairs: explainPairs(context, own, found, thresholds),
  };
}

/** Senses that the tables give a word. */
function listedSenses(sentence: WeighedSentence, listed: CueAt): ExplainedSense[] {
  const { context, frames, view, cues } = sentence;
  const cue = cues.find((c) => c.cue.at === listed.at);
  const kept = disambiguate(view, listed.at, listed.readings);
  return oneASense(listed.readings, kept).flatMap((reading) => {
    const row = frames.lexicon.cues[reading.row]!;
    const stands = cue === undefined ? row : senseOf(cue.cue, row.type);
    // Of several senses of one type the one that is told stands for all.
    if (stands !== row && cue?.cue.rows.includes(row)) return [];
    const fate = ((): SenseFate => {
      if (view.actors.length < 2) return 'few-actors';
      if (!kept.includes(reading)) return 'other-reading';
      if (!withHolds(context, frames, view, listed.at, reading.row)) return 'with-missing';
      return cue?.types.includes(row.type) ? 'weighed' : 'unlikely';
    })();
    return explainSense(sentence, listed.at, row, reading, fate);
  });
}

/**
 * @param at token of the word
 * @returns the senses that the tables give it, then the types that the model gives it beside them
 */
export function explainSenses(sentence: WeighedSentence, at: number): ExplainedSense[] {
  const listed = sentence.view.cues.find((c) => c.at === at);
  const cue = sentence.cues.find((c) => c.cue.at === at);
  const senses = listed === undefined ? [] : listedSenses(sentence, listed);
  const others = (cue?.types ?? []).filter(
    (type) => !senses.some((s) => s.type === type && s.fate === 'weighed'),
  );
  return [
    ...senses,
    ...others.map((type) =>
      explainSense(sentence, at, { ...senseOf(cue!.cue, type), example: '' }, cue!.cue.reading, 'weighed'),
    ),
  ];
}
