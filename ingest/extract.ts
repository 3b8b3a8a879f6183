/** One document to its record: analysis, claims, and everything in the form that readers of records expect. */
import { createHash } from 'node:crypto';
import { type Analysis, analyse } from './analyse.ts';
import { type Lexicon, loadLexicon } from './lexicon/load.ts';
import type { SourceDocument } from './read/document.ts';
import { loadTaggerModel } from './recognise/model.ts';
import { Tagger } from './recognise/tagger.ts';
import { type Affiliation, type Claim, type DocumentRecord, RECORD_SCHEMA } from './record.ts';
import { type FoundClaim, findClaims } from './relate/claims.ts';
import { Frames } from './relate/frames.ts';
import { PLOVER, scoreOf } from './relate/plover.ts';
import { loadClaimScorer } from './relate/scorer.ts';
import type { Participant } from './resolve/mentions.ts';
import { Circumstances } from './where/circumstances.ts';

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

const CONFIDENCE_DECIMALS = 1000;

function claimRecord(
  analysis: Analysis,
  found: FoundClaim,
  indexOf: (p: Participant) => number,
  circumstances: Circumstances,
): Claim {
  const { start, end } = analysis.prepared.sentences[found.sentence]!;
  const { cue } = found.candidate;
  // Who is left out in the verb or is a pronoun has no place in the text.
  const mentionOf = (p: Participant): number | null => (p.start < 0 ? null : indexOf(p));
  const token = analysis.context.tokens[cue.at]!;
  const { type, mode, lemma } = cue.row;
  return {
    start,
    end,
    sentence: found.sentence,
    source: found.source.entity.id,
    target: found.target.entity.id,
    sourceMention: mentionOf(found.source),
    targetMention: mentionOf(found.target),
    type,
    mode,
    quad: PLOVER[type].quad,
    score: scoreOf(type, mode),
    cameo: PLOVER[type].cameo,
    negated: found.negated,
    irrealis: found.irrealis,
    attributedTo: found.by?.entity.id ?? null,
    attributedToMention: found.by?.participant ? mentionOf(found.by.participant) : null,
    ...circumstances.of(found),
    cue: { start: token.start, end: token.end, key: lemma },
    rule: `${cue.reading.kind}:${type}`,
    confidence: Math.round(found.confidence * CONFIDENCE_DECIMALS) / CONFIDENCE_DECIMALS,
  };
}

function affiliationRecords(analysis: Analysis, indexOf: (p: Participant) => number): Affiliation[] {
  return analysis.affiliations.map(({ sentence, who, of, role }) => ({
    start: analysis.prepared.sentences[sentence]!.start,
    end: analysis.prepared.sentences[sentence]!.end,
    sentence,
    who: who.entity.id,
    of: of.entity.id,
    whoMention: indexOf(who),
    ofMention: indexOf(of),
    role,
  }));
}

/**
 * Makes an extractor; loading the lexicon and the models takes about a second, so make it once.
 * @throws SilatError `lexicon-invalid` when a table of the lexicon is wrong
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const lexicon = options.lexicon ?? loadLexicon();
  const tagger = new Tagger(lexicon, loadTaggerModel());
  const model = loadClaimScorer(lexicon);
  const frames = new Frames(lexicon);
  return {
    lexicon,
    extract(document) {
      const analysis = analyse(lexicon, tagger, document);
      const found = findClaims(analysis.context, frames, model, analysis.prepared.sentences, analysis.table);
      const circumstances = new Circumstances(analysis, document.date, frames);
      const { mentions, indexOf, entities } = analysis.table.finish(
        found.flatMap(({ by }) => (by === null ? [] : [by.entity])),
      );
      return {
        schema: RECORD_SCHEMA,
        doc: document.doc,
        id: documentId(document),
        source: document.source,
        date: document.date,
        title: document.title,
        url: document.url,
        language: 'ar',
        text: document.text,
        sentences: analysis.prepared.sentences.map(({ start, end }) => ({ start, end })),
        mentions,
        claims: found.map((claim) => claimRecord(analysis, claim, indexOf, circumstances)),
        affiliations: affiliationRecords(analysis, indexOf),
        entities,
      };
    },
  };
}
