import { expect, it } from 'vitest';
import type { Lexicon } from '../lexicon/load.ts';
import { CuePrior, type CuePriorModel } from './cue-prior.ts';

const lexicon = {
  frequency: new Map(),
  wordGroups: new Map([
    ['قصف', { stem: 'قصف', coarse: 1, fine: 10 }],
    ['دك', { stem: 'دك', coarse: 1, fine: 10 }],
    ['كتاب', { stem: 'كتاب', coarse: 2, fine: 20 }],
  ]),
} as unknown as Lexicon;
const model: CuePriorModel = {
  all: [10_000, 300],
  groups: { c1: [400, 120], f10: [100, 60], c2: [5000, 10], f20: [900, 0], '-': [500, 5] },
  forms: { قصف: [50, 40], كتاب: [300, 0] },
};
const prior = new CuePrior(lexicon, model);

it('tells how often a word tells a claim', () => {
  expect(prior.rate('قصف')).toBeGreaterThan(0.7);
  expect(prior.rate('كتاب')).toBeLessThan(0.001);
});
it('judges a word that no text has shown by its group, and one without a group by those without', () => {
  expect(prior.rate('دك')).toBeGreaterThan(0.4);
  expect(prior.rate('سجادة')).toBeLessThan(0.05);
});
it('does not judge a word by the occurrence that is left out', () => {
  expect(prior.rate('قصف', { told: true })).toBeLessThan(prior.rate('قصف'));
  expect(prior.rate('قصف', { told: false })).toBeGreaterThan(prior.rate('قصف'));
});
