/** Labels to spans: token ranges with type, and offsets that leave attached particles out. */
import type { Lexicon } from '../lexicon/load.ts';
import type { EntityType } from '../record.ts';
import { rawOffset } from '../text/glue.ts';
import type { Token } from '../text/tokens.ts';
import { likelyStem } from './features.ts';
import type { Match } from './lookup.ts';
import { LABELS } from './tagger.ts';

export interface NameSpan {
  /** Token range in the document. */
  from: number;
  to: number;
  start: number;
  end: number;
  type: EntityType;
  /** Folded units cut from the first token. */
  cut: number;
  sentence: number;
  /** Lexicon matches that begin at the first token, longest first. */
  matches: Match[];
}

function cutOf(lexicon: Lexicon, token: Token, to: number, matches: readonly Match[]): number {
  const exact = matches.find((match) => match.to === to) ?? matches[0];
  if (exact !== undefined) return exact.cut;
  const { clitics, stem } = likelyStem(lexicon, token.form);
  if (clitics === '') return 0;
  return stem.startsWith('ال') && !token.form.endsWith(stem)
    ? token.form.length - stem.length + 1
    : token.form.length - stem.length;
}

/** Closing marks at the end of a span, or opening ones at its start, are no part of a name unless paired inside. */
function trimMarks(tokens: readonly Token[], from: number, to: number): [number, number] {
  let first = from;
  let last = to;
  while (first < last - 1 && tokens[first]!.kind === 'mark') first++;
  while (last - 1 > first && tokens[last - 1]!.kind === 'mark') {
    const mark = tokens[last - 1]!.form;
    const opens =
      mark !== '_' && mark !== '#' && tokens.slice(first, last - 1).some((token) => token.kind === 'mark');
    if (opens) break;
    last--;
  }
  return [first, last];
}

/**
 * @param labels one a token of the sentence, from `from`
 * @returns spans in text order
 */
export function spansOf(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  from: number,
  labels: readonly number[],
  matches: readonly Match[],
  sentence: number,
): NameSpan[] {
  const out: NameSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = LABELS[labels[i]!]!;
    if (!label.startsWith('B-')) continue;
    let to = i + 1;
    while (to < labels.length && LABELS[labels[to]!] === `I-${label.slice(2)}`) to++;
    const [first, last] = trimMarks(tokens, from + i, from + to);
    if (tokens[first]!.kind === 'mark') continue;
    const here = matches.filter((match) => match.from === first && match.to <= last);
    const cut = cutOf(lexicon, tokens[first]!, last, here);
    out.push({
      from: first,
      to: last,
      start: rawOffset(text, tokens[first]!, cut),
      end: tokens[last - 1]!.end,
      type: label.slice(2) as EntityType,
      cut,
      sentence,
      matches: here,
    });
    i = to - 1;
  }
  return out;
}
