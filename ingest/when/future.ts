/** Is a time still to come? Arabic news says so by a verb with سـ (or سوف), or by a participle of planning. */
import type { Token } from '../text/tokens.ts';
import { PLANNED, partsClauses } from './clause.ts';

/** Words (folded, by their beginning) that only look like a verb with سـ. */
const NO_VERBS =
  'سيطر سياس سيار سيان سياد سياق سياح سياف سياج سيرغ سيرج سيرا سيرت سيره سيري سيناء سيناريو سينا سيدي سيده سيدات سيادي سيول سيوف سيله سيما سيي سيفار سيشنز سيريز سيتي سيرك سيليكون سيلفا سيمون سيبيريا ستيف ستيو ستين ستون ستوك ستولت ستريت ستار ستاند ستانل ستانف ستاف ستال ستراسبور ستراتيج ستمايه ستارت'.split(
    ' ',
  );
/** Words that say that what follows is past. Folded. */
const PAST: ReadonlySet<string> = new Set(
  'قد وقد لقد كان وكان كانت وكانت قال وقال قالت وقالت واضاف واضافت اعلن واعلن اعلنت واعلنت واكد واكدت'.split(
    ' ',
  ),
);
const SHORTEST = 5;
/** How far back the verb is looked for, in tokens. */
const REACH = 20;

/** @param form folded */
export function isFutureVerb(form: string): boolean {
  const bare = form[0] === 'و' || form[0] === 'ف' ? form.slice(1) : form;
  if (bare === 'سوف') return true;
  if (bare.length < SHORTEST || bare[0] !== 'س' || (bare[1] !== 'ي' && bare[1] !== 'ت')) return false;
  return !NO_VERBS.some((start) => bare.startsWith(start));
}

/** Whether what is said just before a token is still to come. */
export function isPlanned(tokens: readonly Token[], from: number, at: number): boolean {
  const first = Math.max(from, at - REACH);
  for (let i = at - 1; i >= first; i--) {
    const { form } = tokens[i]!;
    if (PLANNED.has(form) || isFutureVerb(form)) return true;
    if (PAST.has(form)) return false;
    if (!partsClauses(form)) continue;
    // من المقرر أن يزور
    return i > from && PLANNED.has(tokens[i - 1]!.form);
  }
  return false;
}
