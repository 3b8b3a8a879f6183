/** Types shared by the resolvers of one document. */
import { type LexiconEntity, makeEntity } from '../lexicon/entities.ts';
import type { Lexicon } from '../lexicon/load.ts';
import type { Match } from '../recognise/lookup.ts';
import type { NameSpan } from '../recognise/spans.ts';
import type { Resolution } from '../record.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './listed.ts';
import type { Memory } from './memory.ts';

export interface ResolvedSpan extends NameSpan {
  entity: LexiconEntity;
  how: Resolution;
}

export interface ResolveContext {
  lexicon: Lexicon;
  text: string;
  tokens: readonly Token[];
  /** Lexicon matches of each sentence. */
  matches: readonly (readonly Match[])[];
  /** ISO date of the document. */
  date: string | null;
  memory: Memory;
}

export type Resolved = { entity: LexiconEntity; how: Resolution } | null;

/** Whether the span begins with an article that lost its alif to ل (للحكومة, whose span is لحكومة). */
function isAssimilated(context: ResolveContext, span: NameSpan): boolean {
  const { form } = context.tokens[span.from]!;
  return form[span.cut - 1] === 'ل' && form[span.cut] === 'ل';
}

/** Folded words of a span, clitics of the first cut, marks left out. */
export function spanWords(context: ResolveContext, span: NameSpan): string[] {
  const words: string[] = [];
  for (let i = span.from; i < span.to; i++) {
    const token = context.tokens[i]!;
    if (token.kind === 'mark') continue;
    words.push(i === span.from ? token.form.slice(span.cut) : token.form);
  }
  if (words[0] !== undefined && isAssimilated(context, span)) words[0] = `ا${words[0]}`;
  return words;
}

/** What the lexicon gives for a span. */
export function asListed({ entity, strength }: Candidate): NonNullable<Resolved> {
  return { entity, how: { rule: `lexicon-${strength}` } };
}

/** A name that nothing known explains: an entity of its own, the same wherever the name stands. */
export function asNewName(
  context: ResolveContext,
  span: NameSpan,
  words: readonly string[],
): NonNullable<Resolved> {
  const id = `${span.type.toLowerCase()}~${words.join('-')}`;
  return {
    entity: makeEntity(id, span.type, [written(context, span)], null, 'learned'),
    how: { rule: 'new-name' },
  };
}

/** The span as the text writes it, its article whole: what a name met here is shown as. */
export function written(context: ResolveContext, span: NameSpan): string {
  return `${isAssimilated(context, span) ? 'ا' : ''}${context.text.slice(span.start, span.end)}`;
}
