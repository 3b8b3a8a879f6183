/** Types shared by the resolvers of one document. */
import type { LexiconEntity } from '../lexicon/entities.ts';
import type { Lexicon } from '../lexicon/load.ts';
import type { Match } from '../recognise/lookup.ts';
import type { NameSpan } from '../recognise/spans.ts';
import type { Resolution } from '../record.ts';
import type { Token } from '../text/tokens.ts';
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

/** Folded words of a span, clitics of the first cut, marks left out. */
export function spanWords(context: ResolveContext, span: NameSpan): string[] {
  const words: string[] = [];
  for (let i = span.from; i < span.to; i++) {
    const token = context.tokens[i]!;
    if (token.kind === 'mark') continue;
    words.push(i === span.from ? token.form.slice(span.cut) : token.form);
  }
  const first = words[0];
  const before = context.tokens[span.from]!.form[span.cut - 1];
  if (first?.startsWith('ل') && before === 'ل') words[0] = `ا${first}`;
  return words;
}

export function written(context: ResolveContext, span: NameSpan): string {
  return context.text.slice(span.start, span.end);
}
