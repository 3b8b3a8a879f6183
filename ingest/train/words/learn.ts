/**
 * `npm run train:words -- NEWS...`: groups words by the places where news uses them and writes
 * `ingest/lexicon/data/word-groups.tsv`: each stem with its group of the coarse and of the fine division. What is learned
 * of a cue then holds in part for words of its group that no annotated text has. The same news give the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../../lexicon/load.ts';
import { likelyStem } from '../../recognise/features.ts';
import { prepare } from '../../text/prepare.ts';
import { lines } from '../lines.ts';
import { kMeans } from './k-means.ts';
import { trainSkipGram } from './skip-gram.ts';

const COARSE = 120;
const FINE = 800;
const SEED = 3;
const OUT = join(import.meta.dirname, '..', '..', 'lexicon', 'data', 'word-groups.tsv');

const lexicon = loadLexicon();
const sentences: string[][] = [];
const seen = new Set<string>();
for (const file of process.argv.slice(2)) {
  for (const line of lines(file)) {
    const { text } = JSON.parse(line) as { text: string };
    const { tokens, sentences: ranges } = prepare(lexicon, text);
    for (const { from, to } of ranges) {
      const words = tokens
        .slice(from, to)
        .flatMap(({ kind, form }) =>
          kind === 'word' ? likelyStem(lexicon, form).stem : kind === 'number' ? '#' : [],
        );
      const whole = words.join(' ');
      if (words.length < 4 || seen.has(whole)) continue;
      seen.add(whole);
      sentences.push(words);
    }
  }
}
console.error(`${sentences.length} sentences`);
const vectors = trainSkipGram(sentences);
console.error(`${vectors.words.length} words`);
const coarse = kMeans(vectors, COARSE, SEED);
const fine = kMeans(vectors, FINE, SEED);
const rows = vectors.words
  .map((word, i) => `${word}\t${coarse[i]}\t${fine[i]}`)
  .sort((a, b) => (a < b ? -1 : 1));
writeFileSync(
  OUT,
  `# Words grouped by the places where news uses them (skip-gram, k-means): made by npm run train:words, not by hand.\nstem\tcoarse\tfine\n${rows.join('\n')}\n`,
);
