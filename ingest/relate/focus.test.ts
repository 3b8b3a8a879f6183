import { describe, expect, it } from 'vitest';
import type { Participant } from '../resolve/mentions.ts';
import { Focus } from './focus.ts';
import type { Actor, SentenceView } from './view.ts';

function actor(id: string, sentence: number, prep = 'none', attached = false): Actor {
  const participant = { entity: { id }, sentence, type: 'STA' } as unknown as Participant;
  return { participant, adjective: false, attached, prep, owned: 0, chain: 0, head: 0 };
}
function view(sentence: number, actors: Actor[]): SentenceView {
  return { sentence, actors } as unknown as SentenceView;
}
const names = (focus: Focus, now: SentenceView): string[] =>
  focus.before(now, null).map(({ participant, why }) => `${why} ${participant.entity.id}`);

describe('who is in focus', () => {
  it('is nobody as a text begins', () => {
    expect(names(new Focus(), view(0, []))).toEqual([]);
  });

  it('is first the subject of the sentence before, then its last actor, then those of earlier sentences', () => {
    const focus = new Focus();
    focus.after(view(0, [actor('jordan', 0)]));
    focus.after(view(1, [actor('france', 1, 'في'), actor('egypt', 1), actor('oman', 1, 'مع')]));
    expect(names(focus, view(2, []))).toEqual(['topic egypt', 'last oman', 'other france', 'other jordan']);
  });

  it('is nobody whom the sentence names itself, and none who only stands in a title', () => {
    const focus = new Focus();
    focus.after(view(0, [actor('russia', 0, 'none', true), actor('lavrov', 0), actor('kerry', 0, 'مع')]));
    expect(names(focus, view(1, [actor('lavrov', 1)]))).toEqual(['last kerry']);
  });

  it('counts how often each was named, and how many sentences ago', () => {
    const focus = new Focus();
    focus.after(view(0, [actor('iran', 0)]));
    focus.after(view(1, [actor('iran', 1)]));
    const [iran] = focus.before(view(3, []), null);
    expect(iran).toMatchObject({ count: 2, sentencesAgo: 2 });
  });
});
