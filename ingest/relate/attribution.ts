/**
 * Attribution: whom the text gives as the source of what it says. A verb of speech with its subject holds for what
 * follows it, a phrase (وفقا لـ, بحسب) for its sentence, and وأضاف without a subject carries the last speaker on.
 */
import type { LexiconEntity } from '../lexicon/entities.ts';
import type { Participant } from '../resolve/mentions.ts';
import type { ResolveContext } from '../resolve/state.ts';
import type { Frames } from './frames.ts';
import type { SentenceView } from './view.ts';

export interface Attribution {
  entity: LexiconEntity;
  /** The mention, null when the speaker is carried over from an earlier sentence. */
  participant: Participant | null;
  /** Tokens that it holds for, end exclusive. */
  from: number;
  to: number;
}

const SUBJECT_REACH = 16;
const PHRASE_REACH = 8;
/** Subjects that stand for the speaker named before. */
const SAME_SPEAKER = /^[وف]?(ال)?(مصدر|مصادر|بيان|متحدث|مسوول|تقرير|ناطق|وزير|رييس|وكاله|صحيفه|نفسه|ذاته)/;

interface Spoken {
  speaker: Participant | null;
  /** First token of what is said. */
  from: number;
  unnamed: boolean;
}

function isOpening(view: SentenceView, context: ResolveContext, i: number): boolean {
  const cls = view.classes[i - view.range.from];
  const { form } = context.tokens[i]!;
  return (cls === 'sub' && /^[وف]?ب?ان/.test(form)) || form === ':' || cls === 'quote';
}

/** Subject of a verb of speech: a person before the clause opens, else the first body or state. */
function subjectAfter(context: ResolveContext, view: SentenceView, at: number): Spoken {
  let limit = Math.min(view.range.to, at + SUBJECT_REACH);
  let from = at + 1;
  for (let i = at + 1; i < limit; i++) {
    if (!isOpening(view, context, i)) continue;
    limit = i;
    from = i + 1;
    break;
  }
  const inside = view.actors.filter(
    (a) => a.participant.from > at && a.participant.from < limit && !a.attached,
  );
  const clean = inside.filter(
    (a) =>
      !view.classes.slice(at + 1 - view.range.from, a.participant.from - view.range.from).includes('verb'),
  );
  const person = clean.find((a) => a.participant.type === 'PER');
  const speaker = person ?? clean[0];
  const next = context.tokens[at + 1];
  const unnamed =
    speaker === undefined &&
    next !== undefined &&
    (SAME_SPEAKER.test(next.form) || isOpening(view, context, at + 1));
  return { speaker: speaker?.participant ?? null, from, unnamed };
}

function subjectBefore(view: SentenceView, at: number): Participant | null {
  const actor = view.actors.findLast(
    (a) => a.participant.to <= at && at - a.participant.to <= 1 && !a.attached,
  );
  return actor?.participant ?? null;
}

function phrases(context: ResolveContext, frames: Frames, view: SentenceView): Attribution[] {
  const out: Attribution[] = [];
  for (let i = view.range.from; i < view.range.to; i++) {
    const form = context.tokens[i]!.form;
    const entries = frames.speechPhrases.get(form) ?? frames.speechPhrases.get(form.replace(/^[وف]/, ''));
    const hit = entries?.find(({ words }) =>
      words.every((word, k) => k === 0 || word === 'ل' || context.tokens[i + k]?.form === word),
    );
    if (hit === undefined) continue;
    const speaker = view.actors.find(
      (a) => a.participant.from > i && a.participant.from - i <= PHRASE_REACH && !a.attached,
    );
    if (speaker === undefined) continue;
    const person = view.actors.find(
      (a) => a.participant.type === 'PER' && a.participant.from > i && a.participant.from - i <= PHRASE_REACH,
    );
    const chosen = (person ?? speaker).participant;
    out.push({ entity: chosen.entity, participant: chosen, from: view.range.from, to: view.range.to });
  }
  return out;
}

/** Follows the speakers of a document, sentence by sentence. */
export class Speakers {
  private last: LexiconEntity | null = null;
  private lastSentence = -2;

  /** The last who spoke, null before anyone has, and the sentence in which it was. */
  get current(): LexiconEntity | null {
    return this.last;
  }
  get sentence(): number {
    return this.lastSentence;
  }

  /**
   * @returns the attributions that hold in a sentence, the innermost (latest to begin) last
   */
  read(context: ResolveContext, frames: Frames, view: SentenceView): Attribution[] {
    const out = phrases(context, frames, view);
    const first = view.speech[0]?.at;
    for (const { at, reading, kind } of view.speech) {
      if (kind === 'phrase') continue;
      const verbal = reading.kind === 'past' || reading.kind === 'present';
      const { speaker, from, unnamed } = subjectAfter(context, view, at);
      const subject = verbal ? (speaker ?? (unnamed ? null : subjectBefore(view, at))) : null;
      if (subject !== null) {
        out.push({
          entity: subject.entity,
          participant: subject,
          from: Math.max(from, subject.to),
          to: view.range.to,
        });
        this.last = subject.entity;
        this.lastSentence = view.sentence;
      } else if (
        verbal &&
        unnamed &&
        this.last !== null &&
        at === first &&
        at - view.range.from <= 2 &&
        view.sentence - this.lastSentence <= 3
      ) {
        out.push({ entity: this.last, participant: null, from, to: view.range.to });
        this.lastSentence = view.sentence;
      }
    }
    return out;
  }
}
