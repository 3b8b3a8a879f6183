/** A trie over folded words: one automaton for all names, heads and titles. */
export interface TrieNode<Value> {
  next: Map<string, TrieNode<Value>>;
  values: Value[];
}

export function createNode<Value>(): TrieNode<Value> {
  return { next: new Map(), values: [] };
}

/**
 * Adds a value under a sequence of words.
 * @param root of the trie
 * @param words folded, at least one
 */
export function insert<Value>(root: TrieNode<Value>, words: readonly string[], value: Value): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = createNode();
      node.next.set(word, next);
    }
    node = next;
  }
  node.values.push(value);
}
