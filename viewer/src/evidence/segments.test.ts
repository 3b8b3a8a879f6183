import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

const text = 'قصفت الطائرات الروسية مواقع التنظيم';
const spanOf = (part: string, role: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  role,
});

describe('segments', () => {
  it('of nothing marked is the whole text', () => {
    expect(segmentsOf(text, [])).toEqual([{ start: 0, text, roles: [] }]);
  });

  it('marks each span', () => {
    const marked = segmentsOf(text, [spanOf('قصفت', 'cue'), spanOf('التنظيم', 'target')]).filter(
      (s) => s.roles.length > 0,
    );
    expect(marked.map((s) => [s.text, s.roles])).toEqual([
      ['قصفت', ['cue']],
      ['التنظيم', ['target']],
    ]);
  });

  it('gives an overlap both roles and loses no letter', () => {
    const segments = segmentsOf(text, [spanOf('الطائرات الروسية', 'source'), spanOf('الروسية مواقع', 'cue')]);
    expect(segments.map((s) => s.text).join('')).toBe(text);
    expect(segments.find((s) => s.text === 'الروسية')?.roles).toEqual(['source', 'cue']);
  });

  it('survives spans out of the text', () => {
    const wild = [
      { start: -5, end: 4, role: 'a' },
      { start: 900, end: 950, role: 'b' },
      { start: 9, end: 9, role: 'c' },
    ];
    expect(
      segmentsOf(text, wild)
        .map((s) => s.text)
        .join(''),
    ).toBe(text);
    expect(segmentsOf('', wild)).toEqual([]);
  });
});
