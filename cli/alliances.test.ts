import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { AlliancesView } from '../graph/server/api.ts';
import { corpusStore, ENGLISH, silat } from './testing.ts';

const { store, onStore } = corpusStore();

describe('alliances', () => {
  test('who stands with whom, in both languages, and as JSON and CSV', async () => {
    const english = await silat(['alliances', '--store', store()], { env: ENGLISH });
    expect(english.out).toMatch(/Surest opponents[\s\S]*Egypt\s+Qatar\s+-0\./);
    const arabic = await silat(['alliances', '--store', store(), '--lang', 'ar']);
    expect(arabic.out).toMatch(/أوضح الخصوم[\s\S]*مصر\s+قطر/);
    expect(arabic.out).not.toMatch(/[A-Za-z]{4}/);
    const { out } = await onStore('alliances', '--format', 'json');
    const { allies } = JSON.parse(out) as AlliancesView;
    expect(allies.map(({ a, b }) => `${a.id}|${b.id}`)).toContain('sta.rus|sta.syr');
    const rows = parseCsv((await onStore('alliances', '--format', 'csv')).out, { columns: true }) as object[];
    expect(rows).toContainEqual(expect.objectContaining({ a: 'sta.rus', b: 'sta.syr' }));
  });

  test('balance, and the change of a month with its sentence', async () => {
    expect((await silat(['balance', '--store', store()], { env: ENGLISH })).out).toMatch(
      /Balanced triads: 0\.\d+ \(by chance[\s\S]*Triads out of balance/,
    );
    const june = await silat(['changes', '--from', '2017-06', '--store', store()], { env: ENGLISH });
    expect(june.out).toMatch(/in 2017-06, against 2017-05[\s\S]*Egypt\s+Qatar\s+new[\s\S]*2017-06-\d\d {2}/);
  });
});
