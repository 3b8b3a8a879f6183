/** Every form of every cue, so that a word of the text finds the senses that it may carry. */
import { PRONOUN_SUFFIXES } from '../text/clitics.ts';
import { fold } from '../text/fold.ts';
import { adjectiveForms, nounForms } from './noun.ts';
import type { CueRow, LightVerbRow, SpeechRow } from './schema.ts';
import { verbForms } from './verb.ts';

export type CueKind = 'past' | 'present' | 'masdar' | 'active' | 'passive' | 'noun' | 'adjective';

/** One way to read a folded form without clitics: a cue's form and what grammar says of it. */
export interface FormReading {
  /** Number of the row in its table. */
  row: number;
  kind: CueKind;
  gender: 'm' | 'f' | null;
  number: 'sg' | 'du' | 'pl' | null;
}

export type FormIndex = Map<string, FormReading[]>;

function add(index: FormIndex, form: string, reading: FormReading): void {
  const list = index.get(form);
  if (list === undefined) index.set(form, [reading]);
  else if (!list.some((r) => r.row === reading.row && r.kind === reading.kind)) list.push(reading);
}

function addVerb(index: FormIndex, row: number, lemma: string, presents: readonly string[]): void {
  for (const { form, tense, gender, number } of verbForms(lemma, presents))
    add(index, form, { row, kind: tense, gender, number });
}

function addNouns(index: FormIndex, row: number, kind: CueKind, nouns: readonly string[]): void {
  for (const noun of nouns)
    for (const form of nounForms(noun)) add(index, form, { row, kind, gender: null, number: null });
}

function addAdjectives(index: FormIndex, row: number, kind: CueKind, adjectives: readonly string[]): void {
  for (const adjective of adjectives) {
    for (const form of adjectiveForms(adjective)) add(index, form, { row, kind, gender: null, number: null });
  }
}

export function indexCues(rows: readonly CueRow[]): FormIndex {
  const index: FormIndex = new Map();
  for (const [n, row] of rows.entries()) {
    switch (row.pos) {
      case 'verb':
        addVerb(index, n, row.lemma, row.present);
        addNouns(index, n, 'masdar', row.masdar);
        addAdjectives(index, n, 'active', row.active);
        addAdjectives(index, n, 'passive', row.passive);
        break;
      case 'noun':
        addNouns(index, n, 'noun', [row.lemma, ...row.plural]);
        break;
      case 'adjective':
        addAdjectives(index, n, 'adjective', [row.lemma]);
        for (const plural of row.plural)
          for (const form of nounForms(plural))
            add(index, form, { row: n, kind: 'adjective', gender: 'm', number: 'pl' });
        break;
    }
  }
  return index;
}

/** Light verbs and verbs of speech, with their verbal nouns where they have some. */
export function indexVerbs(rows: readonly (LightVerbRow | SpeechRow)[]): FormIndex {
  const index: FormIndex = new Map();
  for (const [n, row] of rows.entries()) {
    if (row.lemma.includes(' ') || row.present.length === 0) continue;
    addVerb(index, n, row.lemma, row.present);
    if ('masdar' in row) addNouns(index, n, 'masdar', row.masdar);
  }
  return index;
}

/** What a word of the text is, read through an index: clitics and pronouns taken off. */
export interface WordReading extends FormReading {
  /** Clitics before it (و, ب, س ...). */
  clitics: string;
  definite: boolean;
  /** An attached pronoun. */
  suffix: string | null;
}

const VERBAL: ReadonlySet<CueKind> = new Set(['past', 'present']);

function withoutSuffix(stem: string): [string, string][] {
  const out: [string, string][] = [];
  for (const suffix of PRONOUN_SUFFIXES) {
    if (!stem.endsWith(suffix) || stem.length - suffix.length < 3) continue;
    const base = stem.slice(0, -suffix.length);
    out.push([base, suffix]);
    if (base.endsWith('و')) out.push([`${base}ا`, suffix]);
    if (base.endsWith('ت')) out.push([`${base.slice(0, -1)}ه`, suffix]);
    if (base.endsWith('ا')) out.push([`${base.slice(0, -1)}ي`, suffix]);
    if (/[وي]$/.test(base)) out.push([`${base.slice(0, -1)}ء`, suffix]);
  }
  return out;
}

function readStem(index: FormIndex, stem: string, clitics: string, out: WordReading[]): void {
  const preposition = /[بلك]/.test(clitics);
  const push = (
    found: readonly FormReading[] | undefined,
    definite: boolean,
    suffix: string | null,
  ): void => {
    for (const reading of found ?? []) {
      const verbal = VERBAL.has(reading.kind);
      if (verbal && (definite || (preposition && !clitics.endsWith('ل')))) continue;
      if (clitics.includes('س') && reading.kind !== 'present') continue;
      if (definite && suffix !== null) continue;
      out.push({ ...reading, clitics, definite, suffix });
    }
  };
  push(index.get(stem), false, null);
  if (stem.startsWith('ال') && stem.length > 4) push(index.get(stem.slice(2)), true, null);
  else for (const [base, suffix] of withoutSuffix(stem)) push(index.get(base), false, suffix);
}

/**
 * @param index of forms
 * @param form folded word as written
 * @returns readings with the fewest clitics taken off; empty when the word is no cue
 */
export function readWord(index: FormIndex, form: string): WordReading[] {
  const out: WordReading[] = [];
  readStem(index, form, '', out);
  if (out.length > 0 && out.some((r) => r.suffix === null)) return out;
  const cut = (from: string, clitics: string): void => {
    const first = from[0];
    if (first === undefined || from.length < 4) return;
    if (first === 'س') readStem(index, from.slice(1), `${clitics}س`, out);
    if (first === 'ب' || first === 'ل' || first === 'ك') {
      const rest = from.slice(1);
      if (first === 'ل' && rest.startsWith('ل')) readStem(index, `ا${rest}`, `${clitics}ل`, out);
      readStem(index, rest, clitics + first, out);
    }
  };
  cut(form, '');
  if (form[0] === 'و' || form[0] === 'ف') {
    readStem(index, form.slice(1), form[0], out);
    cut(form.slice(1), form[0]);
  }
  return out;
}

/** Folded words and phrases of a list, by first word. */
export function indexPhrases<Kind>(
  rows: readonly { phrase: string; kind: Kind }[],
): Map<string, { words: string[]; kind: Kind }[]> {
  const out = new Map<string, { words: string[]; kind: Kind }[]>();
  for (const { phrase, kind } of rows) {
    const words = fold(phrase).split(/\s+/);
    const list = out.get(words[0]!) ?? [];
    list.push({ words, kind });
    out.set(
      words[0]!,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return out;
}
