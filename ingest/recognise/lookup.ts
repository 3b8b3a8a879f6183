/**
 * What the lexicon finds in a sentence: every name, and names composed of a head noun with a nisba (وزارة الدفاع
 * الروسية), with another name (تنظيم داعش) or with a place (مدينة حلب). Nothing is decided here.
 */
import type { NameEntry } from '../lexicon/entities.ts';
import type { Lexicon, NisbaEntry } from '../lexicon/load.ts';
import type { HeadRow, TitleRow } from '../lexicon/schema.ts';
import type { TrieNode } from '../lexicon/trie.ts';
import { memoByKey } from '../memo.ts';
import { type Segmentation, segmentations } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';

interface Found {
  /** Token range, end exclusive. */
  from: number;
  to: number;
  /** Folded units cut from the first token (clitics). */
  cut: number;
}

export interface NameMatch extends Found {
  how: 'name';
  entries: NameEntry[];
}
export interface NisbaBodyMatch extends Found {
  how: 'nisba-body';
  head: HeadRow;
  nisba: NisbaEntry;
  /** Token of the nisba. */
  nisbaAt: number;
}
export interface HeadedMatch extends Found {
  how: 'headed';
  head: HeadRow;
  inner: NameMatch;
}
export type Match = NameMatch | NisbaBodyMatch | HeadedMatch;

/** Marks that may stand between the words of a name. */
const INNER_MARKS = new Set(['"', '“', '”', '«', '»', '-', '(', ')', "'", '‘', '’', '#', '_', '–']);
const MAX_INNER_MARKS = 2;

const cache = new Map<string, Segmentation[]>();
export function cachedSegmentations(form: string): Segmentation[] {
  let found = cache.get(form);
  if (found === undefined) {
    found = segmentations(form);
    if (cache.size > 400_000) cache.clear();
    cache.set(form, found);
  }
  return found;
}

function skipMarks(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  while (
    at < end &&
    at - i < MAX_INNER_MARKS &&
    tokens[at]!.kind === 'mark' &&
    INNER_MARKS.has(tokens[at]!.form)
  )
    at++;
  return at;
}

/** Where a form may begin a path of a trie, with the clitics cut before it. */
interface Start<Value> {
  cut: number;
  node: TrieNode<Value>;
}

/** What a form may begin, over all its segmentations; computed once a form. */
interface FormStarts {
  names: Start<NameEntry>[];
  heads: Start<HeadRow>[];
  titles: Start<TitleRow>[];
  nisba: { entry: NisbaEntry; cut: number } | undefined;
}

const MOST_FORMS = 400_000;

function starts<Value>(root: TrieNode<Value>, cuts: readonly Segmentation[]): Start<Value>[] {
  return cuts.flatMap(({ cut, stem }) => {
    const node = root.next.get(stem);
    return node === undefined ? [] : [{ cut, node }];
  });
}

const formStarts = memoByKey((lexicon: Lexicon, form: string): FormStarts => {
  const cuts = segmentations(form);
  const nisba = cuts.find(({ stem }) => lexicon.nisba.has(stem));
  return {
    names: starts(lexicon.names, cuts),
    heads: starts(lexicon.heads, cuts),
    titles: starts(lexicon.titles, cuts),
    nisba: nisba && { entry: lexicon.nisba.get(nisba.stem)!, cut: nisba.cut },
  };
}, MOST_FORMS);

/** Walks a trie from the node that token `i` leads to; calls back at each node with values. */
function walk<Value>(
  first: TrieNode<Value>,
  tokens: readonly Token[],
  i: number,
  end: number,
  each: (to: number, values: Value[]) => void,
): void {
  let node: TrieNode<Value> | undefined = first;
  let to = i + 1;
  while (node !== undefined) {
    if (node.values.length > 0) each(to, node.values);
    if (node.next.size === 0) return;
    const at = skipMarks(tokens, to, end);
    const next = tokens[at];
    if (at >= end || next === undefined) return;
    node = node.next.get(next.form);
    to = at + 1;
  }
}

