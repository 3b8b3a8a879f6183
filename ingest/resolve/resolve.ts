/**
 * Who is who in one document. Two passes over the spans: full and listed names first, so that what a document names
 * anywhere grounds its surnames, roles and descriptions, which come second. Every decision keeps its rule.
 */
import type { Lexicon } from '../lexicon/load.ts';
import { type Match, nisbaOf } from '../recognise/lookup.ts';
import type { NameSpan } from '../recognise/spans.ts';
import type { Token } from '../text/tokens.ts';
import { isRolePhrase } from './describe.ts';
import { type Candidate, listedCandidates } from './listed.ts';
import { Memory } from './memory.ts';
import { resolveOrganization } from './organization.ts';
import { resolveFullName, resolveShortName } from './person.ts';
import { type ResolveContext, type Resolved, type ResolvedSpan, spanWords, written } from './state.ts';
import { resolvePlace, resolveState } from './territory.ts';

const CERTAIN = new Set(['name', 'metonym', 'member', 'composed', 'headed', 'capital', 'inside']);

function isCertain(span: NameSpan, words: readonly string[], candidates: readonly Candidate[]): boolean {
  const [first] = candidates;
  if (span.type === 'PER')
    return (
      words.length > 1 && (first === undefined || CERTAIN.has(first.strength) || first.strength === 'short')
    );
  return first !== undefined && CERTAIN.has(first.strength);
}

function decide(context: ResolveContext, span: NameSpan, candidates: readonly Candidate[]): Resolved {
  switch (span.type) {
    case 'PER':
      return resolveShortName(context, span, candidates);
    case 'STA':
      return resolveState(context, span, candidates);
    case 'ORG':
      return resolveOrganization(context, span, candidates);
    case 'PLC':
      return resolvePlace(context, span, candidates);
  }
}

function countStates(context: ResolveContext): void {
  for (const token of context.tokens) {
    if (token.kind !== 'word') continue;
    const nisba = nisbaOf(context.lexicon, token.form);
    if (nisba !== undefined) context.memory.countState(nisba.entry.state.id);
  }
  for (const matches of context.matches) {
    for (const match of matches) {
      if (match.how !== 'name') continue;
      for (const entry of match.entries)
        if (entry.entity.type === 'STA') context.memory.countState(entry.entity.id);
    }
  }
}

/**
 * Resolves a document's spans.
 * @param matches the lexicon's matches, by sentence
 * @param date ISO date of the document, for roles; null when unknown
 * @returns the spans with their entities, in the same order, and the document's memory
 */
export function resolveSpans(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  matches: readonly (readonly Match[])[],
  date: string | null,
): { spans: ResolvedSpan[]; context: ResolveContext } {
  const context: ResolveContext = { lexicon, text, tokens, matches, date, memory: new Memory() };
  countStates(context);
  const out = new Array<ResolvedSpan | null>(spans.length).fill(null);
  const prepared = spans.map((span) => ({
    words: spanWords(context, span),
    candidates: listedCandidates(lexicon, span, matches[span.sentence]!, written(context, span)),
  }));
  for (const pass of [1, 2]) {
    for (const [i, span] of spans.entries()) {
      const { words, candidates } = prepared[i]!;
      const certain = isCertain(span, words, candidates) && !(candidates.length === 0 && isRolePhrase(words));
      if ((pass === 1) !== certain) continue;
      const resolved =
        span.type === 'PER' && certain
          ? resolveFullName(context, span, candidates)
          : decide(context, span, candidates);
      if (resolved === null) continue;
      out[i] = { ...span, ...resolved };
      const isName = !resolved.how.rule.startsWith('role');
      context.memory.add(resolved.entity, isName ? words : [], span.from);
    }
  }
  return { spans: out.filter((span) => span !== null), context };
}
