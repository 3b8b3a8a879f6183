import { expect, test } from 'vitest';
import { foldEvents } from './events.ts';
import type { ClaimFact } from './facts.ts';

let position = 0;
const fact = (id: string, more: Partial<ClaimFact> = {}): ClaimFact => ({
  ...{ id, source: 'a', target: 'b', type: 'ASSAULT', score: -9, negated: false, irrealis: false },
  ...{ date: '2020-01-01', datePrecision: 'day', cueKey: 'قصف', cueStart: position++ },
  ...{
    document: `d-${id}`,
    documentDate: more.date ?? '2020-01-01',
    original: `d-${id}`,
    outlet: null,
    event: id,
  },
  attributedTo: null,
  ...more,
});
const events = (...facts: ClaimFact[]) => Object.fromEntries(foldEvents(facts));

test('reports a day apart are one event, told first by the earlier', () => {
  expect(events(fact('y', { date: '2020-01-02' }), fact('x'))).toEqual({ x: 'x', y: 'x' });
});

test('a row of days is not one long event', () => {
  const days = [1, 2, 3, 4].map((day) => fact(`f${day}`, { date: `2020-01-0${day}` }));
  expect(events(...days)).toEqual({ f1: 'f1', f2: 'f1', f3: 'f3', f4: 'f3' });
});

test.each([
  ['another target', { target: 'c' }],
  ['the other way round', { source: 'b', target: 'a' }],
  ['another type', { type: 'ACCUSE' as const }],
  ['a denial', { negated: true }],
  ['a wish', { irrealis: true }],
])('%s is another event', (_, more) => {
  expect(events(fact('x'), fact('y', more))).toEqual({ x: 'x', y: 'y' });
});

test('talks have no direction', () => {
  const [x, y] = [fact('x', { type: 'CONSULT' }), fact('y', { type: 'CONSULT', source: 'b', target: 'a' })];
  expect(events(x, y)).toEqual({ x: 'x', y: 'x' });
});

test('dates known to the month meet only their like; undated claims only their own document', () => {
  expect(events(fact('x', { date: '2020-01' }), fact('y', { date: '2020-01' }), fact('z'))).toEqual({
    ...{ x: 'x', y: 'x', z: 'z' },
  });
  const undated = { date: null, documentDate: null };
  const own = { ...undated, document: 'd', original: 'd' };
  expect(events(fact('p', own), fact('q', own), fact('r', undated))).toMatchObject({ q: 'p', r: 'r' });
});

test('a late copy of an article tells the event of the original', () => {
  const copy = fact('y', { date: '2020-02-01', datePrecision: 'document', original: 'd-x' });
  expect(events(fact('x'), copy)).toEqual({ x: 'x', y: 'x' });
});
