import { expect, it } from 'vitest';
import type { Evidence } from '../../../graph/server/api.ts';
import { paragraphsOf, spansOfSentence } from './document-spans.ts';

const sentence = (id: string, start: number, end: number) => ({
  id,
  start,
  end,
  text: 'س'.repeat(end - start),
});
const actor = { id: 'a', name: 'أ', nameEn: null, kind: 'state' as const };
const claim = {
  id: 'c',
  sentence: { id: 's2' },
  highlights: [{ start: 0, end: 3, role: 'cue' }],
} as unknown as Evidence;
const view = {
  mentions: [
    { start: 2, end: 4, actor },
    { start: 12, end: 15, actor },
  ],
  claims: [claim],
};

it('shifts mentions into their sentence and adds the chosen claim', () => {
  expect(spansOfSentence(sentence('s2', 10, 20), view, 'c')).toEqual([
    { start: 2, end: 5, role: 'mention' },
    { start: 0, end: 3, role: 'cue' },
  ]);
  expect(spansOfSentence(sentence('s1', 0, 9), view, 'c')).toEqual([{ start: 2, end: 4, role: 'mention' }]);
});

it('begins a paragraph where the text had more than a space', () => {
  const runs = paragraphsOf([sentence('1', 0, 5), sentence('2', 6, 9), sentence('3', 11, 14)]);
  expect(runs.map((run) => run.map((each) => each.id))).toEqual([['1', '2'], ['3']]);
});
