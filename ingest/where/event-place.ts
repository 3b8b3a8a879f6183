/**
 * Where a claim happened: the place in the cue's clause that a preposition of place governs (في، بـ، قرب، شمال ...),
 * the nearest one; at equal distance the one after the cue. A place that is only named (على حلب، من حلب) is none.
 */
import { LOCATIVE_NOUNS, PREPOSITIONS, QUOTES } from '../relate/words.ts';
import type { Participant } from '../resolve/mentions.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { isEnclosed, partsClauses, sameClause, type VerbTest } from '../when/clause.ts';

/** Folded, without و and ف. */
const LOCATIVES: ReadonlySet<string> = new Set(
  'في قرب بقرب قبال قباله شمال جنوب شرق غرب شمالي جنوبي شرقي غربي داخل وسط ضمن خارج بضواحي بضاحيه بحي باطراف بمحيط بجوار'.split(
    ' ',
  ),
);
/** Nouns between the preposition and the place: في محيط بلدة ... */
const MOST_NOUNS = 2;

function withoutConjunction(form: string): string {
  return form.length > 2 && (form[0] === 'و' || form[0] === 'ف') ? form.slice(1) : form;
}

function isLocative(form: string): boolean {
  const bare = withoutConjunction(form);
  return LOCATIVES.has(bare) || (bare[0] === 'ب' && LOCATIVE_NOUNS.has(bare.slice(1)));
}

export interface PlaceScope {
  text: string;
  tokens: readonly Token[];
  /** First token of the sentence. */
  from: number;
  /** Tells verbs, so that a new clause after و is seen. */
  isVerb?: VerbTest;
}

/**
 * Whether a preposition of place governs a mention. بـ right after the cue, or before a capital that is recognised as
 * one, brings the cue's object: الاعتراف بالقدس عاصمة.
 */
function isGoverned({ text, tokens, from }: PlaceScope, cueAt: number, place: Participant): boolean {
  const first = tokens[place.from]!;
  const clitic = fold(text.slice(first.start, place.start)).at(-1);
  if (clitic === 'ب') return place.from !== cueAt + 1 && tokens[place.to]?.form !== 'عاصمه';
  if (clitic === 'ل' || clitic === 'ك') return false;
  // The mention's own head noun may carry the preposition: بمدينة حلب.
  if (isLocative(first.form)) return true;
  let nouns = 0;
  for (let i = place.from - 1; i >= from; i--) {
    const { form, kind } = tokens[i]!;
    if (isLocative(form)) return true;
    if (QUOTES.has(form)) continue;
    if (kind !== 'word' || withoutConjunction(form) in PREPOSITIONS || partsClauses(form)) return false;
    if (++nouns > MOST_NOUNS) return false;
  }
  return false;
}

/**
 * @param participants of the cue's sentence; only places count
 * @param cueAt index of the cue's token
 * @returns the place's mention; null when the clause names none
 */
export function eventPlace(
  participants: readonly Participant[],
  cueAt: number,
  scope: PlaceScope,
): Participant | null {
  const { tokens, isVerb } = scope;
  let best: Participant | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of participants) {
    if (place.type !== 'PLC' || place.entity.type !== 'PLC') continue;
    const after = place.from > cueAt;
    const distance = after ? place.from - cueAt : cueAt - (place.to - 1);
    if (distance > least || (distance === least && !after)) continue;
    if (!isGoverned(scope, cueAt, place)) continue;
    if (!sameClause(tokens, cueAt, after ? place.from : place.to - 1, isVerb)) continue;
    if (!after && isEnclosed(tokens, place.from, place.to, cueAt)) continue;
    best = place;
    least = distance;
  }
  return best;
}
