/** What every command is given: the world, the language, and where it notes what it left out. */
import { type Io, write } from './io.ts';
import type { Language } from './language.ts';
import { MESSAGES, type Messages } from './messages/index.ts';
import { formatNumber } from './terminal/numbers.ts';
import { ProblemLog } from './terminal/report.ts';

export class Context {
  readonly messages: Messages;
  readonly log = new ProblemLog();

  constructor(
    readonly io: Io,
    readonly language: Language,
  ) {
    this.messages = MESSAGES[language];
  }

  /** A line of the answer, to standard output. */
  print(line: string): Promise<void> {
    return write(this.io.stdout, `${line}\n`);
  }

  /** A line about the work, to standard error. */
  say(line: string): Promise<void> {
    return write(this.io.stderr, `${line}\n`);
  }

  number(value: number): string {
    return formatNumber(this.language, value);
  }
}
