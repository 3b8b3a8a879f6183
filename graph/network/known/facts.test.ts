import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SilatError } from '../../../ingest/errors.ts';
import { loadLexicon } from '../../../ingest/lexicon/load.ts';
import { stateOf } from '../../model/rollup.ts';
import { tieId } from '../../model/ties.ts';
import { FACTS_FILE, readKnownFacts } from './facts.ts';

const facts = readKnownFacts();

describe('the known facts', () => {
  it('are enough to judge a network by, of every kind', () => {
    expect(facts.length).toBeGreaterThanOrEqual(40);
    for (const kind of ['together', 'opposed', 'turn', 'thaw'])
      expect(facts.filter((fact) => fact.kind === kind).length, kind).toBeGreaterThan(2);
  });
  it('are of actors that the lexicon has, at a level where each acts for itself', () => {
    const { entities } = loadLexicon();
    for (const { id, a, b, level } of facts) {
      for (const actor of [a, b]) {
        const entity = entities.get(actor);
        expect(entity, `${id}: ${actor}`).toBeDefined();
        if (level === 'state') expect(stateOf(entity!), `${id}: ${actor}`).toBe(actor);
      }
    }
  });
  it('each has an id of its own, and none says the contrary of another', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    const side = { together: 1, thaw: 1, opposed: -1, turn: -1 };
    for (const x of facts) {
      for (const y of facts) {
        if (tieId(x.a, x.b) !== tieId(y.a, y.b) || side[x.kind] === side[y.kind]) continue;
        const apart = (x.to ?? '9') < (y.from ?? '0') || (y.to ?? '9') < (x.from ?? '0');
        expect(apart, `${x.id} and ${y.id}`).toBe(true);
      }
    }
  });
  it('are told in Arabic and in English', () => {
    for (const { id, en, ar } of facts) {
      expect(ar, id).toMatch(/^\p{Script=Arabic}[^A-Za-z]*\.$/u);
      expect(en, id).toMatch(/^\p{Lu}\P{Script=Arabic}*\.$/u);
    }
  });
});

describe('a wrong line', () => {
  const header = readFileSync(FACTS_FILE, 'utf8').split('\n')[0]!;
  it.each([
    ['kind', 'x\tfriends\tsta.rus\tsta.syr\tstate\t\t\tA.\tأ.\ts'],
    ['b', 'x\topposed\tsta.rus\tsta.rus\tstate\t\t\tA.\tأ.\ts'],
    ['from', 'x\tturn\tsta.rus\tsta.syr\tstate\t\t\tA.\tأ.\ts'],
    ['from', 'x\topposed\tsta.rus\tsta.syr\tstate\t2017-13\t\tA.\tأ.\ts'],
    ['to', 'x\topposed\tsta.rus\tsta.syr\tstate\t2017\t2016\tA.\tأ.\ts'],
    ['source', 'x\topposed\tsta.rus\tsta.syr\tstate\t\t\tA.\tأ.\t'],
  ])('is refused for its column "%s", with file and line', (column, line) => {
    const file = join(mkdtempSync(join(tmpdir(), 'silat-')), 'facts.tsv');
    writeFileSync(file, `${header}\n# a comment\n${line}\n`);
    let thrown: unknown;
    try {
      readKnownFacts(file);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'facts-invalid', where: { file, line: 3 } });
    expect((thrown as SilatError).what.en).toContain(`"${column}"`);
  });
});
