/** One document through the rooms: text, recognise, resolve, relate, record. */
import { createHash } from 'node:crypto';
import { type Lexicon, loadLexicon } from './lexicon/load.ts';
import type { SourceDocument } from './read/document.ts';
import { cover } from './recognise/cover.ts';
import type { Match } from './recognise/lookup.ts';
import { loadTaggerModel } from './recognise/model.ts';
import { type NameSpan, spansOf } from './recognise/spans.ts';
import { Tagger } from './recognise/tagger.ts';
import { type DocumentRecord, type Entity, RECORD_SCHEMA } from './record.ts';
import { findAffiliations } from './relate/affiliations.ts';
import { MentionTable } from './resolve/mentions.ts';
import { resolveSpans } from './resolve/resolve.ts';
import { type PreparedText, prepare } from './text/prepare.ts';

export interface Extractor {
  readonly lexicon: Lexicon;
  /**
   * Reads one document.
   * @param document text and what is known of it
   * @returns its record; offsets are into `document.text`
   */
  extract(document: SourceDocument): DocumentRecord;
}

export interface ExtractorOptions {
  lexicon?: Lexicon;
}

/** Id of a document: a hash of what it says and where it comes from. */
export function documentId(document: SourceDocument): string {
  const parts = [document.source, document.date, document.title, document.text].map((part) => part ?? '');
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16);
}

function recogniseNames(
  lexicon: Lexicon,
  tagger: Tagger,
  text: string,
  prepared: PreparedText,
): { spans: NameSpan[]; matches: Match[][] } {
  const spans: NameSpan[] = [];
  const matches: Match[][] = [];
  for (const [n, { from, to }] of prepared.sentences.entries()) {
    const covered = cover(lexicon, prepared.tokens, from, to);
    const labels = tagger.tag(prepared.tokens, from, to, covered);
    matches.push(covered.matches);
    spans.push(...spansOf(lexicon, text, prepared.tokens, from, labels, covered.matches, n));
  }
  return { spans, matches };
}

/**
 * Makes an extractor; loading the lexicon and the models takes about a second, so make it once.
 * @throws SilatError `lexicon-invalid` when a table of the lexicon is wrong
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const lexicon = options.lexicon ?? loadLexicon();
  const tagger = new Tagger(lexicon, loadTaggerModel());
  return {
    lexicon,
    extract(document) {
      const { text } = document;
      const prepared = prepare(lexicon, text);
      const { spans, matches } = recogniseNames(lexicon, tagger, text, prepared);
      const resolved = resolveSpans(lexicon, text, prepared.tokens, spans, matches, document.date);
      const table = new MentionTable(text, resolved.spans);
      const affiliations = findAffiliations(resolved.context, prepared.sentences, table);
      const { mentions, indexOf, entities } = table.finish();
      return {
        schema: RECORD_SCHEMA,
        doc: document.doc,
        id: documentId(document),
        source: document.source,
        date: document.date,
        title: document.title,
        url: document.url,
        language: 'ar',
        text,
        sentences: prepared.sentences.map(({ start, end }) => ({ start, end })),
        mentions,
        claims: [],
        affiliations: affiliations.map((a) => ({
          start: prepared.sentences[a.sentence]!.start,
          end: prepared.sentences[a.sentence]!.end,
          sentence: a.sentence,
          who: a.who.entity.id,
          of: a.of.entity.id,
          whoMention: indexOf(a.who),
          ofMention: indexOf(a.of),
          role: a.role,
        })),
        entities: entities satisfies Entity[],
      };
    },
  };
}