/** The nisba that a token is, without clitics; undefined when it is none. */
export function nisbaOf(lexicon: Lexicon, form: string): { entry: NisbaEntry; cut: number } | undefined {
  return formStarts(lexicon, form).nisba;
}

/** All names that begin at token `i`, longest first. */
function namesAt(lexicon: Lexicon, tokens: readonly Token[], i: number, end: number): NameMatch[] {
  const begin = formStarts(lexicon, tokens[i]!.form).names;
  if (begin.length === 0) return NO_NAMES;
  const out: NameMatch[] = [];
  for (const { cut, node } of begin) {
    walk(node, tokens, i, end, (to, entries) => out.push({ how: 'name', from: i, to, cut, entries }));
  }
  return out.sort((a, b) => b.to - a.to || a.cut - b.cut);
}

const NO_NAMES: NameMatch[] = [];
const NO_MATCHES: Match[] = [];

function bodiesAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  i: number,
  end: number,
  names: (at: number) => NameMatch[],
): Match[] {
  const begin = formStarts(lexicon, tokens[i]!.form).heads;
  if (begin.length === 0) return NO_MATCHES;
  const out: Match[] = [];
  for (const { cut, node } of begin) {
    walk(node, tokens, i, end, (to, heads) => {
      const at = skipMarks(tokens, to, end);
      if (at >= end) return;
      for (const head of heads) {
        if (head.composes === 'nisba') {
          const nisba = lexicon.nisba.get(tokens[to]?.form ?? '');
          if (nisba && to < end) {
            out.push({ how: 'nisba-body', from: i, to: to + 1, cut, head, nisba, nisbaAt: to });
          }
          const state = names(at).find((m) => m.cut === 0 && m.entries.some((e) => e.entity.type === 'STA'));
          if (state !== undefined)
            out.push({ how: 'headed', from: i, to: state.to, cut, head, inner: state });
        } else {
          const wanted = head.type;
          const inner = names(at).find(
            (m) => m.cut === 0 && m.entries.some((e) => e.entity.type === wanted || e.strength === 'capital'),
          );
          if (inner !== undefined) out.push({ how: 'headed', from: i, to: inner.to, cut, head, inner });
        }
      }
    });
  }
  return out.sort((a, b) => b.to - a.to);
}

export interface TitleMatch {
  from: number;
  to: number;
  cut: number;
  title: TitleRow;
}

/** The longest title that begins at token `i`. */
export function titleAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  i: number,
  end: number,
): TitleMatch | null {
  let best: TitleMatch | null = null;
  for (const { cut, node } of formStarts(lexicon, tokens[i]!.form).titles) {
    walk(node, tokens, i, end, (to, titles) => {
      if (best === null || to > best.to) best = { from: i, to, cut, title: titles[0]! };
    });
  }
  return best;
}

/**
 * Looks a sentence up.
 * @param lexicon the loaded lexicon
 * @param tokens of the document
 * @param from first token of the sentence
 * @param end the one after its last
 * @returns all matches by start, longest first at each start
 */
export function lookup(lexicon: Lexicon, tokens: readonly Token[], from: number, end: number): Match[] {
  const memo = new Map<number, NameMatch[]>();
  const names = (at: number): NameMatch[] => {
    let found = memo.get(at);
    if (found === undefined) {
      found = tokens[at]!.kind === 'mark' ? [] : namesAt(lexicon, tokens, at, end);
      memo.set(at, found);
    }
    return found;
  };
  const out: Match[] = [];
  for (let i = from; i < end; i++) {
    const { kind } = tokens[i]!;
    if (kind === 'mark' || kind === 'break') continue;
    const bodies = bodiesAt(lexicon, tokens, i, end, names);
    const plain = names(i);
    if (bodies.length === 0) out.push(...plain);
    else out.push(...[...bodies, ...plain].sort((a, b) => b.to - a.to));
  }
  return out;
}
