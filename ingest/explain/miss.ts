/** Why one annotated claim was missed: the first reason that holds, in the order of the pipeline seen from its end. */
import type { GoldClaim } from '../train/gold.ts';
import type { MissReason } from './compared.ts';
import type { Facing, FacingSentence } from './facing.ts';

export interface Miss {
  reason: MissReason;
  detail: string | null;
  confidence: number | null;
}

const because = (
  reason: MissReason,
  detail: string | null = null,
  confidence: number | null = null,
): Miss => ({
  reason,
  detail,
  confidence,
});

/** How the text of a sentence names an annotated entity; its key where the sentence only implies it. */
export function wordsFor(facing: Facing, sentence: number, entity: string): string {
  const { gold } = facing;
  const mention = gold.mentions.find((m) => m.sentence === sentence && m.entity === entity);
  return mention === undefined ? entity : gold.text.slice(mention.start, mention.end);
}

/** The pair was told, but not so. */
function toldOtherwise(facing: Facing, sentence: FacingSentence, claim: GoldClaim): Miss | null {
  const told = sentence.found.map((found) => ({
    type: found.candidate.cue.row.type,
    way: facing.direction(claim, found.source, found.target),
    confidence: found.confidence,
  }));
  const same = told.find(({ way }) => way === 'same');
  if (same !== undefined) return because('wrong-type', same.type, same.confidence);
  const reverse = told.find(({ way, type }) => way === 'reverse' && type === claim.type);
  return reverse === undefined ? null : because('wrong-direction', reverse.type, reverse.confidence);
}

function proposed(facing: Facing, sentence: FacingSentence, claim: GoldClaim): number | null {
  const scores = sentence.scored
    .filter(({ candidate }) => candidate.cue.row.type === claim.type)
    .filter(
      ({ candidate: { source, target } }) =>
        facing.direction(claim, source.participant, target.participant) === 'same',
    )
    .map(({ p }) => p);
  return scores.length === 0 ? null : Math.max(...scores);
}

function withoutParticipant(facing: Facing, sentence: FacingSentence, claim: GoldClaim): Miss | null {
  const actors = facing.actors(sentence).map(({ participant }) => facing.entityOf(participant));
  const inSentence = facing.explained.analysis.table.participants.filter((p) =>
    sentence.weighed.some(({ view }) => view.sentence === p.sentence),
  );
  for (const entity of [claim.source, claim.target]) {
    if (actors.includes(entity)) continue;
    const words = wordsFor(facing, claim.sentence, entity);
    const named = facing.gold.mentions.some((m) => m.sentence === claim.sentence && m.entity === entity);
    if (!named) return because('participant-implied', words);
    const found = inSentence.some((p) => facing.entityOf(p) === entity);
    return because(found ? 'participant-set-aside' : 'participant-missed', words);
  }
  return null;
}

/** Types that were weighed for the annotated word; of all words of the sentence where none is annotated. */
function cueTypes(facing: Facing, sentence: FacingSentence, { trigger }: GoldClaim): Set<string> {
  const { context } = facing.explained.analysis;
  const cues = sentence.weighed.flatMap((weighed) => weighed.cues);
  const here = cues.filter(({ cue: { at } }) => {
    const token = context.tokens[at]!;
    return trigger === null || (token.start < trigger.end && token.end > trigger.start);
  });
  return new Set(here.flatMap(({ types }) => types));
}

/** @param claim annotated in the sentence, and not told */
export function explainMiss(facing: Facing, sentence: FacingSentence, claim: GoldClaim): Miss {
  const otherwise = toldOtherwise(facing, sentence, claim);
  if (otherwise !== null) return otherwise;
  const best = proposed(facing, sentence, claim);
  if (best !== null)
    return because(best < facing.explained.thresholds.claim ? 'below-threshold' : 'turned-down', null, best);
  const participant = withoutParticipant(facing, sentence, claim);
  if (participant !== null) return participant;
  const types = cueTypes(facing, sentence, claim);
  if (types.has(claim.type)) return because('not-proposed');
  return because('no-cue', types.size === 0 ? null : [...types].join(', '));
}
