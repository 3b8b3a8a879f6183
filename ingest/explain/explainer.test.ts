import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract.ts';
import { createExplainer } from './explainer.ts';
import type { ExplainedPair, ExplainedSense, ExplainedSentence } from './types.ts';

const explainer = createExplainer();

function explain(text: string): ExplainedSentence[] {
  return explainer.explain({ doc: 'fixture', text, date: '2016-03-01' }).explanation.sentences;
}

const only = (text: string): ExplainedSentence => explain(text)[0]!;

function senses(sentence: ExplainedSentence, word: string): ExplainedSense[] {
  return sentence.cues.filter((cue) => cue.text === word).flatMap((cue) => cue.senses);
}

const told = ({ source, target }: ExplainedPair): string => `${source.entity} > ${target.entity}`;

describe('a sentence explained', () => {
  const sentence = only('اتهمت تركيا الجيش السوري بقصف إدلب.');

  it('has its tokens with their class, and its names with the rule that found them', () => {
    expect(sentence.tokens.map((t) => `${t.text} ${t.class}`)).toEqual([
      'اتهمت verb',
      'تركيا name',
      'الجيش name',
      'السوري name',
      'بقصف noun',
      'إدلب name',
      '. comma',
    ]);
    const turkey = sentence.names.find((name) => name.text === 'تركيا');
    expect(turkey).toMatchObject({ type: 'STA', entity: 'sta.tur', how: { rule: 'lexicon-name' } });
  });

  it('has the slots of each actor for each sense, and what became of the pairs', () => {
    const [accuse] = senses(sentence, 'اتهمت');
    expect(accuse).toMatchObject({ lemma: 'اتهم', type: 'ACCUSE', kind: 'past', fate: 'weighed' });
    expect(accuse!.slots.map((s) => `${s.actor.text} ${s.slot}`)).toEqual([
      'تركيا subject-after',
      'الجيش السوري object',
      'السوري other',
    ]);
    const [turkey, army] = accuse!.slots;
    expect(turkey!.source).toBeGreaterThan(turkey!.target);
    expect(army!.target).toBeGreaterThan(army!.source);
    expect(accuse!.pairs[0]).toMatchObject({
      outcome: 'stands',
      claim: { negated: false, irrealis: false, by: null },
    });
    const turnedDown = senses(sentence, 'بقصف').flatMap((sense) => sense.pairs);
    expect(turnedDown.map((pair) => pair.outcome)).toEqual(['better-cue', 'below-threshold']);
    for (const pair of turnedDown) expect(pair.claim).toBeNull();
  });
});

describe('a sense that was not weighed says why', () => {
  it.each([
    ['few-actors', 'اتهمت تركيا جهات مجهولة بالحادث.', 'اتهمت'],
    ['with-missing', 'دعمت قطر تركيا.', 'دعمت'],
    ['other-reading', 'غادرت تركيا البلدة التي قصف تنظيم داعش.', 'قصف'],
  ])('%s', (fate, text, word) => {
    expect(senses(only(text), word).map((sense) => sense.fate)).toContain(fate);
  });
});

describe('an explanation', () => {
  const text =
    'أكد وزير الخارجية الروسي سيرغي لافروف أن موسكو لم تهاجم المعارضة السورية.\nوالتقى أردوغان بوتين في أنقرة واتهمت تركيا إيران بدعم حزب الله.';
  const sentences = explain(text);
  const pairs = sentences.flatMap((s) => s.cues.flatMap((c) => c.senses.flatMap((x) => x.pairs)));

  it('lets stand what extraction tells, and nothing else', () => {
    const document = { doc: 'fixture', source: null, date: '2016-03-01', title: null, url: null, text };
    const { claims } = createExtractor().extract(document);
    const standing = pairs.filter((pair) => pair.outcome === 'stands').map(told);
    expect(standing.length).toBeGreaterThan(1);
    expect(standing.toSorted()).toEqual(claims.map((c) => `${c.source} > ${c.target}`).toSorted());
  });

  it('numbers sentences from 1, with who says what is said and what is denied', () => {
    expect(sentences.map((sentence) => sentence.number)).toEqual([1, 2]);
    expect(sentences[0]!.attributions).toMatchObject([{ entity: 'per.sergey-lavrov' }]);
    expect(pairs.find((pair) => pair.outcome === 'stands')?.claim).toEqual({
      negated: true,
      irrealis: false,
      by: 'per.sergey-lavrov',
    });
  });
});
