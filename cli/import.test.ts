/** Records made elsewhere, and those of our own, into a graph. */
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CORPUS, corpusStore, ENGLISH, silat } from './testing.ts';

const { at, store, onStore } = corpusStore();

describe('importing records', () => {
  test('what extract wrote makes the graph that build makes of the news', async () => {
    const file = at('records.jsonl');
    expect(await silat(['extract', CORPUS, '--out', file])).toMatchObject({ code: 0 });
    const { out } = await silat(['import', file, '--store', store(), '--dry-run'], { env: ENGLISH });
    expect(out).toMatch(/added 0, renewed 0, left as they are [1-9]/);
    const imported = at('imported');
    expect(await silat(['import', file, '--store', imported])).toMatchObject({ code: 0 });
    const query = ['query', 'strongest-ties', '--param', 'limit=100000', '--format', 'json'];
    expect((await silat([...query, '--store', imported])).out).toBe((await onStore(...query)).out);
  });

  test('a record by another program needs little; a line that is none is told, and the rest goes on', async () => {
    const record = {
      ...{ schema: 1, doc: 'a', id: 'a', date: '2020-01-02', text: 'دعمت روسيا سوريا.' },
      sentences: [{ start: 0, end: 17 }],
      mentions: [{ start: 5, end: 10, type: 'STA', entity: 'sta.rus', sentence: 0 }],
      claims: [
        { sentence: 0, source: 'sta.rus', target: 'sta.syr', type: 'SUPPORT', cue: { start: 0, end: 4 } },
      ],
      entities: ['sta.rus', 'sta.syr'].map((id) => ({ id, type: 'STA', kind: 'state', name: id })),
    };
    const stray = { ...record, id: 'b', claims: [{ ...record.claims[0], source: 'sta.nil' }] };
    const lines = [record, stray, { ...record, id: 'c', text: 'قصير' }].map((line) => JSON.stringify(line));
    const file = at('other.jsonl');
    await writeFile(file, `${lines.join('\n')}\nno json\n`);
    const place = at('other');
    const { code, err } = await silat(['import', file, '--store', place], { env: ENGLISH });
    expect(code).toBe(3);
    expect(err).toMatch(/other\.jsonl:2:.*claims \("sta\.nil": entities\)/);
    expect(err).toMatch(/other\.jsonl:3:.*sentences\.0 \(0-17: 0-4\)/);
    expect(err).toMatch(/other\.jsonl:4:.*not valid JSON/);
    const asked = await silat(['query', 'strongest-ties', '--store', place, '--format', 'json']);
    expect(JSON.parse(asked.out)).toMatchObject([
      { aId: 'sta.rus', bId: 'sta.syr', sign: 1, cooperation: 5 },
    ]);
  });
});
