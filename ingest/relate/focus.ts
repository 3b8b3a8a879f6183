/**
 * Who is in focus: actors of earlier sentences that a sentence may mean without naming them (a subject left out, a
 * pronoun). After the salience orders of Grosz, Joshi & Weinstein (1995): subjects before others, the recent before
 * the distant; the speaker carried on counts as a subject.
 */
import type { LexiconEntity } from '../lexicon/entities.ts';
import type { Participant } from '../resolve/mentions.ts';
import type { Actor, SentenceView } from './view.ts';

export interface Implied {
  participant: Participant;
  /** Why it is in focus. */
  why: 'topic' | 'speaker' | 'last' | 'other' | 'frequent';
  sentencesAgo: number;
  /** Times named so far. */
  count: number;
}

const MOST = 6;
const REACH = 3;

function topicOf(view: SentenceView): Actor | undefined {
  const own = view.actors.filter((a) => !a.attached && !a.adjective);
  return own.find((a) => a.prep === 'none') ?? own[0];
}

/** Follows the actors of a document, sentence by sentence. */
export class Focus {
  private readonly views: SentenceView[] = [];
  private readonly counts = new Map<string, { count: number; participant: Participant }>();

  /** @returns those in focus as the sentence begins that it does not name itself, the likeliest first */
  before(view: SentenceView, speaker: LexiconEntity | null): Implied[] {
    const named = new Set(view.actors.map((a) => a.participant.entity.id));
    const out: Implied[] = [];
    const push = (participant: Participant | undefined, why: Implied['why']): void => {
      if (participant === undefined || out.length >= MOST) return;
      const { id } = participant.entity;
      if (named.has(id)) return;
      named.add(id);
      out.push({
        participant,
        why,
        sentencesAgo: view.sentence - participant.sentence,
        count: this.counts.get(id)?.count ?? 1,
      });
    };
    const earlier = this.views.slice(-REACH).reverse();
    const [last] = earlier;
    if (last !== undefined) push(topicOf(last)?.participant, 'topic');
    if (speaker !== null) push(this.counts.get(speaker.id)?.participant, 'speaker');
    if (last !== undefined) push(last.actors.findLast((a) => !a.attached)?.participant, 'last');
    for (const seen of earlier)
      for (const actor of seen.actors)
        if (!actor.attached && !actor.adjective) push(actor.participant, 'other');
    const frequent = [...this.counts.values()].sort((a, b) => b.count - a.count)[0];
    push(frequent?.participant, 'frequent');
    return out;
  }

  /** Takes a sentence in. */
  after(view: SentenceView): void {
    if (view.actors.length > 0) this.views.push(view);
    for (const { participant, attached } of view.actors) {
      if (attached) continue;
      const seen = this.counts.get(participant.entity.id);
      this.counts.set(participant.entity.id, { count: (seen?.count ?? 0) + 1, participant });
    }
  }
}
