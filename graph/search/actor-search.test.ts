import { expect, test } from 'vitest';
import type { Entity } from '../../ingest/record.ts';
import { actorRow } from '../model/actors.ts';
import { CAST } from '../testing/records.ts';
import { ActorSearch } from './actor-search.ts';
import { queryTerms, wordsOf } from './terms.ts';

const more: Entity[] = [
  {
    ...(CAST['sta.tur'] as Entity),
    id: 'org.tur-army',
    kind: 'organization',
    name: 'الجيش التركي',
    nameEn: null,
  },
  {
    ...(CAST['per.putin'] as Entity),
    id: 'per.erdogan',
    name: 'رجب طيب أردوغان',
    nameEn: 'Recep Tayyip Erdoğan',
  },
  {
    ...(CAST['sta.syr'] as Entity),
    id: 'org.syr-gov',
    kind: 'organization',
    name: 'الحكومة السورية',
    aliases: ['حكومة الأسد'],
  },
  { ...(CAST['per.putin'] as Entity), id: 'org.lions', name: 'أسود الجبل', nameEn: 'Mountain Lions' },
];
const search = new ActorSearch(
  [...Object.values(CAST), ...more].map(actorRow),
  new Map([
    ['per.assad', 10],
    ['sta.tur', 20],
    ['org.syr-gov', 60],
  ]),
);
const first = (text: string) => search.find(text, 5)[0]?.actor.id;

test.each([
  ['الأسد', 'per.assad'],
  ['أسد', 'per.assad'],
  ['اسد', 'per.assad'],
  ['وللأسد', 'per.assad'],
  ['بوتين', 'per.putin'],
  ['بوتن', 'per.putin'],
  ['وبوتين', 'per.putin'],
  ['putin', 'per.putin'],
  ['PUTN', 'per.putin'],
  ['بُوتِين', 'per.putin'],
  ['تركيا', 'sta.tur'],
  ['turk', 'sta.tur'],
  ['جيش تركي', 'org.tur-army'],
  ['اردوغان', 'per.erdogan'],
  ['erdogan', 'per.erdogan'],
  ['روس', 'sta.rus'],
])('%s finds %s', (text, id) => expect(first(text)).toBe(id));

test.each(['', '   ', '،', 'قققققق'])('"%s" finds nothing', (text) =>
  expect(search.find(text, 5)).toEqual([]),
);

test('a hit tells the name that matched, once an actor, within the limit', () => {
  expect(search.find('putin', 5)[0]?.matched).toBe('Vladimir Putin');
  const hits = search.find('ا', 100).map(({ actor }) => actor.id);
  expect(new Set(hits).size).toBe(hits.length);
  expect(search.find('ت', 1).length).toBeLessThanOrEqual(1);
});

test('a prefix is taken off only where a word remains', () => {
  expect(queryTerms('والي')).toEqual(['والي', 'الي']);
  expect(queryTerms('لبنان')).toContain('لبنان');
  expect(wordsOf('«حِزْبُ الشَّمس»')).toEqual(['حزب', 'الشمس']);
});
