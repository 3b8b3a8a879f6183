/** The lexicon's example sentences as annotated texts: each tells one claim, with its source and target marked. */
import type { Lexicon } from '../lexicon/load.ts';
import type { CueRow } from '../lexicon/schema.ts';
import type { EntityType } from '../record.ts';
import type { GoldDocument } from './gold.ts';

const MARK = /\{([ST]) ([^}]*)\}/g;

/** One example as a document; null when a mark is missing. */
export function exampleDocument(row: CueRow, number: number): GoldDocument | null {
  let text = '';
  let from = 0;
  const mentions: GoldDocument['mentions'] = [];
  for (const match of row.example.matchAll(MARK)) {
    text += row.example.slice(from, match.index);
    const type: EntityType = 'ORG';
    mentions.push({
      start: text.length,
      end: text.length + match[2]!.length,
      type,
      entity: match[1]!,
      sentence: 0,
    });
    text += match[2]!;
    from = match.index + match[0].length;
  }
  text += row.example.slice(from);
  if (!mentions.some((m) => m.entity === 'S') || !mentions.some((m) => m.entity === 'T')) return null;
  const sentences = [{ start: 0, end: text.length }];
  const claim = {
    sentence: 0,
    source: 'S',
    target: 'T',
    sourceAt: mentions.find((m) => m.entity === 'S')!.start,
    targetAt: mentions.find((m) => m.entity === 'T')!.start,
    byAt: null,
    type: row.type,
    negated: false,
    irrealis: false,
    by: null,
    trigger: null,
  };
  return {
    doc: `example-${number}`,
    text,
    source: null,
    date: null,
    sentences,
    mentions,
    claims: [claim],
    affiliations: [],
  };
}

export function exampleDocuments(lexicon: Lexicon): GoldDocument[] {
  return lexicon.cues.flatMap((row, i) => exampleDocument(row, i) ?? []);
}
