/** States and places. A nisba is its state; البلاد and بلاده are the state the document is about. */
import { nisbaOf } from '../recognise/lookup.ts';
import type { NameSpan } from '../recognise/spans.ts';
import type { Candidate } from './listed.ts';
import { asListed, asNewName, type ResolveContext, type Resolved, spanWords } from './state.ts';

const HOME_WORDS = new Set([
  'البلاد',
  'بلاده',
  'بلادها',
  'بلادهم',
  'بلادنا',
  'الدوله',
  'المملكه',
  'الجمهوريه',
  'دولته',
  'وطنه',
]);
const KINGDOMS = new Set(['sta.sau', 'sta.bhr', 'sta.jor', 'sta.mar', 'sta.gbr']);

export function resolveState(
  context: ResolveContext,
  span: NameSpan,
  candidates: readonly Candidate[],
): Resolved {
  const [first] = candidates;
  if (first !== undefined) return asListed(first);
  const words = spanWords(context, span);
  for (const word of [words[0]!, words.at(-1)!]) {
    const nisba = nisbaOf(context.lexicon, word);
    if (nisba !== undefined) return { entity: nisba.entry.state, how: { rule: 'nisba' } };
  }
  if (HOME_WORDS.has(words[0]!)) {
    const main = context.memory.mainState();
    const wanted = words[0] === 'المملكه' && (main === null || !KINGDOMS.has(main)) ? 'sta.sau' : main;
    const state = wanted === null ? undefined : context.lexicon.entities.get(wanted);
    if (state !== undefined) return { entity: state, how: { rule: 'main-state' } };
  }
  return asNewName(context, span, words);
}

/** The place's own name: without مدينة, محافظة and the like in front. */
function properWords(context: ResolveContext, words: readonly string[]): string[] {
  const head = context.lexicon.heads.next.get(words[0]!)?.values.some((h) => h.composes === 'place');
  return head && words.length > 1 ? words.slice(1) : [...words];
}

export function resolvePlace(
  context: ResolveContext,
  span: NameSpan,
  candidates: readonly Candidate[],
): Resolved {
  const [first] = candidates;
  if (first !== undefined) return asListed(first);
  return asNewName(context, span, properWords(context, spanWords(context, span)));
}
