/**
 * Is a word a verb? For words that no table lists, news itself tells: a verb is written with ي and with ت, a noun
 * with the article. Memoised a form.
 */
import { PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../relate/words.ts';

/** A partner form counts when news has it at least this often (log2). */
const ATTESTED = 4;
const SHORTEST = 4;

export function looksVerbal(frequency: ReadonlyMap<string, number>, written: string): boolean {
  const known = (form: string): boolean => (frequency.get(form) ?? 0) >= ATTESTED;
  const form =
    /^[وف]/.test(written) && written.length > SHORTEST && !known(`ال${written}`) ? written.slice(1) : written;
  if (form.length < SHORTEST - 1 || form in PREPOSITIONS || SUBORDINATORS.has(form) || RELATIVES.has(form))
    return false;
  if (known(`ال${form}`) || form.startsWith('ال')) return false;
  const bare = form.startsWith('س') && known(form.slice(1)) && /^س[يت]/.test(form) ? form.slice(1) : form;
  if (/^[يت]/.test(bare) && bare.length >= SHORTEST) {
    const partner = (bare[0] === 'ي' ? 'ت' : 'ي') + bare.slice(1);
    if (known(partner) && !known(`ال${bare}`)) return true;
  }
  if (bare.endsWith('وا') && bare.length > SHORTEST) return true;
  if (bare.endsWith('ت') && !bare.endsWith('ات') && known(bare.slice(0, -1))) return true;
  return known(`${bare}ت`) && !known(`ال${bare}ت`) && known(`${bare}`) && !bare.endsWith('ا');
}
