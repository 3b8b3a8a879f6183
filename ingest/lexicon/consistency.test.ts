import { describe, expect, it } from 'vitest';
import { inconsistencies } from './consistency.ts';
import { loadLexicon } from './load.ts';
import type { CueRow } from './schema.ts';

const lexicon = loadLexicon();
const scold: CueRow = {
  lemma: 'أنّب',
  pos: 'verb',
  present: ['يؤنب'],
  masdar: ['تأنيب'],
  active: [],
  passive: [],
  plural: [],
  type: 'ACCUSE',
  mode: 'disapprove',
  source: ['subject'],
  target: ['object'],
  with: [],
  clause: '',
  example: 'أنبت {S الجزائر} {T باريس} على تصريحاتها',
};

function wrong(changes: Partial<CueRow>): string[] {
  return inconsistencies({ ...lexicon, cues: [{ ...scold, ...changes }] })
    .filter(({ kind }) => kind !== 'unknown-owner')
    .map(({ kind, value }) => `${kind} ${value}`);
}

describe('the tables together', () => {
  it('a sound cue has nothing wrong, and those that come with the project have sound slots', () => {
    expect(wrong({})).toEqual([]);
    const kinds = inconsistencies(lexicon).map(({ kind }) => kind);
    expect(kinds).not.toContain('unknown-slot');
    expect(kinds).not.toContain('example-without-participants');
  });
  it.each([
    ['unknown-slot subjct', { source: ['subjct'] }],
    ['unknown-slot علي', { target: ['علي'] }],
    ['example-without-participants أنبت الجزائر باريس', { example: 'أنبت الجزائر باريس' }],
    ['example-without-cue لامت {S الجزائر} {T باريس}', { example: 'لامت {S الجزائر} {T باريس}' }],
  ])('%s', (problem, changes) => {
    expect(wrong(changes)).toEqual([problem]);
  });
  it('a role in somebody whom the lexicon lacks is told', () => {
    const [id, person] = [...lexicon.entities].find(([key]) => key === 'per.sergey-lavrov')!;
    const role = { role: 'وزير', of: 'org.nowhere', since: null, until: null };
    const entities = new Map([[id, { ...person, roles: [role] }]]);
    expect(inconsistencies({ ...lexicon, entities, cues: [] })).toEqual([
      { where: id, kind: 'unknown-owner', value: 'org.nowhere' },
    ]);
  });
});
