/** Marks of a sentence in its document: every mention, and over them the chosen claim's own parts. */
import type { DocumentView, HighlightRole } from '../../../graph/server/api.ts';
import type { RoleSpan } from '../evidence/segments.ts';

export type DocumentRole = HighlightRole | 'mention';
type Sentence = DocumentView['sentences'][number];

export function spansOfSentence(
  sentence: Sentence,
  { mentions, claims }: Pick<DocumentView, 'mentions' | 'claims'>,
  chosen: string | null,
): RoleSpan<DocumentRole>[] {
  const inside = mentions.filter((each) => each.start >= sentence.start && each.end <= sentence.end);
  const claim = claims.find((each) => each.id === chosen && each.sentence.id === sentence.id);
  return [
    ...inside.map((each) => ({
      start: each.start - sentence.start,
      end: each.end - sentence.start,
      role: 'mention' as const,
    })),
    ...(claim?.highlights ?? []),
  ];
}

/** Sentences in runs: a gap with a line break in the text begins a new paragraph; sentences tell by their offsets. */
export function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    // A space between sentences is one unit; a line break with it, or an empty line, is more.
    if (sentence.start - end > 1 || runs.length === 0) runs.push([sentence]);
    else runs.at(-1)?.push(sentence);
    end = sentence.end;
  }
  return runs;
}
