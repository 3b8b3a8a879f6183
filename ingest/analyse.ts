/** The rooms before relations, in order: text, names, who is who, affiliations. Training starts from here too. */
import type { Lexicon } from './lexicon/load.ts';
import type { SourceDocument } from './read/document.ts';
import { cover } from './recognise/cover.ts';
import { addEchoes } from './recognise/echo.ts';
import type { Match } from './recognise/lookup.ts';
import { type NameSpan, spansOf } from './recognise/spans.ts';
import type { Tagger } from './recognise/tagger.ts';
import { type FoundAffiliation, findAffiliations } from './relate/affiliations.ts';
import { MentionTable } from './resolve/mentions.ts';
import { resolveSpans } from './resolve/resolve.ts';
import type { ResolveContext } from './resolve/state.ts';
import { type PreparedText, prepare } from './text/prepare.ts';

export interface Analysis {
  prepared: PreparedText;
  context: ResolveContext;
  table: MentionTable;
  affiliations: FoundAffiliation[];
}

/** Finds and resolves the names of a document. */
export function analyse(
  lexicon: Lexicon,
  tagger: Tagger,
  document: Pick<SourceDocument, 'text' | 'date'>,
): Analysis {
  const { text, date } = document;
  const prepared = prepare(lexicon, text);
  const spans: NameSpan[] = [];
  const matches: Match[][] = [];
  for (const [n, { from, to }] of prepared.sentences.entries()) {
    const covered = cover(lexicon, prepared.tokens, from, to);
    const labels = tagger.tag(prepared.tokens, from, to, covered);
    matches.push(covered.matches);
    spans.push(...spansOf(lexicon, text, prepared.tokens, from, labels, covered.matches, n));
  }
  const all = addEchoes(lexicon, text, prepared.tokens, prepared.sentences, spans, matches);
  const resolved = resolveSpans(lexicon, text, prepared.tokens, all, matches, date);
  const table = new MentionTable(text, resolved.spans);
  const affiliations = findAffiliations(resolved.context, prepared.sentences, table);
  return { prepared, context: resolved.context, table, affiliations };
}
