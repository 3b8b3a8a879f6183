/** What the readers of time expressions share: the tokens of a sentence, the document's date, the words. */
import type { Token } from '../text/tokens.ts';
import type { Anchor, Moment } from './calendar.ts';
import { isPlanned } from './future.ts';
import type { TimeWord } from './words.ts';

/** What a reader found: up to which token, and when; null where the words tell no date that can be known. */
export interface Reading {
  to: number;
  moment: Moment | null;
}

type Role = TimeWord['role'];

export class Scope {
  constructor(
    readonly tokens: readonly Token[],
    readonly from: number,
    readonly to: number,
    readonly anchor: Anchor | null,
    private readonly words: ReadonlyMap<string, TimeWord>,
  ) {}

  form(at: number): string {
    return at >= this.from && at < this.to ? this.tokens[at]!.form : '';
  }

  /** What the word at a token is for time. */
  word(at: number): TimeWord | undefined {
    return at >= this.from && at < this.to ? this.words.get(this.tokens[at]!.form) : undefined;
  }

  /** The word at a token where it has a role, with or without و. */
  as<R extends Role>(at: number, role: R): Extract<TimeWord, { role: R }> | undefined {
    const found = this.word(at);
    return found?.role === role ? (found as Extract<TimeWord, { role: R }>) : undefined;
  }

  /** A whole number in digits; null for words and for parts of decimals. */
  number(at: number): number | null {
    if (at < this.from || at >= this.to || this.tokens[at]!.kind !== 'number') return null;
    return Number(this.tokens[at]!.form);
  }

  /** Whether a token is one of some marks or words. */
  is(at: number, ...forms: readonly string[]): boolean {
    return forms.includes(this.form(at));
  }

  /** Whether two neighbours are written without a space between them. */
  glued(at: number): boolean {
    return this.tokens[at]?.end === this.tokens[at + 1]?.start;
  }

  planned(at: number): boolean {
    return isPlanned(this.tokens, this.from, at);
  }
}
