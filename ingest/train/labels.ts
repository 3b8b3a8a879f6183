/** Turns annotated mentions into one label a token; of overlapping mentions the longest counts. */
import { LABELS } from '../recognise/tagger.ts';
import type { Token } from '../text/tokens.ts';
import type { GoldMention } from './gold.ts';

/**
 * @param tokens of the document
 * @param mentions annotated, any order
 * @returns label index of each token of the document
 */
export function goldLabels(tokens: readonly Token[], mentions: readonly GoldMention[]): number[] {
  const labels = new Array<number>(tokens.length).fill(0);
  const taken = new Array<boolean>(tokens.length).fill(false);
  const byLength = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mention of byLength) {
    let from = tokens.findIndex((token) => token.end > mention.start);
    let to = from;
    while (to < tokens.length && tokens[to]!.start < mention.end) to++;
    if (from < 0 || taken.slice(from, to).some(Boolean)) continue;
    for (let first = true; from < to; from++, first = false) {
      labels[from] = LABELS.indexOf(`${first ? 'B' : 'I'}-${mention.type}`);
      taken[from] = true;
    }
  }
  return labels;
}
