import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../random.ts';
import { kMeans } from './k-means.ts';
import { SKIP_GRAM_DEFAULTS, trainSkipGram } from './skip-gram.ts';

const ATTACKS = ['قصف', 'هاجم', 'استهدف'];
const TALKS = ['التقى', 'زار', 'استقبل'];

/** Sentences in which words of one kind stand in like places. */
function sentences(): string[][] {
  const random = seededRandom(1);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
  return Array.from({ length: 3000 }, (_, i) =>
    i % 2 === 0
      ? ['الطيران', pick(ATTACKS), 'مواقع', 'المسلحين', 'بالصواريخ']
      : ['الرئيس', pick(TALKS), 'نظيره', 'الوزير', 'رسميا'],
  );
}

describe('groups of words', () => {
  const vectors = trainSkipGram(sentences(), { ...SKIP_GRAM_DEFAULTS, size: 12, sample: 1 });
  const groups = kMeans(vectors, 4, 2);
  const groupOf = (word: string): number => groups[vectors.words.indexOf(word)]!;

  it('hold words that stand in like places', () => {
    expect(new Set(ATTACKS.map(groupOf)).size).toBe(1);
    expect(new Set(TALKS.map(groupOf)).size).toBe(1);
    expect(groupOf('قصف')).not.toBe(groupOf('زار'));
  });

  it('are the same when made again', () => {
    const again = trainSkipGram(sentences(), { ...SKIP_GRAM_DEFAULTS, size: 12, sample: 1 });
    expect(again.words).toEqual(vectors.words);
    expect(kMeans(again, 4, 2)).toEqual(groups);
  });
});
