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
export const named: FeatureMaker<string> = (slot, ...parts) => `${slot}=${parts.map(String).join('|')}`;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const GOLDEN = 0x9e3779b1;
const MOST_PARTS = 500_000;

/** FNV-1a over UTF-16 units (Fowler, Noll & Vo). */
function hashText(text: string): number {
  let h = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h;
}

const known = new Map<Part, number>();

function hashPart(part: Part): number {
  let found = known.get(part);
  if (found === undefined) {
    found = hashText(String(part));
    if (known.size > MOST_PARTS) known.clear();
    known.set(part, found);
  }
  return found;
}

function mix(h: number, part: number): number {
  const next = Math.imul(h ^ part, GOLDEN);
  return next ^ (next >>> 15);
}

/** The hash of the name that `named` would give. */
export const hashed: FeatureMaker<number> = (slot, a, b, c, d, e) => {
  let h = mix(hashPart(slot), hashPart(a));
  if (b !== undefined) h = mix(h, hashPart(b));
  if (c !== undefined) h = mix(h, hashPart(c));
  if (d !== undefined) h = mix(h, hashPart(d));
  if (e !== undefined) h = mix(h, hashPart(e));
  return h;
};

/** The hash of a name. */
export function hashOfName(name: string): number {
  const at = name.indexOf('=');
  let h = hashPart(name.slice(0, at));
  for (const part of name.slice(at + 1).split('|')) h = mix(h, hashText(part));
  return h;
}
