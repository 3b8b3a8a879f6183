/** The style sheet's colours, read as they are: text can be read, and the signs differ for every eye. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, mix, parseHex } from './colour.ts';

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(/\[data-theme=.dark.\]/);
const tokensOf = (part: string) =>
  new Map([...part.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]));

describe.each([
  ['light', tokensOf(light)],
  ['dark', tokensOf(dark)],
])('%s', (_, tokens) => {
  const token = (name: string) => tokens.get(name) ?? expect.fail(`no ${name}`);
  const TEXT = ['ink', 'muted', 'accent', 'cooperation-ink', 'conflict-ink', 'balanced-ink'];
  it.each(TEXT.flatMap((ink) => ['page', 'surface'].map((ground) => [ink, ground] as const)))(
    '%s is readable on %s',
    (ink, ground) => expect(contrast(token(ink), token(ground))).toBeGreaterThanOrEqual(4.5),
  );
  it.each(['cue', 'source', 'target', 'attribution'])('a sentence is readable on %s', (mark) =>
    expect(contrast(token('ink'), token(mark))).toBeGreaterThanOrEqual(7),
  );
  it.each(['cooperation', 'conflict', 'balanced', 'bloc-none'])('%s stands out from the page', (line) =>
    expect(contrast(token(line), token('page'))).toBeGreaterThanOrEqual(2.5),
  );
  it('has one sign bluer than red and the other redder than blue', () => {
    const [cr, , cb] = parseHex(token('cooperation'));
    const [xr, , xb] = parseHex(token('conflict'));
    expect(cb - cr).toBeGreaterThan(60);
    expect(xr - xb).toBeGreaterThan(60);
  });
});

describe('mixing', () => {
  it('is opaque and exact', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#123456', '#ffffff', 1)).toBe('#123456');
  });
  it('says what is no colour', () => expect(() => parseHex('teal')).toThrow('teal'));
});
