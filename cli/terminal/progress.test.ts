import { expect, test } from 'vitest';
import { Progress } from './progress.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { written, stream: { isTTY, write, columns: 80, cursorTo() {}, clearLine() {}, moveCursor() {} } };
}

test('nothing is drawn in the first two seconds, nor where it is no terminal', () => {
  for (const [isTTY, atMs, drawn] of [
    [true, 1999, false],
    [true, 2001, true],
    [false, 60_000, false],
  ] as const) {
    let nowMs = 0;
    const { written, stream: target } = stream(isTTY);
    const progress = new Progress({ stream: target, now: () => nowMs });
    nowMs = atMs;
    progress.update('Reading', 1, 2);
    progress.stop();
    expect(written.length > 0).toBe(drawn);
  }
});
