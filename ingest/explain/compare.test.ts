import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMarkup } from '../train/markup.ts';
import { compare } from './compare.ts';
import { type Comparison, countComparisons } from './compared.ts';
import { createExplainer } from './explainer.ts';

const explainer = createExplainer();
const folder = mkdtempSync(join(tmpdir(), 'silat-explain-'));

/** Compares sentences in the project's markup. */
function compared(...lines: string[]): Comparison {
  const file = join(folder, 'text.txt');
  writeFileSync(file, `# doc: fixture | وكالة | 2016-03-01\n${lines.join('\n')}\n`);
  const [gold] = readMarkup(file);
  return compare(explainer.explain(gold!), gold!);
}

const ACCUSED = 'اتهمت [تركيا|STA|turkey] [الجيش [السوري|STA|syria]|ORG|army] بقصف [إدلب|PLC|idlib]. ##';

it('counts what was told rightly, once a sentence', () => {
  expect(compared(`${ACCUSED} 1 ACCUSE 2 اتهمت ; 1 ACCUSE 2 اتهمت`)).toMatchObject({
    annotated: 1,
    right: 1,
    missed: [],
    surplus: [],
  });
});

it.each([
  ['wrong-type', `${ACCUSED} 1 THREATEN 2 اتهمت`],
  ['wrong-direction', `${ACCUSED} 2 ACCUSE 1 اتهمت`],
  ['below-threshold', `${ACCUSED} 2 ASSAULT 1 بقصف`],
  ['participant-missed', 'اتهمت [تركيا|STA|turkey] [الطلاب|ORG|students] بالشغب. ## 1 ACCUSE 2 اتهمت'],
  ['participant-implied', 'ثم اتهموا [تركيا|STA|turkey] بذلك. ## @students ACCUSE 1 اتهموا'],
  [
    'participant-set-aside',
    'زار وزير الخارجية [الروسي|STA|russia] [سيرغي لافروف|PER|lavrov] [تركيا|STA|turkey]. ## 1 CONSULT 3 زار',
  ],
  ['no-cue', 'أربكت [قطر|STA|qatar] [تركيا|STA|turkey] كثيرا. ## 1 REJECT 2 أربكت'],
  ['not-proposed', 'هاجمت [روسيا|STA|russia] و[إيران|STA|iran] [تركيا|STA|turkey]. ## 1 ASSAULT 2 هاجمت'],
])('%s', (reason, line) => {
  expect(compared(line).missed.map((miss) => miss.reason)).toEqual([reason]);
});

it('tells what was told beside the annotations', () => {
  expect(compared(`${ACCUSED} 1 THREATEN 2 اتهمت`).surplus).toMatchObject([
    { type: 'ACCUSE', cue: 'اتهمت', reason: 'other-type' },
  ]);
  expect(compared(ACCUSED).surplus).toMatchObject([{ type: 'ACCUSE', reason: 'other-pair' }]);
});

it('adds up over documents', () => {
  const counts = countComparisons([compared(`${ACCUSED} 1 ACCUSE 2`), compared(`${ACCUSED} 2 ACCUSE 1`)]);
  expect(counts).toMatchObject({ documents: 2, annotated: 2, right: 1 });
  expect(counts.missed).toMatchObject({ 'wrong-direction': 1, 'no-cue': 0 });
  expect(counts.surplus).toEqual({ 'other-type': 0, 'other-direction': 1, 'other-pair': 0 });
});
