/** One sentence explained: its tokens, names, cues and speakers. */
import type { Attribution } from '../relate/attribution.ts';
import type { Participant } from '../resolve/mentions.ts';
import { explainSenses, type WeighedSentence } from './senses.ts';
import type { ExplainedAttribution, ExplainedName, ExplainedSentence, ExplainedToken } from './types.ts';

function explainTokens({ context, view }: WeighedSentence): ExplainedToken[] {
  return view.classes.flatMap((cls, i) => {
    const { start, end, form, kind } = context.tokens[view.range.from + i]!;
    return kind === 'break' ? [] : { start, end, text: context.text.slice(start, end), form, class: cls };
  });
}

function explainName({ context }: WeighedSentence, participant: Participant): ExplainedName {
  const { start, end, type, entity, how } = participant;
  return {
    start,
    end,
    text: context.text.slice(start, end),
    type,
    entity: entity.id,
    name: entity.name,
    how,
  };
}

function explainAttribution({ context }: WeighedSentence, attribution: Attribution): ExplainedAttribution {
  const { entity, from, to } = attribution;
  const first = context.tokens[from];
  const last = context.tokens[to - 1];
  const holdsFor = first === undefined || last === undefined ? '' : context.text.slice(first.start, last.end);
  return { entity: entity.id, name: entity.name, holdsFor: holdsFor.trim() };
}

/** Words that the tables list, and words that the model takes for cues. */
function wordsExplained({ view, cues }: WeighedSentence): number[] {
  const all = new Set([...view.cues.map((c) => c.at), ...cues.map((c) => c.cue.at)]);
  return [...all].sort((a, b) => a - b);
}

/**
 * @param names mentions of the sentence, in text order
 * @param attributions that hold in it
 */
export function explainSentence(
  sentence: WeighedSentence,
  names: readonly Participant[],
  attributions: readonly Attribution[],
): ExplainedSentence {
  const { context, view } = sentence;
  const { start, end } = view.range;
  return {
    number: view.sentence + 1,
    start,
    end,
    text: context.text.slice(start, end),
    tokens: explainTokens(sentence),
    names: names.map((participant) => explainName(sentence, participant)),
    cues: wordsExplained(sentence).map((at) => {
      const token = context.tokens[at]!;
      const text = context.text.slice(token.start, token.end);
      return { start: token.start, end: token.end, text, senses: explainSenses(sentence, at) };
    }),
    attributions: attributions.map((attribution) => explainAttribution(sentence, attribution)),
  };
}
