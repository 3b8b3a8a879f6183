import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { loadTaggerModel } from '../recognise/model.ts';
import { Tagger } from '../recognise/tagger.ts';
import { senseOf } from './cue-reading.ts';
import { Frames } from './frames.ts';
import { readCues } from './proposed-cues.ts';
import { viewSentence } from './view.ts';

const lexicon = loadLexicon();
const frames = new Frames(lexicon);
const tagger = new Tagger(lexicon, loadTaggerModel());

function cues(text: string) {
  const { context, prepared, table } = analyse(lexicon, tagger, { text, date: null });
  const view = viewSentence(context, frames, table, 0, prepared.sentences[0]!);
  return new Map(
    readCues(context, frames, view).map((cue) => [
      text.slice(context.tokens[cue.at]!.start, context.tokens[cue.at]!.end),
      cue,
    ]),
  );
}

describe('words that may be cues', () => {
  const read = cues('اتهمت تركيا إيران بقصف القرية، فتململت فرنسا من ذلك.');

  it('are verbs, nouns and participles, listed or not; not names, not function words', () => {
    expect([...read.keys()]).toEqual(expect.arrayContaining(['اتهمت', 'بقصف', 'فتململت']));
    for (const other of ['تركيا', 'إيران', 'من', 'فرنسا']) expect(read.has(other)).toBe(false);
  });

  it('have the senses of the tables, and the grammar of their form', () => {
    expect(read.get('اتهمت')!.rows.map((row) => row.type)).toContain('ACCUSE');
    expect(read.get('اتهمت')!.reading.kind).toBe('past');
    expect(read.get('بقصف')!.reading.kind).toBe('masdar');
    expect(read.get('فتململت')!.rows).toEqual([]);
  });

  it('take a sense that is not in the tables from the nearest one that is, marked as made up', () => {
    const listed = senseOf(read.get('اتهمت')!, 'ACCUSE');
    const made = senseOf(read.get('اتهمت')!, 'REJECT');
    expect(listed.example).not.toBe('');
    expect(made).toMatchObject({ type: 'REJECT', lemma: listed.lemma, source: listed.source, example: '' });
    expect(senseOf(read.get('فتململت')!, 'ACCUSE')).toMatchObject({ type: 'ACCUSE', example: '' });
  });
});
