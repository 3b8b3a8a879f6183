/**
 * Inflection of a verb as news uses it: third person, no duals in the past, whose forms are those of nouns, past and present, from the past and
 * present of the third masculine singular. Strong, hollow and defective verbs; unvocalised, so that an active and
 * its passive mostly look alike. All forms are folded. Source: Ryding, A Reference Grammar of MSA (2005), ch. 21-25.
 */
import { fold } from '../text/fold.ts';

export interface VerbForm {
  form: string;
  tense: 'past' | 'present';
  gender: 'm' | 'f';
  number: 'sg' | 'du' | 'pl';
}

function pastForms(past: string): VerbForm[] {
  const of = (form: string, gender: 'm' | 'f', number: 'sg' | 'du' | 'pl'): VerbForm => ({
    form,
    tense: 'past',
    gender,
    number,
  });
  const stem = fold(past);
  const raw = past.normalize('NFC');
  if (/[اىي]$/.test(raw)) {
    const cut = stem.slice(0, -1);
    const keepsYa = raw.endsWith('ي');
    return [
      of(stem, 'm', 'sg'),
      of(keepsYa ? `${stem}ت` : `${cut}ت`, 'f', 'sg'),
      of(`${cut}وا`, 'm', 'pl'),
      of(keepsYa ? `${stem}تا` : `${cut}تا`, 'f', 'du'),
    ];
  }
  return [
    of(stem, 'm', 'sg'),
    of(`${stem}ت`, 'f', 'sg'),
    of(`${stem}وا`, 'm', 'pl'),
    of(`${stem}تا`, 'f', 'du'),
  ];
}

function presentForms(present: string): VerbForm[] {
  const of = (form: string, gender: 'm' | 'f', number: 'sg' | 'du' | 'pl'): VerbForm => ({
    form,
    tense: 'present',
    gender,
    number,
  });
  const stem = fold(present).slice(1);
  const defective = /[ويىا]$/.test(present) && stem.length > 1;
  const cut = defective ? stem.slice(0, -1) : stem;
  const forms = [
    of(`ي${stem}`, 'm', 'sg'),
    of(`ت${stem}`, 'f', 'sg'),
    of(`ي${cut}ون`, 'm', 'pl'),
    of(`ي${cut}وا`, 'm', 'pl'),
    of(`ت${cut}ون`, 'm', 'pl'),
    of(`ي${stem}ان`, 'm', 'du'),
    of(`ت${stem}ان`, 'f', 'du'),
  ];
  if (defective) forms.push(of(`ي${cut}`, 'm', 'sg'), of(`ت${cut}`, 'f', 'sg'));
  const hollow = /^(.)([اوي])(.)$/.exec(stem);
  if (hollow)
    forms.push(of(`ي${hollow[1]}${hollow[3]}`, 'm', 'sg'), of(`ت${hollow[1]}${hollow[3]}`, 'f', 'sg'));
  return forms;
}

/**
 * @param past third masculine singular (اتهم)
 * @param presents third masculine singular present forms (يتهم)
 * @returns folded forms without clitics
 */
export function verbForms(past: string, presents: readonly string[]): VerbForm[] {
  return [...pastForms(past), ...presents.flatMap(presentForms)];
}
