/** Part of `npm run check`: reads the lexicon's tables and says, in Arabic and in English, what is wrong and where. */
import { relative } from 'node:path';
import { SilatError } from '../errors.ts';
import { type Inconsistency, inconsistencies } from './consistency.ts';
import { type Lexicon, loadLexicon } from './load.ts';

/** Of what is only worth knowing (it has no effect) so many are shown. */
const SHOWN = 3;

const SAID: Record<Inconsistency['kind'], { ar: string; en: string; wrong: boolean }> = {
  'unknown-slot': { ar: 'موقع غير معروف', en: 'unknown slot', wrong: true },
  'unknown-owner': { ar: 'معرّف ليس في المعجم', en: 'an id that the lexicon lacks', wrong: false },
  'example-without-participants': {
    ar: 'مثال بلا {S …} و{T …}',
    en: 'an example without {S …} and {T …}',
    wrong: true,
  },
  'example-without-cue': {
    ar: 'مثال ليست فيه صيغة من صيغ القرينة',
    en: 'an example in which no form of the cue is found',
    wrong: false,
  },
};

function load(): Lexicon | null {
  try {
    return loadLexicon();
  } catch (error) {
    if (!(error instanceof SilatError)) throw error;
    const { what, remedy, where } = error;
    const place = where.file === undefined ? '' : `${relative('.', where.file)}:${where.line ?? 1}`;
    console.error(`${place}\n  ${what.en}. ${remedy.en}\n  ${what.ar}. ${remedy.ar}`);
    return null;
  }
}

const lexicon = load();
if (lexicon === null) process.exit(1);
const found = inconsistencies(lexicon);
const wrong = found.filter(({ kind }) => SAID[kind].wrong);
for (const { where, kind, value } of wrong)
  console.error(`${where}: ${SAID[kind].en} / ${SAID[kind].ar}: ${value}`);
for (const [kind, { en, ar, wrong: isWrong }] of Object.entries(SAID)) {
  const some = found.filter((one) => !isWrong && one.kind === kind);
  const shown = some.slice(0, SHOWN).map(({ where, value }) => `${where}: ${value}`);
  if (some.length > 0) console.error(`${some.length} × ${en} / ${ar}\n  ${shown.join('\n  ')}`);
}
const { entities, cues } = lexicon;
console.error(
  `Lexicon / المعجم: ${entities.size} actors and places, ${cues.length} cues; wrong / خطأ: ${wrong.length}`,
);
process.exit(wrong.length > 0 ? 1 : 0);
