/** Counts for the cue prior: how often each word, and each group of words, is annotated as telling a claim. */
import type { Count, CuePriorModel } from '../relate/cue-prior.ts';
import type { Frames } from '../relate/frames.ts';
import { readCues } from '../relate/proposed-cues.ts';
import { wordGroups } from '../relate/word-key.ts';
import { cueOf } from './linear-data.ts';
import type { ReadText } from './read-text.ts';

/** Words seen fewer times are judged by their group alone. */
const LEAST_SEEN = 4;

function count(counts: Map<string, Count>, key: string, told: boolean): void {
  const found = counts.get(key) ?? [0, 0];
  counts.set(key, [found[0] + 1, found[1] + (told ? 1 : 0)]);
}

function sorted(counts: ReadonlyMap<string, Count>, least: number): Record<string, Count> {
  return Object.fromEntries(
    [...counts].filter(([, [seen]]) => seen >= least).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function learnPrior(frames: Frames, texts: readonly ReadText[]): CuePriorModel {
  const groups = new Map<string, Count>();
  const forms = new Map<string, Count>();
  const all: Count = [0, 0];
  for (const text of texts) {
    const { context } = text;
    for (const { view, claims } of text.sentences) {
      if (view.actors.length === 0) continue;
      const cues = readCues(context, frames, view);
      const told = new Set(claims.map((claim) => cueOf(text, cues, claim)?.at));
      for (const { at } of cues) {
        const { form } = context.tokens[at]!;
        const tells = told.has(at);
        all[0]++;
        if (tells) all[1]++;
        count(forms, form, tells);
        for (const group of new Set(wordGroups(context.lexicon, form))) count(groups, group, tells);
      }
    }
  }
  return { all, groups: sorted(groups, 1), forms: sorted(forms, LEAST_SEEN) };
}
