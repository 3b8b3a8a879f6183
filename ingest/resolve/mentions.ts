/** The mentions of a document as they are gathered: named spans, and nested ones that relations bring in. */
import type { LexiconEntity } from '../lexicon/entities.ts';
import type { Entity, Mention, Resolution } from '../record.ts';
import type { ResolvedSpan } from './state.ts';

export interface Participant {
  from: number;
  to: number;
  start: number;
  end: number;
  sentence: number;
  type: Mention['type'];
  entity: LexiconEntity;
  how: Resolution;
  /** A nationality adjective that serves an affiliation only: it takes part in no claim. */
  ofOnly?: boolean;
  /** Someone or some body of the sentence belongs to it: وزير خارجية فرنسا before a name. */
  isOwner?: boolean;
}

function compare(a: Participant, b: Participant): number {
  return a.start - b.start || b.end - a.end;
}

export class MentionTable {
  readonly participants: Participant[];
  private readonly bySentence: Map<number, Participant[]>;

  constructor(
    private readonly text: string,
    spans: readonly ResolvedSpan[],
  ) {
    this.participants = spans.map((span) => ({
      from: span.from,
      to: span.to,
      start: span.start,
      end: span.end,
      sentence: span.sentence,
      type: span.type,
      entity: span.entity,
      how: span.how,
    }));
    this.bySentence = new Map();
    for (const p of this.participants) {
      const here = this.bySentence.get(p.sentence);
      if (here === undefined) this.bySentence.set(p.sentence, [p]);
      else here.push(p);
    }
  }

  /** Adds a mention, or gives the one that stands there already. */
  add(participant: Participant): Participant {
    const here = this.bySentence.get(participant.sentence) ?? [];
    const same = here.find((p) => p.start === participant.start && p.end === participant.end);
    if (same !== undefined) return same;
    this.participants.push(participant);
    this.bySentence.set(participant.sentence, [...here, participant]);
    return participant;
  }

  inSentence(sentence: number): Participant[] {
    return (this.bySentence.get(sentence) ?? []).toSorted(compare);
  }

  /**
   * @param others entities that claims name without a mention
   * @returns the record's mentions in text order, their indices, and all entities
   */
  finish(others: readonly LexiconEntity[] = []): {
    mentions: Mention[];
    indexOf: (participant: Participant) => number;
    entities: Entity[];
  } {
    this.participants.sort(compare);
    const index = new Map(this.participants.map((p, i) => [p, i]));
    const entities = new Map<string, Entity>();
    const keep = (full: LexiconEntity): void => {
      const { roles: _roles, parent: _parent, ...entity } = full;
      entities.set(entity.id, entity);
    };
    const mentions = this.participants.map((p) => {
      keep(p.entity);
      const { start, end, type, sentence, how } = p;
      return { start, end, type, entity: p.entity.id, sentence, surface: this.text.slice(start, end), how };
    });
    for (const entity of others) keep(entity);
    return { mentions, indexOf: (p) => index.get(p) ?? -1, entities: [...entities.values()] };
  }
}
