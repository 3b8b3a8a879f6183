/** Missed and invented claims as lines: the sentence, then each claim with what it hangs on. */
import type { Difference, SentenceDifferences } from '../../ingest/evaluate/index.ts';
import type { Context } from '../context.ts';
import { isolateIf } from '../terminal/bidi.ts';
import { formatShare } from '../terminal/numbers.ts';

const SIGNS: Record<Difference['kind'], string> = { missed: '−', invented: '+' };

function marksOf(context: Context, difference: Difference): string[] {
  const { evaluate: label, actor } = context.messages;
  const { negated, irrealis, by, cue, rule, confidence } = difference;
  return [
    ...(negated ? [actor.negated] : []),
    ...(irrealis ? [actor.irrealis] : []),
    ...(by === null ? [] : [actor.attributedTo(by)]),
    ...(cue === null ? [] : [label.cue(cue)]),
    ...(rule === null ? [] : [rule]),
    ...(confidence === null ? [] : [label.sure(formatShare(context.language, confidence))]),
  ];
}

/** One sentence and its differences, each line with its line feed. */
export function differenceLines(context: Context, { doc, sentence, text, differences }: SentenceDifferences) {
  const { evaluate: label } = context.messages;
  const terminal = context.io.stdout.isTTY === true;
  const comma = context.language === 'ar' ? '، ' : ', ';
  const arrow = context.language === 'ar' ? '←' : '→';
  const place = sentence === null ? label.outside(doc) : label.sentence(doc, context.number(sentence + 1));
  const lines = differences.map((difference) => {
    const { kind, source, target, type } = difference;
    const what = `${source ?? label.nobody} ${arrow} ${type} ${arrow} ${target ?? label.nobody}`;
    const marks = marksOf(context, difference).join(comma);
    return `  ${SIGNS[kind]} ${isolateIf(terminal, what)}${marks === '' ? '' : `  (${marks})`}`;
  });
  const shown = text.replace(/\s+/g, ' ').trim();
  const quoted = shown === '' ? [] : [`    ${isolateIf(terminal, `«${shown}»`)}`];
  return `${[place, ...quoted, ...lines].join('\n')}\n`;
}
