/**
 * Names of features. A name is a slot and its parts (`k,p=قصف|على`); people and weight files see names, while scoring
 * works with their hashes, put together from those of the parts without ever building the string. Two names of one
 * hash are told apart by chance only: with some 10^5 names in 2^32 hashes hardly one feature in ten thousand is mistaken.
 */
export type Part = string | number | boolean | null;

/** Makes a feature of a slot and up to five parts. */
export type FeatureMaker<Feature> = (
  slot: string,
  a: Part,
  b?: Part,
  c?: Part,
  d?: Part,
  e?: Part,
) => Feature;

/** The name, for training and for people. */
export const named: FeatureMaker<string> = (slot, ...parts) => `${slot}=${parts.map(String).join(BETWEEN)}`;

/** Stands between the parts of a name. */
const BETWEEN = '|';
const BETWEEN_UNIT = BETWEEN.charCodeAt(0);
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const GOLDEN = 0x9e3779b1;
const MOST_PARTS = 500_000;

function hashUnit(h: number, unit: number): number {
  return Math.imul(h ^ unit, FNV_PRIME);
}

/** FNV-1a over UTF-16 units (Fowler, Noll & Vo). */
function hashText(text: string): number {
  let h = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) h = hashUnit(h, text.charCodeAt(i));
  return h;
}

function mix(h: number, part: number): number {
  const next = Math.imul(h ^ part, GOLDEN);
  return next ^ (next >>> 15);
}

const known = new Map<Part, number>();

/** A part that holds the mark between parts (a text may) counts as several, as it does in the name. */
function mixNew(h: number, part: Part): number {
  const text = String(part);
  if (text.includes(BETWEEN)) return text.split(BETWEEN).reduce((sum, one) => mix(sum, hashText(one)), h);
  if (known.size > MOST_PARTS) known.clear();
  const hash = hashText(text);
  known.set(part, hash);
  return mix(h, hash);
}

function mixPart(h: number, part: Part): number {
  const found = known.get(part);
  return found === undefined ? mixNew(h, part) : mix(h, found);
}

/** The hash of the name that `named` would give. */
export const hashed: FeatureMaker<number> = (slot, a, b, c, d, e) => {
  let h = mixPart(mixPart(FNV_OFFSET, slot), a);
  if (b !== undefined) h = mixPart(h, b);
  if (c !== undefined) h = mixPart(h, c);
  if (d !== undefined) h = mixPart(h, d);
  if (e !== undefined) h = mixPart(h, e);
  return h;
};

/** The hash of a name. */
export function hashOfName(name: string): number {
  const at = name.indexOf('=');
  let h = mixPart(FNV_OFFSET, name.slice(0, at));
  let part = FNV_OFFSET;
  for (let i = at + 1; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit === BETWEEN_UNIT) {
      h = mix(h, part);
      part = FNV_OFFSET;
    } else part = hashUnit(part, unit);
  }
  return mix(h, part);
}
