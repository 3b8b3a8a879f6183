/**
 * What the lexicon finds in a sentence: every name, and names composed of a head noun with a nisba (وزارة الدفاع
 * الروسية), with another name (تنظيم داعش) or with a place (مدينة حلب). Nothing is decided here.
 */
import type { NameEntry } from '../lexicon/entities.ts';
import type { Lexicon, NisbaEntry } from '../lexicon/load.ts';
import type { HeadRow, TitleRow } from '../lexicon/schema.ts';
import type { TrieNode } from '../lexicon/trie.ts';
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

/** Walks a trie from a token whose stem is already chosen; calls back at each node with values. */
function walk<Value>(
  root: TrieNode<Value>,
  tokens: readonly Token[],
  i: number,
  end: number,
  stem: string,
  each: (to: number, values: Value[]) => void,
): void {
  let node = root.next.get(stem);
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
  for (const { cut, stem } of cachedSegmentations(form)) {
    const entry = lexicon.nisba.get(stem);
    if (entry !== undefined) return { entry, cut };
  }
  return undefined;
}

/** All names that begin at token `i`, longest first. */
function namesAt(lexicon: Lexicon, tokens: readonly Token[], i: number, end: number): NameMatch[] {
  const out: NameMatch[] = [];
  for (const { cut, stem } of cachedSegmentations(tokens[i]!.form)) {
    walk(lexicon.names, tokens, i, end, stem, (to, entries) =>
      out.push({ how: 'name', from: i, to, cut, entries }),
    );
  }
  return out.sort((a, b) => b.to - a.to || a.cut - b.cut);
}

function bodiesAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  i: number,
  end: number,
  names: (at: number) => NameMatch[],
): Match[] {
  const out: Match[] = [];
  for (const { cut, stem } of cachedSegmentations(tokens[i]!.form)) {
    walk(lexicon.heads, tokens, i, end, stem, (to, heads) => {
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
  for (const { cut, stem } of cachedSegmentations(tokens[i]!.form)) {
    walk(lexicon.titles, tokens, i, end, stem, (to, titles) => {
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
    if (tokens[i]!.kind === 'mark' || tokens[i]!.kind === 'break') continue;
    const here: Match[] = [...bodiesAt(lexicon, tokens, i, end, names), ...names(i)];
    here.sort((a, b) => b.to - a.to);
    out.push(...here);
  }
  return out;
}
