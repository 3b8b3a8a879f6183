import { expect, test } from 'vitest';
import { folders } from '../graph/testing/folder.ts';
import {
  type Article,
  alliances,
  balance,
  buildStore,
  changes,
  extract,
  extractEach,
  openStore,
  readDocuments,
} from '../index.ts';

const folder = folders();
const code = (value: string) => expect.objectContaining({ name: 'SilatError', code: value });
const TEXT = 'قصفت روسيا أوكرانيا أمس.';
const ARTICLES: Article[] = [
  { id: 'one', text: TEXT, date: '2022-03-02', source: 'الضحى' },
  { text: 'اتهمت تركيا إسرائيل بالقتل.' },
];

test('a text gives a record whose spans are into that text', async () => {
  const [record, ...others] = await extract(TEXT);
  expect(others).toEqual([]);
  expect(record).toMatchObject({ doc: 'document-1', text: TEXT, date: null });
  expect(record?.claims).toMatchObject([{ source: 'sta.rus', target: 'sta.ukr', type: 'ASSAULT' }]);
  const cue = record?.claims[0]?.cue;
  expect(TEXT.slice(cue?.start, cue?.end)).toBe('قصفت');
});

test('articles keep their id, outlet and date, by which the day of an event is told', async () => {
  const records = await extract(ARTICLES);
  expect(records.map(({ doc, source, date }) => [doc, source, date])).toEqual([
    ['one', 'الضحى', '2022-03-02'],
    ['document-2', null, null],
  ]);
  expect(records[0]?.claims[0]).toMatchObject({ date: '2022-03-01', datePrecision: 'day' });
  expect(await extract(ARTICLES[0]!)).toEqual(records.slice(0, 1));
});

test.each([
  ['   ', 'input-empty'],
  [{ text: TEXT, date: 'yesterday' }, 'input-field'],
])('%j is refused, not half read', async (input, expected) => {
  await expect(extract(input)).rejects.toEqual(code(expected));
});

test('from texts to a graph that is asked in Cypher and by the questions of the library', async () => {
  const dir = folder();
  expect(await buildStore(extractEach(ARTICLES), dir)).toMatchObject({ documents: 2, claims: 2 });
  const store = await openStore(dir);
  const rows = await store.query<{ name: string }>(
    'MATCH (a:Actor)<-[:SOURCE]-(c:Claim) WHERE c.type = $type RETURN a.nameEn AS name',
    { type: 'ASSAULT' },
  );
  expect(rows).toEqual([{ name: 'Russia' }]);
  expect(await store.ask('attacked', { actor: 'روسيا' })).toMatchObject([{ name: 'أوكرانيا' }]);
  await expect(store.query('MATCH (a:Actor) DELETE a')).rejects.toEqual(code('query-not-read-only'));
  await store.close();
});

test('alliances, balance and changes of a graph, by period', async () => {
  const dir = folder();
  const told = (verb: string, day: number) => ({
    text: `${verb} روسيا أوكرانيا.`,
    date: `2022-03-${10 + day}`,
  });
  await buildStore(extractEach([1, 4, 7, 10, 13].map((day) => told('قصفت', day))), dir);
  const store = await openStore(dir);
  const { opponents, allies } = await alliances(store);
  expect(opponents).toMatchObject([{ a: { id: 'sta.rus' }, b: { id: 'sta.ukr' }, events: 5 }]);
  expect(allies).toEqual([]);
  expect((await alliances(store, { to: '2022-02' })).ties).toBe(0);
  expect(await balance(store)).toMatchObject({ ties: 1, balance: null, frustration: { lower: 0, upper: 0 } });
  // All news are of these two: nothing of it is theirs alone.
  expect(await changes(store, { from: '2022-03' })).toMatchObject({ tested: 1, changes: [] });
  await store.close();
});

test('files are read as the command line reads them', async () => {
  const documents = readDocuments(['corpus/briefs']);
  const first = await documents.next();
  const [record] = await extract(first.value!);
  expect(record).toMatchObject({
    doc: first.value?.doc,
    source: first.value?.source,
    text: first.value?.text,
  });
  await documents.return(undefined);
});

test('a place that is no store, and a server that is not there', async () => {
  await expect(openStore(folder())).rejects.toEqual(code('store-missing'));
  await expect(openStore('bolt://127.0.0.1:1')).rejects.toEqual(code('neo4j-unreachable'));
});
