/**
 * Arguments of a cue: which slot each actor of the sentence fills. Verbs take a subject after them, before them,
 * across a relative pronoun or from the verb that they are joined to, then an object; verbal nouns take a
 * nationality adjective, a genitive, or the subject of the verb that governs them; participles their antecedent.
 * Prepositions bring the rest. After Ryding (2005), ch. 4, 5 and 31; shallow on purpose.
 */
import type { WordReading } from '../lexicon/cue-index.ts';
import type { Slot } from './slots.ts';
import type { SentenceView } from './view.ts';

export interface Arguments {
  /** Slot of each actor, by index. */
  slots: Slot[];
  /** A verb without a subject in the sentence. */
  subjectMissing: boolean;
}

const ANTECEDENT_REACH = 7;
const GOVERNOR_REACH = 12;
const PRONOUN_REACH = 8;
const NOUN_REACH = 6;
const CARRIER_REACH = 4;

function isVerbal(reading: Pick<WordReading, 'kind'>): boolean {
  return reading.kind === 'past' || reading.kind === 'present';
}

export class ArgumentFinder {
  private readonly subjects = new Map<number, number>();

  constructor(
    private readonly view: SentenceView,
    private readonly forms: (at: number) => string,
  ) {}

  private cls(at: number): string {
    return this.view.classes[at - this.view.range.from] ?? 'comma';
  }

  /** First token after `at` that ends its clause on the right. */
  private clauseEnd(at: number, stopAtVerb: boolean): number {
    for (let i = at + 1; i < this.view.range.to; i++) {
      const cls = this.cls(i);
      if (cls === 'sub' && !/^[وف]?ما$/.test(this.forms(i))) return i;
      if (cls === 'rel' || this.forms(i) === ':' || this.forms(i) === '؛') return i;
      if (cls === 'verb' && stopAtVerb) return i;
    }
    return this.view.range.to;
  }

  /** First token of the clause on the left. */
  private clauseStart(at: number): number {
    for (let i = at - 1; i >= this.view.range.from; i--) {
      const cls = this.cls(i);
      if (cls === 'sub' || cls === 'rel' || cls === 'verb' || this.forms(i) === ':') return i + 1;
    }
    return this.view.range.from;
  }

  private nearestLeft(at: number, reach: number): number {
    const { actors } = this.view;
    for (let i = actors.length - 1; i >= 0; i--) {
      const a = actors[i]!;
      if (a.attached || a.participant.to > at) continue;
      return at - a.participant.to <= reach ? a.head : -1;
    }
    return -1;
  }

  /** والذي goes on with the antecedent of the relative clause before it. */
  private siblingRelative(at: number): number {
    const own = this.cls(at - 1) === 'rel' ? at - 1 : at - 2;
    if (!this.forms(own).startsWith('وال')) return -1;
    for (let i = own - 1; i >= this.view.range.from; i--) {
      if (this.cls(i) === 'rel') return this.nearestLeft(i, ANTECEDENT_REACH);
    }
    return -1;
  }

  /** What an attached pronoun stands for: the antecedent of the relative clause that the verb is in. */
  private pronounObject(at: number): number {
    for (let i = at - 1; i >= Math.max(this.view.range.from, at - PRONOUN_REACH); i--) {
      if (this.cls(i) === 'rel') return this.nearestLeft(i, ANTECEDENT_REACH);
    }
    return -1;
  }

  /** The source of a cue noun that is itself the verb's subject: غارات شنتها روسيا استهدفت. */
  private nounSubject(at: number): number {
    for (let i = at - 1; i >= Math.max(this.view.range.from, at - NOUN_REACH); i--) {
      const cls = this.cls(i);
      if (cls === 'verb' || cls === 'sub' || cls === 'name') return -1;
      const reading = this.view.cues
        .find((c) => c.at === i)
        ?.readings.find((r) => r.kind === 'noun' || r.kind === 'masdar');
      if (reading === undefined) continue;
      const { slots } = this.nominal(i, reading);
      return slots.findIndex((slot) => slot === 'nisba' || slot === 'governor');
    }
    return -1;
  }

  /** The verb that carries a noun from behind it: الضربات التي شنها, زيارة يقوم بها; -1 when there is none. */
  private carrierAfter(at: number): number {
    for (let i = at + 1; i <= Math.min(this.view.range.to - 1, at + CARRIER_REACH); i++) {
      const cls = this.cls(i);
      if (cls === 'verb') return this.view.light.includes(i) || /(ها|ه|هم)$/.test(this.forms(i)) ? i : -1;
      if (cls !== 'noun' && cls !== 'rel') return -1;
    }
    return -1;
  }

