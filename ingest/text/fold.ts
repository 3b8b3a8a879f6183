/**
 * Folding: what counts as the same spelling. Alif and hamza seats, ta marbuta and ha, alif maqsura and ya,
 * Persian kaf and ya become one; diacritics, tatweel and invisible marks vanish; digits become ASCII; Latin is
 * lowered. Works on UTF-16 units, so that a token keeps its offsets and only its key is folded.
 * Method: the light normalisation of Larkey, Ballesteros & Connell (2002), widened for Persian letters.
 */
const KEEP = 0xffff;
const DROP = 0;
const table = new Uint16Array(0x10000).fill(KEEP);

function map(from: string, to: string): void {
  const target = to === '' ? DROP : to.charCodeAt(0);
  for (const ch of from) table[ch.charCodeAt(0)] = target;
}
function dropRange(first: number, last: number): void {
  for (let code = first; code <= last; code++) table[code] = DROP;
}

map('أإآٱٲٳ', 'ا');
map('ةەۀہۂ', 'ه');
map('ىیېۍئ', 'ي');
map('ؤ', 'و');
map('کڪګ', 'ك');
map('ڤ', 'ف');
map('پ', 'ب');
map('چ', 'ج');
map('گ', 'ج');
map('\u0640', '');
dropRange(0x064b, 0x065f);
dropRange(0x0610, 0x061a);
dropRange(0x06d6, 0x06dc);
dropRange(0x200b, 0x200f);
dropRange(0x202a, 0x202e);
dropRange(0x2066, 0x2069);
map('\u0670\u00ad\ufeff', '');
for (let digit = 0; digit < 10; digit++) {
  table[0x0660 + digit] = 0x30 + digit;
  table[0x06f0 + digit] = 0x30 + digit;
}
for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 0x20;

/** True for a unit that folding drops (diacritics, tatweel, directional marks). */
export function isDropped(code: number): boolean {
  return table[code] === DROP;
}

/**
 * Folds a text for matching.
 * @param text any text, UTF-16
 * @returns the folded text; not longer than `text`, offsets are not kept
 */
export function fold(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const to = table[text.charCodeAt(i)] as number;
    if (to === KEEP) continue;
    out += text.slice(from, i);
    if (to !== DROP) out += String.fromCharCode(to);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
