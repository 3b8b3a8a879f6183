/** Finding actors by any of their names, in Arabic or English, misspelt or cut short. */
import MiniSearch, { type Query } from 'minisearch';
import { compareText } from '../model/ids.ts';
import type { ActorRow } from '../model/rows.ts';
import { indexTerms, queryTerms, searchFold, withoutArticle, wordsOf } from './terms.ts';

/** Shorter words must match as they are written or as a beginning. */
const FUZZY_FROM_LETTERS = 4;
const TWO_EDITS_FROM_LETTERS = 8;
const EXACT_BOOST = 4;
/** The whole name, but for what is attached to its words. */
const WHOLE_BOOST = 3;

export interface ActorHit {
  actor: ActorRow;
  /** The name that matched. */
  matched: string;
  /** As given to the index: the sum of the weights of its ties. */
  weight: number;
}

/** True when the words sought are all of a name's words, in their order. */
function isWhole(words: readonly string[], name: string): boolean {
  const there = wordsOf(name);
  return (
    there.length === words.length &&
    there.every((word, i) => queryTerms(words[i] ?? '').includes(withoutArticle(word)))
  );
}

interface NameEntry {
  id: number;
  name: string;
  actor: ActorRow;
  weight: number;
}

export class ActorSearch {
  private readonly names: NameEntry[] = [];
  private readonly mini: MiniSearch<NameEntry>;

  /**
   * @param actors all that can be found
   * @param weights actor id to weight; the weightier comes first among equals
   */
  constructor(actors: Iterable<ActorRow>, weights: ReadonlyMap<string, number>) {
    for (const actor of actors) {
      const names = new Set([actor.name, actor.nameEn ?? '', ...actor.aliases].filter((name) => name !== ''));
      for (const name of names) {
        this.names.push({ id: this.names.length, name, actor, weight: weights.get(actor.id) ?? 0 });
      }
    }
    this.mini = new MiniSearch<NameEntry>({
      fields: ['name'],
      tokenize: (text) => wordsOf(text),
      processTerm: (word) => indexTerms(word),
    });
    this.mini.addAll(this.names);
  }

  /**
   * Actors that a name may mean, the best first.
   * @param text what the user wrote
   * @param limit most hits
   */
  find(text: string, limit: number): ActorHit[] {
    const words = wordsOf(text);
    if (words.length === 0) return [];
    const every = this.search(words, 'AND');
    const results = every.length > 0 || words.length === 1 ? every : this.search(words, 'OR');
    const sought = searchFold(text).trim();
    const best = new Map<string, { hit: ActorHit; score: number }>();
    for (const result of results) {
      const { name, actor, weight } = this.names[result.id as number] as NameEntry;
      const exact = searchFold(name).trim() === sought ? EXACT_BOOST : isWhole(words, name) ? WHOLE_BOOST : 1;
      const score = result.score * Math.log2(2 + weight) * exact;
      const known = best.get(actor.id);
      if (!known || score > known.score) best.set(actor.id, { hit: { actor, matched: name, weight }, score });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || compareText(a.hit.actor.id, b.hit.actor.id))
      .slice(0, limit)
      .map(({ hit }) => hit);
  }

  private search(words: string[], combineWith: 'AND' | 'OR') {
    const queries: Query[] = words.map((word) => ({ combineWith: 'OR', queries: queryTerms(word) }));
    return this.mini.search(
      { combineWith, queries },
      {
        tokenize: (term) => [term],
        processTerm: (term) => term,
        prefix: (term) => term.length > 1,
        fuzzy: (term) =>
          term.length < FUZZY_FROM_LETTERS ? false : term.length < TWO_EDITS_FROM_LETTERS ? 1 : 2,
        weights: { fuzzy: 0.3, prefix: 0.5 },
      },
    );
  }
}
