import { describe, expect, it } from 'vitest';
import { hashed, hashOfName, named } from '../relate/feature-name.ts';
import { CompiledLinear, type LinearModel, softmax } from '../relate/linear.ts';
import { LinearData, LOGISTIC_DEFAULTS, trainLinear } from './logistic.ts';

function words(): LinearData {
  const data = new LinearData();
  for (let i = 0; i < 60; i++) {
    data.add(['w=قصف', i % 2 === 0 ? 'p=في' : 'p=على'], 1, i);
    data.add(['w=زار', i % 2 === 0 ? 'p=في' : 'p=على'], 2, i);
    data.add(['w=كتاب', i % 2 === 0 ? 'p=في' : 'p=على'], 0, i);
  }
  return data;
}
const CLASSES = ['NONE', 'ASSAULT', 'CONSULT'];
const weightsOf = ({ weights }: LinearModel): Record<string, number[]> => Object.fromEntries(weights);
const best = (scores: Float64Array): string => CLASSES[scores.indexOf(Math.max(...scores))]!;

describe('a linear model', () => {
  const model = trainLinear(words(), CLASSES);
  const compiled = new CompiledLinear(model);

  it('learns which class a feature speaks for, and not to heed one that says nothing', () => {
    expect(best(compiled.scoresOfNames(['w=قصف', 'p=في']))).toBe('ASSAULT');
    expect(best(compiled.scoresOfNames(['w=زار', 'p=على']))).toBe('CONSULT');
    expect(best(compiled.scoresOfNames(['w=كتاب']))).toBe('NONE');
    const lean = Math.max(...(weightsOf(model)['p=في'] ?? [0]).map(Math.abs));
    expect(lean).toBeLessThan(Math.max(...weightsOf(model)['w=قصف']!.map(Math.abs)) / 3);
  });

  it('is the same, to the last digit, when trained again', () => {
    expect(trainLinear(words(), CLASSES)).toEqual(model);
  });

  it('leaves out features seen too rarely, and texts that it is told to', () => {
    const data = words();
    data.add(['w=نادر'], 1, 0);
    expect(weightsOf(trainLinear(data, CLASSES))).not.toHaveProperty('w=نادر');
    const none = trainLinear(data, CLASSES, LOGISTIC_DEFAULTS, () => false);
    expect(weightsOf(none)).toEqual({});
  });

  it('learns questions that may all hold, and heeds no label that is not counted', () => {
    const data = new LinearData();
    for (let i = 0; i < 40; i++) {
      data.add(['r=فاعل'], [1, 0], i);
      data.add(['r=كلاهما'], [1, 1], i);
      data.add(['r=مفعول'], [-1, 1], i);
      data.add(['r=غيره'], [0, 0], i);
    }
    const both = new CompiledLinear(
      trainLinear(data, ['source', 'target'], { ...LOGISTIC_DEFAULTS, link: 'sigmoid' }),
    );
    const [source, target] = both.scoresOfNames(['r=كلاهما']);
    expect(source).toBeGreaterThan(0);
    expect(target).toBeGreaterThan(0);
    expect(both.scoresOfNames(['r=فاعل'])[1]).toBeLessThan(0);
    expect(both.scoresOfNames(['r=مفعول'])[1]).toBeGreaterThan(0);
  });

  it('adds up the same whether or not a part of the features is kept', () => {
    const whole = compiled.scoresOfNames(['w=قصف', 'p=على']);
    for (let i = 0; i < 2; i++)
      expect(compiled.scoresWith('w=قصف', () => [hashOfName('w=قصف')], [hashOfName('p=على')])).toEqual(whole);
    expect([...softmax(whole)].reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
  });
});

describe('the name of a feature and its hash', () => {
  it.each([
    ['k', 'قصف', undefined],
    ['k,p', 'قصف', 'على'],
    ['d,sl', true, 4],
    ['s', null, '-'],
    ['n', '|', 'a|b'],
  ] as const)('agree for %s', (slot, a, b) => {
    expect(hashed(slot, a, b)).toBe(hashOfName(named(slot, a, ...(b === undefined ? [] : [b]))));
  });
});
