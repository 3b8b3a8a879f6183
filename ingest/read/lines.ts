/** Cuts a stream of bytes at line feeds; never holds more than one line, nor one longer than the limit. */

import type { Input, Reporter } from './document.ts';
import { PieceDecoder } from './encoding.ts';
import { MAX_DOCUMENT_BYTES } from './limits.ts';
import { badEncoding, oldEncoding, tooLarge } from './problems.ts';

const LINE_FEED = 0x0a;

export interface Line {
  /** From 1. */
  number: number;
  /** Without its line feed; a carriage return before that stays. */
  text: string;
}

/** Lines as bytes; null stands for one that was too long to be held. */
async function* byteLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let held = 0;
  const add = (part: Buffer): void => {
    held += part.length;
    if (held <= MAX_DOCUMENT_BYTES) parts.push(part);
    else parts = [];
  };
  const take = (): Buffer | null => {
    const line = held > MAX_DOCUMENT_BYTES ? null : Buffer.concat(parts);
    parts = [];
    held = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (held > 0) yield take();
}

/**
 * Lines of an input as text. A line that is too long or in no known encoding is reported and left out.
 * @throws what the byte stream throws
 */
export async function* readLines(input: Input, report: Reporter): AsyncGenerator<Line> {
  let number = 0;
  const decoder = new PieceDecoder((encoding) =>
    report.note(oldEncoding({ file: input.file, line: number }, encoding)),
  );
  for await (const bytes of byteLines(input.bytes)) {
    number += 1;
    const where = { file: input.file, line: number };
    const text = bytes === null ? null : decoder.decode(bytes);
    if (text !== null) yield { number, text };
    else report.problem(bytes === null ? tooLarge(where) : badEncoding(where));
  }
}
