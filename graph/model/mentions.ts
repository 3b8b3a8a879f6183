/** A record's mentions as rows; offsets stay those of the document. */
import type { DocumentRecord } from '../../ingest/record.ts';
import { sentenceId } from './ids.ts';
import type { MentionRow } from './rows.ts';

/**
 * The mentions of a record, actors and places apart, as they hang on different labels.
 * @param record one line of `silat extract`
 */
export function mentionRows(record: DocumentRecord): { actors: MentionRow[]; places: MentionRow[] } {
  const actors: MentionRow[] = [];
  const places: MentionRow[] = [];
  for (const mention of record.mentions) {
    const row: MentionRow = {
      sentence: sentenceId(record.id, mention.sentence),
      entity: mention.entity,
      start: mention.start,
      end: mention.end,
      surface: mention.surface,
    };
    (mention.type === 'PLC' ? places : actors).push(row);
  }
  return { actors, places };
}

/**
 * The actors that share each sentence, for counting co-occurrence.
 * @param record one line of `silat extract`
 * @returns one list of actor ids per sentence that mentions any; an id may repeat
 */
export function actorsBySentence(record: DocumentRecord): string[][] {
  const lists = new Map<number, string[]>();
  for (const { type, sentence, entity } of record.mentions) {
    if (type === 'PLC') continue;
    const list = lists.get(sentence);
    if (list) list.push(entity);
    else lists.set(sentence, [entity]);
  }
  return [...lists.values()];
}
