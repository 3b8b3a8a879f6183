/**
 * The tagger: which tokens are names, and of what type. A linear-chain model over readable features, trained as an
 * averaged structured perceptron (Collins 2002) by `npm run train`, decoded by Viterbi. Weights of form features are
 * summed once a form, so that a token costs five vector additions.
 */
import type { Lexicon } from '../lexicon/load.ts';
import type { Token } from '../text/tokens.ts';
import type { Cover } from './cover.ts';
import { coarse, formFeatures, OFFSETS, placeFeatures, usedAt } from './features.ts';

export const LABELS = ['O', 'B-PER', 'I-PER', 'B-STA', 'I-STA', 'B-ORG', 'I-ORG', 'B-PLC', 'I-PLC'] as const;
export type Label = (typeof LABELS)[number];
export const LABEL_COUNT = LABELS.length;
const FORBIDDEN = -1e9;

/** Weights by feature name, one number a label; transitions as a square, the start as row LABEL_COUNT. */
export interface TaggerModel {
  features: Record<string, number[]>;
  transitions: number[][];
}

/** An I- label may follow only B- or I- of its own type. */
export function mayFollow(previous: number, next: number): boolean {
  const label = LABELS[next]!;
  if (!label.startsWith('I-')) return true;
  if (previous >= LABEL_COUNT) return false;
  return LABELS[previous]!.slice(2) === label.slice(2);
}

/** Whether label `next` may follow `previous` (row LABEL_COUNT: the start), as one table. */
const ALLOWED = Uint8Array.from({ length: (LABEL_COUNT + 1) * LABEL_COUNT }, (_, i) =>
  mayFollow(Math.floor(i / LABEL_COUNT), i % LABEL_COUNT) ? 1 : 0,
);
/** Place scores kept at most; then the cache starts anew. */
const MOST_CACHED = 200_000;

/** Best label sequence for emission scores (tokens × labels, row by row). */
export function viterbi(emissions: Float64Array, count: number, transitions: readonly number[][]): number[] {
  const scores = new Float64Array(count * LABEL_COUNT).fill(FORBIDDEN);
  const from = new Int8Array(count * LABEL_COUNT);
  for (let t = 0; t < count; t++) {
    for (let y = 0; y < LABEL_COUNT; y++) {
      let best = FORBIDDEN * 2;
      let arg = 0;
      if (t === 0) best = ALLOWED[LABEL_COUNT * LABEL_COUNT + y] ? transitions[LABEL_COUNT]![y]! : FORBIDDEN;
      else {
        for (let p = 0; p < LABEL_COUNT; p++) {
          if (!ALLOWED[p * LABEL_COUNT + y]) continue;
          const score = scores[(t - 1) * LABEL_COUNT + p]! + transitions[p]![y]!;
          if (score > best) {
            best = score;
            arg = p;
          }
        }
      }
      scores[t * LABEL_COUNT + y] = best + emissions[t * LABEL_COUNT + y]!;
      from[t * LABEL_COUNT + y] = arg;
    }
  }
  const path = new Array<number>(count).fill(0);
  let last = 0;
  for (let y = 1; y < LABEL_COUNT; y++) {
    if (scores[(count - 1) * LABEL_COUNT + y]! > scores[(count - 1) * LABEL_COUNT + last]!) last = y;
  }
  for (let t = count - 1; t >= 0; t--) {
    path[t] = last;
    last = from[t * LABEL_COUNT + last]!;
  }
  return path;
}

/** Feature names of a sentence's tokens, as training sees them. */
export function sentenceFeatures(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  end: number,
  cover: Cover,
): string[][] {
  const forms = tokens.slice(from, end).map((token) => formFeatures(lexicon, token));
  return forms.map((_, at) => {
    const out = placeFeatures(
      cover,
      at,
      coarse(lexicon, at > 0 ? tokens[from + at - 1] : undefined),
      coarse(lexicon, at + 1 < forms.length ? tokens[from + at + 1] : undefined),
    );
    for (const offset of OFFSETS) {
      for (const feature of forms[at + offset] ?? [offset < 0 ? '^' : '$']) {
        if (usedAt(feature, offset)) out.push(`${offset}:${feature}`);
      }
    }
    return out;
  });
}

export class Tagger {
  private readonly forms = new Map<string, Float64Array[]>();
  private readonly edges: Float64Array[];
  private readonly coarseOf = new Map<string, string>();
  private readonly places = new Map<string, Float64Array>();
  private readonly weights: Map<string, Float64Array>;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly model: TaggerModel,
  ) {
    this.weights = new Map(
      Object.entries(model.features).map(([name, row]) => [name, Float64Array.from(row)]),
    );
    this.edges = OFFSETS.map((offset) => this.sum([`${offset}:${offset < 0 ? '^' : '$'}`]));
  }

  private sum(features: readonly string[]): Float64Array {
    const out = new Float64Array(LABEL_COUNT);
    for (const feature of features) {
      const weights = this.weights.get(feature);
      if (weights !== undefined) for (let y = 0; y < LABEL_COUNT; y++) out[y]! += weights[y]!;
    }
    return out;
  }

  private formScores(token: Token): Float64Array[] {
    const key = token.kind === 'number' ? '#' : token.form;
    let found = this.forms.get(key);
    if (found === undefined) {
      const features = formFeatures(this.lexicon, token);
      found = OFFSETS.map((offset) =>
        this.sum(features.filter((f) => usedAt(f, offset)).map((f) => `${offset}:${f}`)),
      );
      this.forms.set(key, found);
    }
    return found;
  }

  private placeScores(cover: Cover, at: number, before: string, after: string): Float64Array {
    const { tags, titles } = cover;
    const key = `${tags[at]}~${tags[at - 1]}~${tags[at + 1]}~${titles[at]}~${titles[at - 1]}~${before}~${after}`;
    let found = this.places.get(key);
    if (found === undefined) {
      found = this.sum(placeFeatures(cover, at, before, after));
      if (this.places.size > MOST_CACHED) this.places.clear();
      this.places.set(key, found);
    }
    return found;
  }

  private coarse(token: Token | undefined): string {
    if (token === undefined) return '^';
    let found = this.coarseOf.get(token.form);
    if (found === undefined) {
      found = coarse(this.lexicon, token);
      this.coarseOf.set(token.form, found);
    }
    return found;
  }

  /**
   * Tags a sentence.
   * @returns one label index a token
   */
  tag(tokens: readonly Token[], from: number, end: number, cover: Cover): number[] {
    const count = end - from;
    const emissions = new Float64Array(count * LABEL_COUNT);
    const scores: Float64Array[][] = [];
    for (let i = from; i < end; i++) scores.push(this.formScores(tokens[i]!));
    for (let at = 0; at < count; at++) {
      const before = this.coarse(at > 0 ? tokens[from + at - 1] : undefined);
      const after = this.coarse(at + 1 < count ? tokens[from + at + 1] : undefined);
      const place = this.placeScores(cover, at, before, after);
      const base = at * LABEL_COUNT;
      for (let y = 0; y < LABEL_COUNT; y++) emissions[base + y] = place[y]!;
      for (let k = 0; k < OFFSETS.length; k++) {
        const vector = scores[at + OFFSETS[k]!]?.[k] ?? this.edges[k]!;
        for (let y = 0; y < LABEL_COUNT; y++) emissions[base + y]! += vector[y]!;
      }
    }
    return viterbi(emissions, count, this.model.transitions);
  }
}