  /** Index of the actor that is the subject of a verb at a token, -1 when none is found; with how it was found. */
  subjectOf(at: number, suffix: boolean, throughNouns = true): { actor: number; slot: Slot } {
    const { actors, range } = this.view;
    const end = this.clauseEnd(at, true);
    const right = actors.findIndex(
      (a) => !a.attached && a.participant.from > at && a.participant.from < end && a.prep === 'none',
    );
    const rel = this.cls(at - 1) === 'rel' || (this.cls(at - 2) === 'rel' && this.cls(at - 1) === 'noun');
    if (rel) {
      const sibling = this.siblingRelative(at);
      if (sibling >= 0 && right < 0) return { actor: sibling, slot: 'subject-relative' };
      if (sibling >= 0 && !suffix) return { actor: sibling, slot: 'subject-relative' };
      if (right >= 0 && suffix) return { actor: right, slot: 'subject-after' };
      const antecedent = this.nearestLeft(at - 1, ANTECEDENT_REACH);
      if (right >= 0 && actors[right]!.participant.from - at <= 1 && antecedent < 0)
        return { actor: right, slot: 'subject-after' };
      if (antecedent >= 0) return { actor: antecedent, slot: 'subject-relative' };
    }
    const noun = throughNouns && !suffix ? this.nounSubject(at) : -1;
    if (noun >= 0 && (right < 0 || actors[right]!.participant.from - at > 1))
      return { actor: noun, slot: 'subject-noun' };
    const start = this.clauseStart(at);
    const left = actors.findIndex(
      (a) => !a.attached && a.participant.from >= start && a.participant.to <= at && a.prep === 'none',
    );
    const joined = /^[وف]/.test(this.forms(at));
    if (left >= 0 && !joined) return { actor: left, slot: 'subject-before' };
    if (right >= 0 && actors[right]!.owned <= 3) return { actor: right, slot: 'subject-after' };
    if (left >= 0) return { actor: left, slot: 'subject-before' };
    for (let i = at - 1; i >= range.from; i--) {
      if (this.cls(i) !== 'verb') continue;
      const previous = this.subjects.get(i) ?? this.subjectOf(i, false).actor;
      this.subjects.set(i, previous);
      if (previous >= 0) return { actor: previous, slot: 'subject-joined' };
      break;
    }
    return { actor: -1, slot: 'other' };
  }

  private verb(at: number, reading: WordReading): Arguments {
    const { actors } = this.view;
    const slots = new Array<Slot>(actors.length).fill('other');
    const { actor: subject, slot } = this.subjectOf(at, reading.suffix !== null);
    const end = this.clauseEnd(at, true);
    let object = reading.suffix === null ? -1 : this.pronounObject(at);
    if (object === subject) object = -1;
    for (const [i, a] of actors.entries()) {
      if (a.attached) continue;
      if (object >= 0 && a.head === object && reading.suffix !== null) slots[i] = 'object';
      else if (a.head === subject && subject >= 0) slots[i] = slot;
      else if (a.participant.from > at && a.participant.from < end) {
        if (a.prep !== 'none') slots[i] = 'prep';
        else if (reading.suffix === null && (object < 0 || a.head === object)) {
          object = a.head;
          slots[i] = 'object';
        }
      }
    }
    return { slots, subjectMissing: subject < 0 };
  }

  private nominal(at: number, reading: WordReading): Arguments {
    const { actors } = this.view;
    const slots = new Array<Slot>(actors.length).fill('other');
    const carrier = this.carrierAfter(at);
    const end = this.clauseEnd(carrier >= 0 ? carrier : at, true);
    const carried = carrier >= 0 ? this.subjectOf(carrier, true, false).actor : -1;
    let genitive = -1;
    let second = -1;
    for (const [i, a] of actors.entries()) {
      if (a.attached || a.participant.from < at || a.participant.from >= end) continue;
      const gap = a.participant.from - at - 1;
      if (carried >= 0 && a.head === carried) slots[i] = 'governor';
      else if (a.adjective && gap <= 2 && genitive < 0) slots[i] = 'nisba';
      else if (a.prep === 'none' || this.governsItself(at, i)) {
        if (genitive < 0 && !reading.definite && reading.suffix === null && gap <= 4) {
          genitive = a.head;
          slots[i] = 'of';
        } else if (a.head === genitive) slots[i] = 'of';
        else if (second < 0 || a.head === second) {
          second = a.head;
          slots[i] = 'of-second';
        }
      } else slots[i] = 'prep';
    }
    if (carried < 0) this.govern(at, reading, slots);
    return { slots, subjectMissing: false };
  }

  /** The subject of the verb that governs a noun, or what the noun's pronoun stands for. */
  private govern(at: number, reading: WordReading, slots: Slot[]): void {
    const { actors, range } = this.view;
    let governor = -1;
    for (let i = at - 1; i >= Math.max(range.from, at - GOVERNOR_REACH); i--) {
      if (this.cls(i) !== 'verb') continue;
      governor = this.subjectOf(i, false, false).actor;
      break;
    }
    if (governor < 0 && reading.suffix !== null) governor = this.nearestLeft(at, GOVERNOR_REACH);
    if (governor < 0) return;
    for (const [k, a] of actors.entries())
      if (a.head === governor && slots[k] === 'other') slots[k] = 'governor';
  }

  /** A name whose nearest noun before it is the cue itself has the cue's preposition, not one of its own. */
  private governsItself(at: number, index: number): boolean {
    const a = this.view.actors[index]!;
    for (let i = a.participant.from - 1; i > at; i--) if (this.cls(i) === 'prep') return false;
    return a.participant.from - at - 1 < a.owned;
  }

  private participle(at: number): Arguments {
    const { actors } = this.view;
    const slots = new Array<Slot>(actors.length).fill('other');
    const antecedent = this.nearestLeft(at, ANTECEDENT_REACH);
    const end = this.clauseEnd(at, true);
    let genitive = -1;
    for (const [i, a] of actors.entries()) {
      if (a.attached) continue;
      if (antecedent >= 0 && a.head === antecedent && a.participant.to <= at) slots[i] = 'antecedent';
      else if (a.participant.from > at && a.participant.from < end) {
        if (a.prep !== 'none' && !this.governsItself(at, i)) slots[i] = 'prep';
        else if (genitive < 0 || a.head === genitive) {
          genitive = a.head;
          slots[i] = a.adjective && a.participant.from === at + 1 ? 'nisba' : 'of';
        }
      }
    }
    return { slots, subjectMissing: antecedent < 0 };
  }

  /** Slots of all actors for a cue read in one way. */
  of(at: number, reading: WordReading): Arguments {
    if (isVerbal(reading)) return this.verb(at, reading);
    if (reading.kind === 'active' || reading.kind === 'passive' || reading.kind === 'adjective')
      return this.participle(at);
    return this.nominal(at, reading);
  }
}
