/** Persons: full names first, then surnames of those, listed short forms, roles and descriptions, new names last. */
import { makeEntity } from '../lexicon/entities.ts';
import { nisbaOf } from '../recognise/lookup.ts';
import type { NameSpan } from '../recognise/spans.ts';
import { bareWord, ROLE_NOUNS, roleWords, sameRole } from './describe.ts';
import { holderOf } from './holders.ts';
import type { Candidate } from './listed.ts';
import type { Named } from './memory.ts';
import { asListed, asNewName, type ResolveContext, type Resolved, spanWords, written } from './state.ts';

/** A surname of fewer letters is not enough to tell a person. */
const SHORTEST_SURNAME = 3;

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (at < part.length && bareWord(word) === bareWord(part[at]!)) at++;
  return at === part.length;
}

/** Whether two full names may be one person: one holds the other's words in order, with the same last word. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return bareWord(short.at(-1)!) === bareWord(long.at(-1)!) && isSubsequence(short, long);
}

function isPerson(named: Named): boolean {
  return named.entity.type === 'PER';
}

/** A name of two words or more. */
export function resolveFullName(
  context: ResolveContext,
  span: NameSpan,
  candidates: readonly Candidate[],
): Resolved {
  const words = spanWords(context, span);
  const [first, second] = candidates;
  if (
    first !== undefined &&
    first.strength !== 'weak' &&
    (second === undefined || second.strength !== first.strength)
  ) {
    return asListed(first);
  }
  const before = context.memory.nearest(
    span.from,
    (named) => isPerson(named) && named.forms.some((f) => f.length > 1 && sameFullName(words, f)),
  );
  if (before !== null)
    return { entity: before.entity, how: { rule: 'same-full-name', because: before.entity.name } };
  return asNewName(context, span, words);
}

/** A described person: the role's words and what it is a role of. */
function described(context: ResolveContext, span: NameSpan): Resolved {
  const forms = spanWords(context, span);
  const first = bareWord(forms[0]!);
  if (!ROLE_NOUNS.includes(first)) return null;
  const nisba = forms
    .map((form) => nisbaOf(context.lexicon, form)?.entry.state.id)
    .find((id) => id !== undefined);
  const role = roleWords(forms.filter((form) => nisbaOf(context.lexicon, form) === undefined).join(' '));
  const inDocument = context.memory.nearest(
    span.from,
    (named) =>
      isPerson(named) &&
      named.roles.some((r) => sameRole(role, roleWords(r.role)) && (nisba === undefined || r.of === nisba)),
  );
  if (inDocument !== null)
    return { entity: inDocument.entity, how: { rule: 'role-in-document', because: role.join(' ') } };
  const of = nisba ?? context.memory.mainState();
  const holder = of === null ? null : holderOf(context.lexicon, role, of, context.date);
  if (holder !== null)
    return { entity: holder, how: { rule: 'role-at-date', because: `${role.join(' ')} @ ${of}` } };
  const id = `per~${of ?? ''}-${role.join('-')}`;
  return {
    entity: makeEntity(id, 'PER', [written(context, span)], null, 'learned'),
    how: { rule: 'role-unnamed' },
  };
}

/** One word, or a description. */
export function resolveShortName(
  context: ResolveContext,
  span: NameSpan,
  candidates: readonly Candidate[],
): Resolved {
  const words = spanWords(context, span);
  const word = bareWord(words.at(-1) ?? '');
  const role = described(context, span);
  if (role !== null) return role;
  if (words.length === 1 && word.length >= SHORTEST_SURNAME) {
    const known = context.memory.nearest(
      span.from,
      (named) =>
        isPerson(named) &&
        named.forms.some((f) => f.length > 1 && f.some((w, i) => i > 0 && bareWord(w) === word)),
    );
    if (known !== null) return { entity: known.entity, how: { rule: 'surname', because: known.entity.name } };
  }
  const mentioned = candidates.find((c) => context.memory.named.has(c.entity.id));
  const chosen = mentioned ?? candidates[0];
  if (chosen !== undefined) return asListed(chosen);
  const inside = context.memory.nearest(
    span.from,
    (named) => isPerson(named) && named.forms.some((f) => isSubsequence(words, f)),
  );
  if (inside !== null)
    return { entity: inside.entity, how: { rule: 'part-of-name', because: inside.entity.name } };
  return asNewName(context, span, words);
}
