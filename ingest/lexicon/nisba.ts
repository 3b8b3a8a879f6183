/**
 * The forms of a nisba (روسي): gender, number, definiteness, all folded. The indefinite accusative (روسيًا) is left
 * out where it would be the state's own name.
 */
import { fold } from '../text/fold.ts';

export interface NisbaForm {
  /** Folded form with ال where definite. */
  form: string;
  definite: boolean;
  gender: 'm' | 'f';
  number: 'sg' | 'du' | 'pl';
}

const ENDINGS: readonly [string, 'm' | 'f', 'sg' | 'du' | 'pl'][] = [
  ['', 'm', 'sg'],
  ['ه', 'f', 'sg'],
  ['ون', 'm', 'pl'],
  ['ين', 'm', 'pl'],
  ['ان', 'm', 'du'],
  ['تان', 'f', 'du'],
  ['تين', 'f', 'du'],
  ['ات', 'f', 'pl'],
];

/**
 * @param nisba masculine singular without ال (روسي)
 * @returns every form, folded, with and without ال
 */
export function nisbaForms(nisba: string): NisbaForm[] {
  const stem = fold(nisba);
  return ENDINGS.flatMap(([ending, gender, number]) =>
    [false, true].map((definite) => ({
      form: `${definite ? 'ال' : ''}${stem}${ending}`,
      definite,
      gender,
      number,
    })),
  );
}
