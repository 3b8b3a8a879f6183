import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentRecord } from '../../ingest/record.ts';
import { readFingerprint } from '../store/manifest.ts';
import { dump } from '../testing/dump.ts';
import { folders } from '../testing/folder.ts';
import { NEWS, recordOf } from '../testing/records.ts';
import { buildGraph } from './build.ts';

const folder = folders();

test('counts what the records hold; two reports of one event are counted as such', async () => {
  const summary = await buildGraph(NEWS, folder());
  expect(summary).toMatchObject({
    ...{
      added: 4,
      known: 0,
      documents: 4,
      copies: 0,
      sentences: 7,
      actors: 7,
      places: 1,
      claims: 8,
      events: 7,
    },
    claimsByType: { AID: 2, ASSAULT: 3, CONSULT: 1, SUPPORT: 1, THREATEN: 1 },
    ...{ ties: 5, affiliations: 2 },
  });
});

test('building twice changes nothing', async () => {
  const dir = folder();
  const { seconds: _, added, known, ...first } = await buildGraph(NEWS, dir, { fingerprint: 'one' });
  const before = await dump(dir);
  const { seconds: __, added: addedAgain, known: knownAgain, ...second } = await buildGraph(NEWS, dir);
  expect(await dump(dir)).toEqual(before);
  expect(second).toEqual(first);
  expect([added, known, addedAgain, knownAgain]).toEqual([4, 0, 0, 4]);
});

test('documents added one by one, in any order, make the same graph as all at once', async () => {
  const [together, apart] = [folder(), folder()];
  await buildGraph(NEWS, together);
  for (const record of [...NEWS].reverse()) await buildGraph([record], apart);
  expect(await dump(apart)).toEqual(await dump(together));
});

/** What is worked out over the whole network (NPMI, blocs) moves with every article; what is counted does not. */
const withoutMeasures = (lines: string[]) =>
  new Set(
    lines.filter((line) => !/^(Bloc|IN_BLOC) /.test(line)).map((line) => line.replace(/,"r_npmi".*/, '')),
  );

test('one more document touches only what it says', async () => {
  const dir = folder();
  await buildGraph(NEWS, dir);
  const before = withoutMeasures(await dump(dir));
  const claims = [{ source: 'sta.syr', target: 'sta.tur', type: 'ACCUSE', cue: 'اتهمت' }] as const;
  const extra = recordOf({
    doc: 'n5',
    date: '2021-06-01',
    sentences: ['اتهمت سوريا تركيا.'],
    claims: [...claims],
  });
  await buildGraph([extra], dir);
  const after = withoutMeasures(await dump(dir));
  expect([...before].filter((line) => !after.has(line))).toEqual([]);
  const added = [...after].filter((line) => !before.has(line)).map((line) => line.split(' ')[0]);
  expect(added.sort()).toEqual(
    [
      'ACCUSE',
      'Claim',
      'Document',
      'EVIDENCE',
      'HAS_SENTENCE',
      'MENTIONS',
      'MENTIONS',
      'SOURCE',
      'Sentence',
      'TARGET',
      'TIE',
    ].sort(),
  );
});

test('a newer extraction of a document takes the place of the older', async () => {
  const [dir, fresh] = [folder(), folder()];
  await buildGraph(NEWS, dir);
  const [first, ...others] = NEWS as [DocumentRecord, ...DocumentRecord[]];
  const newer = [{ ...first, claims: first.claims.slice(1) }, ...others];
  expect(await buildGraph(newer, dir)).toMatchObject({ added: 0, renewed: 1, known: 3, claims: 7 });
  await buildGraph(newer, fresh);
  expect(await dump(dir)).toEqual(await dump(fresh));
});

test('replace starts anew, and the fingerprint tells what was built', async () => {
  const dir = folder();
  expect(readFingerprint(dir)).toBeNull();
  await buildGraph(NEWS, dir, { fingerprint: 'four' });
  expect(readFingerprint(dir)).toBe('four');
  expect(await buildGraph(NEWS.slice(0, 1), dir, { replace: true })).toMatchObject({
    documents: 1,
    claims: 2,
  });
  expect(readFingerprint(dir)).toBeNull();
});

test('a build that fails leaves the store as it was, and nothing beside it', async () => {
  const dir = folder();
  await buildGraph(NEWS.slice(0, 2), dir);
  const before = await dump(dir);
  const files = readdirSync(dir).sort();
  function* broken() {
    yield NEWS[2] as DocumentRecord;
    throw new Error('سطر تالف');
  }
  await expect(buildGraph(broken(), dir)).rejects.toThrow('سطر تالف');
  expect(await dump(dir)).toEqual(before);
  expect(readdirSync(dir).sort()).toEqual(files);
});

test('no record at all is an empty graph', async () => {
  expect(await buildGraph([], folder())).toMatchObject({ documents: 0, ties: 0, actors: 0 });
});

test('a document too short to be compared can be built upon', async () => {
  const dir = folder();
  const short = recordOf({ doc: 'short', sentences: ['نعم.'] });
  await buildGraph([short], dir);
  expect(await buildGraph([short, ...NEWS], dir)).toMatchObject({ known: 1, added: 4, copies: 0 });
});

test('text comes back as it went in', async () => {
  const odd = 'قال "نعم"، ثم\\n صمت؛ \t«لا» 😀 ٣٫٥';
  const dir = folder();
  await buildGraph([recordOf({ doc: 'odd', sentences: [odd, 'سطر\r\nآخر, "و"'] })], dir);
  const sentences = (await dump(dir)).filter((line) => line.startsWith('Sentence ')).join('');
  expect(sentences).toContain(JSON.stringify(odd));
  expect(sentences).toContain(JSON.stringify('سطر\r\nآخر, "و"'));
});
