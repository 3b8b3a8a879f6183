/**
 * The key of a word: what its forms have in common, so that what is learned of one holds for the others. The lemma of
 * the cue, light verb or verb of speech that it is, else its stem without clitics, article, person and number.
 */

import type { Lexicon } from '../lexicon/load.ts';
import { memoByKey } from '../memo.ts';
import { likelyStem } from '../recognise/features.ts';
import { fold } from '../text/fold.ts';
import type { Frames } from './frames.ts';

const ENDINGS = ['هما', 'هم', 'ها', 'وا', 'ات', 'ون', 'ين', 'ان', 'ه', 'ت', 'ا'];
const SHORTEST_STEM = 3;

function strip(stem: string, verbal: boolean): string {
  let out = stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem;
  if (verbal && /^س[يتنا]/.test(out) && out.length > 4) out = out.slice(1);
  if (verbal && /^[يتن]/.test(out) && out.length > SHORTEST_STEM) out = out.slice(1);
  for (const ending of ENDINGS) {
    if (out.endsWith(ending) && out.length - ending.length >= SHORTEST_STEM)
      return out.slice(0, -ending.length);
  }
  return out;
}

function findKey(frames: Frames, form: string): string {
  const facts = frames.of(form);
  const cue = facts.cues[0];
  if (cue !== undefined) return fold(frames.lexicon.cues[cue.row]!.lemma);
  const light = facts.light[0];
  if (light !== undefined) return fold(frames.lexicon.lightVerbs[light.row]!.lemma);
  const said = facts.speech[0];
  if (said !== undefined) return fold(frames.lexicon.speech[said.row]!.lemma);
  return strip(likelyStem(frames.lexicon, form).stem, frames.looksVerbal(form));
}

/** @returns the folded key of a folded form */
export const wordKey = memoByKey(findKey);

/** Groups of a word by the places where news uses it: `c12` of the coarse division, `f340` of the fine; `-` for none. */
export const wordGroups = memoByKey((lexicon: Lexicon, form: string): readonly [string, string] => {
  const row = lexicon.wordGroups.get(likelyStem(lexicon, form).stem) ?? lexicon.wordGroups.get(form);
  return row === undefined ? ['-', '-'] : [`c${row.coarse}`, `f${row.fine}`];
});
