/** A sentence's explanation as lines for the terminal. */
import type {
  ExplainedActor,
  ExplainedCue,
  ExplainedName,
  ExplainedPair,
  ExplainedSense,
  ExplainedSentence,
  Thresholds,
} from '../../ingest/explain/types.ts';
import type { Context } from '../context.ts';
import { isolateIf } from '../terminal/bidi.ts';

const PERCENT = 100;

/** Shortest and longest forms of what recurs: Arabic between isolates on a terminal, shares as percentages. */
class Words {
  constructor(readonly context: Context) {}

  quote(text: string): string {
    return isolateIf(this.context.io.stdout.isTTY === true, text);
  }

  actor({ text, implied }: ExplainedActor): string {
    const { explain } = this.context.messages;
    return implied ? `${this.quote(text)} (${explain.implied})` : this.quote(text);
  }

  percent(share: number): string {
    return `${this.context.number(Math.round(share * PERCENT))}%`;
  }
}

function nameLine(words: Words, { text, type, entity, name, how }: ExplainedName): string {
  const { explain } = words.context.messages;
  const because = how.because === undefined ? '' : `, ${explain.because(words.quote(how.because))}`;
  return `  ${words.quote(text)}  ${type}  ${words.quote(entity)} (${words.quote(name)})  ${how.rule}${because}`;
}

function pairLine(words: Words, { source, target, confidence, outcome, claim }: ExplainedPair): string {
  const { explain, actor } = words.context.messages;
  const pair = `${words.actor(source)} → ${words.actor(target)}`;
  const notes = [
    ...(claim?.negated ? [actor.negated] : []),
    ...(claim?.irrealis ? [actor.irrealis] : []),
    ...(claim?.by ? [actor.attributedTo(words.quote(claim.by))] : []),
  ];
  const told = outcome === 'stands' ? [explain.stands, ...notes].join(', ') : explain.outcomes[outcome];
  return `      ${words.context.number(confidence)}  ${pair}: ${told}`;
}

function wantsLine(words: Words, { wants }: ExplainedSense): string {
  const { explain } = words.context.messages;
  const cells = [
    `${explain.source}: ${wants.source.join(' | ')}`,
    `${explain.target}: ${wants.target.join(' | ')}`,
    ...(wants.with.length > 0 ? [`${explain.with}: ${wants.with.join(' | ')}`] : []),
  ];
  return `      ${explain.wants}  ${cells.join('; ')}`;
}

function slotsLine(words: Words, { slots }: ExplainedSense): string {
  const { explain } = words.context.messages;
  const cells = slots.map(({ actor, slot, preposition, source, target }) => {
    const after = preposition === null ? '' : ` (${explain.after(words.quote(preposition))})`;
    const shares = `${explain.source} ${words.percent(source)}, ${explain.target} ${words.percent(target)}`;
    return `${words.actor(actor)} = ${slot ?? explain.implied}${after}: ${shares}`;
  });
  return `      ${explain.slots}  ${cells.join('; ')}`;
}

function senseLines(words: Words, sense: ExplainedSense): string[] {
  const { explain } = words.context.messages;
  const { lemma, type, mode, kind, fate, weighed, pairs } = sense;
  const learned = sense.listed ? '' : ` (${explain.learned})`;
  const head = `    ${words.quote(lemma)}  ${type}${mode === null ? '' : `:${mode}`}  ${explain.kinds[kind]}${learned}`;
  if (fate !== 'weighed') return [`${head}; ${explain.fates[fate]}`, wantsLine(words, sense)];
  const more = weighed - pairs.length;
  return [
    `${head}; ${explain.likelihood(words.percent(sense.likelihood ?? 0))}`,
    wantsLine(words, sense),
    slotsLine(words, sense),
    ...pairs.map((pair) => pairLine(words, pair)),
    ...(weighed === 0 ? [`      ${explain.noPairs}`] : []),
    ...(more > 0 ? [`      ${explain.more(words.context.number(more))}`] : []),
  ];
}

function cueLines(words: Words, { text, senses }: ExplainedCue): string[] {
  return [`  ${words.quote(text)}`, ...senses.flatMap((sense) => senseLines(words, sense))];
}

/** @returns the lines, without a line feed at their end */
export function sentenceLines(
  context: Context,
  doc: string,
  sentence: ExplainedSentence,
  thresholds: Thresholds,
): string[] {
  const { explain } = context.messages;
  const words = new Words(context);
  const tokens = sentence.tokens.map(
    ({ text, class: cls }) => `${words.quote(text)} [${explain.classes[cls]}]`,
  );
  const cues = sentence.cues.flatMap((cue) => cueLines(words, cue));
  const says = sentence.attributions.map(({ name, holdsFor }) => `  ${words.quote(name)}: «${holdsFor}»`);
  return [
    `── ${explain.sentence(context.number(sentence.number), words.quote(doc))}`,
    sentence.text,
    '',
    `${explain.tokens}  ${tokens.join(' ')}`,
    explain.names,
    ...(sentence.names.length > 0
      ? sentence.names.map((name) => nameLine(words, name))
      : [`  ${explain.none}`]),
    `${explain.cues} (${explain.threshold(context.number(thresholds.claim))})`,
    ...(cues.length > 0 ? cues : [`  ${explain.noCues}`]),
    ...(says.length > 0 ? [explain.says, ...says] : []),
    '',
  ];
}
