/** What went wrong, said in the user's language: `FILE:LINE: what. What to do.` */
import type { SilatError } from '../../ingest/errors.ts';
import type { Language } from '../language.ts';
import { MESSAGES } from '../messages/index.ts';
import { isolateIf } from './bidi.ts';
import { formatNumber } from './numbers.ts';

/** Past this many the rest is counted: one broken export can have a problem on every line. */
const MAX_SHOWN = 20;

/** `FILE:LINE`, `FILE`, or nothing. */
export function place({ where }: Pick<SilatError, 'where'>): string {
  if (where.file === undefined) return '';
  return where.line === undefined ? where.file : `${where.file}:${where.line}`;
}

const FINAL_STOP = /[.。\s]+$/u;

const sentence = (text: string): string => {
  const bare = text.replace(FINAL_STOP, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.`;
};

/** One line for one error, without line feed. */
export function describe(error: SilatError, language: Language, terminal: boolean): string {
  const what = error.what[language];
  const at = place(error);
  const prefix = at === '' || what.includes(at) ? '' : `${isolateIf(terminal, at)}: `;
  return `${prefix}${sentence(what)} ${sentence(error.remedy[language])}`;
}

/** Collects what was left out, to be said at the end where it is seen. */
export class ProblemLog {
  readonly problems: SilatError[] = [];
  readonly notes: SilatError[] = [];

  /** Lines for standard error; empty where there is nothing to say. */
  summary(language: Language, terminal: boolean): string {
    const messages = MESSAGES[language].problems;
    const shown = (list: readonly SilatError[], indent: string): string[] => {
      const lines = list.slice(0, MAX_SHOWN).map((error) => indent + describe(error, language, terminal));
      const rest = list.length - lines.length;
      return rest > 0 ? [...lines, indent + messages.more(formatNumber(language, rest))] : lines;
    };
    const lines = shown(this.notes, `${messages.note}: `);
    if (this.problems.length > 0) {
      lines.push(messages.title(formatNumber(language, this.problems.length)), ...shown(this.problems, '  '));
    }
    return lines.map((line) => `${line}\n`).join('');
  }
}
