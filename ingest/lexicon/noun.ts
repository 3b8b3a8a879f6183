/** Forms of nouns, participles and adjectives: gender, sound plurals, dual, construct; folded. */
import { fold } from '../text/fold.ts';

/** Folded forms of a verbal noun or noun as listed: itself, its dual and its accusative. */
export function nounForms(noun: string): string[] {
  const stem = fold(noun);
  const construct = stem.endsWith('ه') && noun.endsWith('ة') ? `${stem.slice(0, -1)}ت` : stem;
  return [stem, `${stem}ا`, `${construct}ين`, `${construct}ان`, ...(construct === stem ? [] : [construct])];
}

/** Folded forms of a participle or adjective given in the masculine singular. */
export function adjectiveForms(adjective: string): string[] {
  const stem = fold(adjective);
  const defective = /[^اوي]ي$/.test(stem) ? stem.slice(0, -1) : null;
  const forms = ['', 'ه', 'ون', 'ين', 'ان', 'تان', 'تين', 'ات', 'ي', 'و', 'تي', 'ا', 'ت'].map(
    (ending) => stem + ending,
  );
  if (defective !== null)
    forms.push(defective, ...['ون', 'ين', 'و', 'ا'].map((ending) => defective + ending));
  else if (/[^اوي]$/.test(stem) && /(وال|عاد)$/.test(stem))
    forms.push(...['ي', 'يه', 'يين', 'يات', 'يا'].map((e) => stem + e));
  return forms;
}
