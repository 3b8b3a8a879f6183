/**
 * What governs a name: the preposition in front of it (past the nouns that it owns, words of quantity and of
 * belonging), and the name before it that it is joined to.
 */
import type { Lexicon } from '../lexicon/load.ts';
import { memoByKey } from '../memo.ts';
import { cachedSegmentations } from '../recognise/lookup.ts';
import type { Participant } from '../resolve/mentions.ts';
import type { ResolveContext } from '../resolve/state.ts';
import { rawOffset } from '../text/glue.ts';
import type { SentenceView } from './view-types.ts';
import {
  BELONGING,
  CLITIC_PREPOSITIONS,
  LOCATIVE_NOUNS,
  LONG_PREPOSITIONS,
  OWNED_NOUNS,
  PARTITIVES,
  PREPOSITIONS,
} from './words.ts';

const MOST_OWNED = 4;

function prepositionAt(context: ResolveContext, at: number, from: number): string | null {
  const form = context.tokens[at]!.form;
  const bare = form.length > 2 && (form[0] === 'و' || form[0] === 'ف') ? form.slice(1) : form;
  const before = at > from ? context.tokens[at - 1]!.form.replace(/^و/, '') : '';
  for (const [first, second, meaning] of LONG_PREPOSITIONS)
    if (form === second && before === first) return meaning;
  return PREPOSITIONS[form] ?? PREPOSITIONS[bare] ?? null;
}

/** Preposition written at the front of a word, given how much of it is no part of the name or noun. */
function cliticPreposition(form: string, cut: number): string | null {
  for (let i = cut - 1; i >= 0; i--) {
    const prep = CLITIC_PREPOSITIONS[form[i]!];
    if (prep !== undefined) return prep;
  }
  return null;
}

/** Preposition attached to a noun that news writes far more often without it. */
function findNounClitic(lexicon: Lexicon, form: string): string | null {
  const log = lexicon.frequency.get(form) ?? 0;
  for (const { cut, stem, clitics } of cachedSegmentations(form)) {
    if (clitics === '' || !/[بلك]/.test(clitics)) continue;
    if ((lexicon.frequency.get(stem) ?? 0) > log + 1) return cliticPreposition(form, cut);
  }
  return null;
}

const nounClitic = memoByKey(findNounClitic);

function bareForm(form: string): string {
  return form.length > 3 && /^[وف]/.test(form) ? form.slice(1) : form;
}

/** A noun before ل that is what the name owns: indefinite, or a word of belonging. */
function isOwned(context: ResolveContext, form: string): boolean {
  if (BELONGING.has(bareForm(form))) return true;
  return (
    !form.startsWith('ال') &&
    !form.endsWith('ا') &&
    OWNED_NOUNS.has(bareForm(form)) &&
    context.lexicon.frequency.has(form)
  );
}

/** Governing preposition of a name (`none` without one) and the nouns between. */
export function governed(
  context: ResolveContext,
  view: Pick<SentenceView, 'range' | 'classes'>,
  p: Participant,
): { prep: string; owned: number } {
  const { from } = view.range;
  const first = context.tokens[p.from]!;
  let cut = 0;
  while (cut < first.form.length && rawOffset(context.text, first, cut) < p.start) cut++;
  const own = cliticPreposition(first.form, cut);
  const before = context.tokens[p.from - 1];
  const possessed =
    own === 'ل' &&
    before !== undefined &&
    p.from > from &&
    view.classes[p.from - 1 - from] === 'noun' &&
    isOwned(context, before.form);
  if (own !== null && !possessed) return { prep: own, owned: 0 };
  let owned = 0;
  for (let i = p.from - 1; i >= from && owned <= MOST_OWNED; i--) {
    const cls = view.classes[i - from]!;
    const { form } = context.tokens[i]!;
    if (owned === 0 && LOCATIVE_NOUNS.has(form)) return { prep: 'في', owned };
    const prep = prepositionAt(context, i, from);
    if (prep === 'من' && PARTITIVES.has(bareForm(context.tokens[i - 1]?.form ?? ''))) continue;
    if (prep !== null) return { prep, owned };
    if (cls === 'quote' || cls === 'number') continue;
    if (cls !== 'noun') break;
    owned++;
    const clitic = nounClitic(context.lexicon, form);
    if (clitic !== null) return { prep: clitic, owned };
  }
  return { prep: 'none', owned };
}

/** Whether a name is joined to the one before it by a conjunction or a comma. */
export function coordinated(
  context: ResolveContext,
  view: Pick<SentenceView, 'range' | 'classes'>,
  a: Participant,
  b: Participant,
): boolean {
  const gap = b.from - a.to;
  if (gap < 0 || gap > 4) return false;
  let joined = false;
  for (let i = a.to; i <= b.from; i++) {
    const form = context.tokens[i]!.form;
    const cls = view.classes[i - view.range.from]!;
    if (i === b.from) {
      if (form[0] === 'و' && b.start > context.tokens[i]!.start) joined = true;
    } else if (form === '،' || form === ',' || cls === 'conj') joined = true;
    else if (cls === 'noun' && form[0] === 'و') joined = true;
    else if (cls !== 'noun' && cls !== 'quote' && form !== ')' && form !== '(') return false;
  }
  return joined;
}
