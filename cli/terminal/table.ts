/**
 * A table for the terminal: columns as wide as their widest cell as it is drawn (Arabic marks take no room),
 * Arabic and numbers aligned to the right, the rest to the left.
 */
import stringWidth from 'string-width';
import { isolateIf, isRightToLeft } from './bidi.ts';

export interface TableOptions {
  /** On a terminal: cells between isolates, and cut so that a row fits its width. */
  terminal: boolean;
  /** Width to keep within, in columns; only on a terminal. */
  columns?: number;
}

const GAP = '  ';
const ELLIPSIS = '…';
const NUMBER = /^[\p{Nd}\s.,٬٫%+\-−]+$/u;
/** No column is cut below this. */
const MIN_COLUMN = 8;

const graphemes = new Intl.Segmenter('ar');

/** Cuts at a whole letter, marks and all. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return kept + ELLIPSIS;
}

const oneLine = (text: string): string => text.replace(/[\s\u2028\u2029]+/g, ' ').trim();

/** Takes from the widest column until the row fits. */
function shrink(widths: readonly number[], columns: number): number[] {
  const fitted = [...widths];
  const total = (): number => fitted.reduce((sum, width) => sum + width, GAP.length * (fitted.length - 1));
  while (total() > columns) {
    const widest = fitted.indexOf(Math.max(...fitted));
    if ((fitted[widest] ?? 0) <= MIN_COLUMN) break;
    fitted[widest] = (fitted[widest] ?? 0) - 1;
  }
  return fitted;
}

/**
 * @param header names of columns
 * @param rows cells as text, each row as long as the header
 * @returns lines, each with its line feed
 */
export function renderTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string {
  const all = [header, ...rows].map((row) => row.map(oneLine));
  const natural = header.map((_, i) => Math.max(...all.map((row) => stringWidth(row[i] ?? ''))));
  const widths = options.terminal && options.columns ? shrink(natural, options.columns) : natural;
  const toRight = header.map((_, i) => {
    const cells = all.slice(1).map((row) => row[i] ?? '');
    const right = cells.filter((cell) => isRightToLeft(cell) || NUMBER.test(cell)).length;
    return right * 2 > cells.filter((cell) => cell !== '').length;
  });
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => {
        const width = widths[i] ?? 0;
        const text = cut(cell, width);
        const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
        const shown = isolateIf(options.terminal, text);
        return toRight[i] ? space + shown : shown + space;
      })
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  const [head = [], ...body] = all;
  return `${[line(head), rule, ...body.map(line)].join('\n')}\n`;
}
