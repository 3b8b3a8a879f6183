/**
 * A sketch of a text, such that two texts' likeness can be estimated from their sketches alone.
 * Method: MinHash (Broder 1997) over shingles of three folded words; hashes by FNV-1a and multiply-shift
 * mixing with fixed odd constants, so that a sketch is the same in every build.
 */
import { fold } from '../../ingest/text/fold.ts';

export const SKETCH_HASHES = 64;
const SHINGLE_WORDS = 3;
/** Texts with fewer shingles are too short to be called copies of each other. */
const LEAST_SHINGLES = 8;
const HEX_DIGITS = 8;

const SEEDS = Array.from({ length: SKETCH_HASHES }, (_, i) => mix(0x9e3779b9 * (i + 1)) | 1);

function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function shingles(text: string): Set<number> {
  const words = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(fnv1a);
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < SHINGLE_WORDS; k++) hash = mix(Math.imul(hash, 31) + (words[i + k] as number));
    found.add(hash);
  }
  return found;
}

/**
 * The sketch of a text.
 * @param text any text
 * @returns 64 minima of 32 bits as 512 hexadecimal digits; empty for a text too short to compare
 */
export function sketchOf(text: string): string {
  const set = shingles(text);
  if (set.size < LEAST_SHINGLES) return '';
  const minima = new Uint32Array(SKETCH_HASHES).fill(0xffffffff);
  for (const shingle of set) {
    for (let i = 0; i < SKETCH_HASHES; i++) {
      const hash = mix(Math.imul(shingle, SEEDS[i] as number));
      if (hash < (minima[i] as number)) minima[i] = hash;
    }
  }
  return Array.from(minima, (value) => value.toString(16).padStart(HEX_DIGITS, '0')).join('');
}

/**
 * Estimated Jaccard likeness of two texts.
 * @param a sketch of one
 * @param b sketch of the other
 * @returns 0 to 1; 0 when either is empty
 */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let same = 0;
  for (let at = 0; at < a.length; at += HEX_DIGITS) {
    if (a.startsWith(b.slice(at, at + HEX_DIGITS), at)) same++;
  }
  return same / SKETCH_HASHES;
}
