import { expect, test } from 'vitest';
import type { Entity } from '../../ingest/record.ts';
import { CAST, NEWS, recordOf } from '../testing/records.ts';
import { ActorTable, actorRow, mergeActor } from './actors.ts';
import { stateOf } from './rollup.ts';

const entity = (id: string, more: Partial<Entity>): Entity => ({ ...(CAST[id] as Entity), ...more });

test('what two records say of an actor is merged the same in either order', () => {
  const a = actorRow(entity('per.putin', { aliases: ['الرئيس الروسي'], qid: null }));
  const b = actorRow(
    entity('per.putin', { provenance: 'learned', name: 'فلاديمير', aliases: ['بوتن'], qid: 'Q1' }),
  );
  expect(mergeActor(a, b)).toEqual(mergeActor(b, a));
  expect(mergeActor(a, b)).toMatchObject({ name: 'بوتين', qid: 'Q1', aliases: ['الرئيس الروسي', 'بوتن'] });
  expect(mergeActor(a, a)).toEqual(a);
});

test('a state that no text names is there for those who act for it', () => {
  const table = new ActorTable();
  table.addRecord(recordOf({ doc: 'd', sentences: ['وصل بوتين.'] }));
  expect(table.actors.get('sta.rus')).toMatchObject({ kind: 'state', name: 'روسيا', provenance: 'implied' });
});

test('a place is no actor unless it acts', () => {
  const table = new ActorTable();
  for (const record of NEWS) table.addRecord(record);
  expect(table.places.has('plc.harbour')).toBe(true);
  expect(table.actors.has('plc.harbour')).toBe(false);
});

test.each([
  ['per.putin', 'sta.rus'],
  ['sta.rus', 'sta.rus'],
  ['org.nomads', 'org.nomads'],
  ['org.echo', 'org.echo'],
])('%s acts for %s', (id, state) => expect(stateOf(actorRow(CAST[id] as Entity))).toBe(state));

test('an actor of no known country acts for itself', () => {
  expect(stateOf({ id: 'per.x', kind: 'person', subkind: null, country: null })).toBe('per.x');
});
