/** Organisations: bodies of the state in focus, descriptions of those named, names met before, new names. */
import type { HeadRow } from '../lexicon/schema.ts';
import type { NameSpan } from '../recognise/spans.ts';
import { composeBody, composedId, composedKeys } from './compose.ts';
import { bareWord, nounFits, ORGANIZATION_NOUNS } from './describe.ts';
import type { Candidate } from './listed.ts';
import { asListed, asNewName, type ResolveContext, type Resolved, spanWords } from './state.ts';

function headOf(context: ResolveContext, words: readonly string[]): HeadRow | null {
  let node = context.lexicon.heads;
  for (const word of words) {
    const next = node.next.get(word);
    if (next === undefined) return null;
    node = next;
  }
  return node.values.find((head) => head.composes === 'nisba' && head.type === 'ORG') ?? null;
}

/** الجيش, الحكومة, الخارجية without their state: the body of that kind named nearest, else the main state's. */
function bareBody(context: ResolveContext, span: NameSpan, words: readonly string[]): Resolved {
  const head = headOf(context, words);
  if (head === null) return null;
  const key = head.key ?? null;
  const near = context.memory.nearest(span.from, ({ entity }) => {
    if (entity.type !== 'ORG') return false;
    if (key !== null && entity.id.startsWith('org.') && entity.id.endsWith(`.${key}`)) return true;
    return key !== null && composedKeys(context.lexicon, entity).has(key);
  });
  if (near !== null)
    return { entity: near.entity, how: { rule: 'body-in-document', because: near.entity.name } };
  const main = context.memory.mainState();
  const state = main === null ? undefined : context.lexicon.entities.get(main);
  if (state === undefined) return null;
  const entity = composeBody(context.lexicon, head, state, null);
  return { entity, how: { rule: 'body-of-main-state', because: composedId(head, state) } };
}

function describedBody(context: ResolveContext, span: NameSpan, words: readonly string[]): Resolved {
  const noun = bareWord(words[0]!);
  if (words.length > 1 || !(noun in ORGANIZATION_NOUNS)) return null;
  const byName = context.memory.nearest(
    span.from,
    ({ entity, forms }) =>
      entity.type === 'ORG' &&
      nounFits(noun, entity) &&
      forms.some((f) => bareWord(f[0]!) === noun && f.length > 1),
  );
  const found = byName ?? context.memory.nearest(span.from, ({ entity }) => nounFits(noun, entity));
  return found === null
    ? null
    : { entity: found.entity, how: { rule: 'description', because: found.entity.name } };
}

function namedBefore(context: ResolveContext, span: NameSpan, words: readonly string[]): Resolved {
  const key = words.map(bareWord).join(' ');
  const same = context.memory.nearest(
    span.from,
    ({ entity, forms }) =>
      entity.type === span.type && forms.some((form) => form.map(bareWord).join(' ') === key),
  );
  return same === null
    ? null
    : { entity: same.entity, how: { rule: 'same-name', because: same.entity.name } };
}

export function resolveOrganization(
  context: ResolveContext,
  span: NameSpan,
  candidates: readonly Candidate[],
): Resolved {
  const words = spanWords(context, span);
  const [first] = candidates;
  if (first !== undefined && first.strength !== 'weak') return asListed(first);
  const weak = candidates.find((c) => context.memory.named.has(c.entity.id));
  if (weak !== undefined) return { entity: weak.entity, how: { rule: 'weak-name-in-document' } };
  return (
    bareBody(context, span, words) ??
    describedBody(context, span, words) ??
    namedBefore(context, span, words) ??
    (first === undefined ? asNewName(context, span, words) : asListed(first))
  );
}
