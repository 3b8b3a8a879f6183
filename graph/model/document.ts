/** A record's document and sentences as rows. */
import type { DocumentRecord } from '../../ingest/record.ts';
import { affiliationsOf } from './affiliations.ts';
import { isoDate } from './date.ts';
import { compareText, idOf, sentenceId } from './ids.ts';
import type { DocumentRow, SentenceRow } from './rows.ts';
import { sketchOf } from './sketch.ts';
import { orNull } from './text.ts';

/** Keys by name: a record says the same whatever the order in which a program writes them. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}

/**
 * The document of a record, not yet compared with others (`duplicateOf` is null).
 * @param record one line of `silat extract`
 */
export function documentRow(record: DocumentRecord): DocumentRow {
  return {
    id: record.id,
    doc: record.doc,
    source: orNull(record.source),
    date: isoDate(record.date),
    title: orNull(record.title),
    url: orNull(record.url),
    language: record.language,
    digest: idOf(JSON.stringify(record, inOrder)),
    sketch: sketchOf(record.text),
    affiliations: JSON.stringify(affiliationsOf(record)),
    duplicateOf: null,
  };
}

/**
 * The sentences of a record, in order.
 * @param record one line of `silat extract`
 */
export function sentenceRows(record: DocumentRecord): SentenceRow[] {
  return record.sentences.map(({ start, end }, index) => ({
    id: sentenceId(record.id, index),
    document: record.id,
    index,
    text: record.text.slice(start, end),
    start,
    end,
  }));
}
