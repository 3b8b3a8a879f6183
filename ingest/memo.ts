/** What is worked out once for an owner (a lexicon, a set of frames) and kept as long as the owner lives. */

/**
 * @param make what to work out for an owner
 * @returns a function that works it out on the first call and gives the same value from then on
 */
export function memoOf<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  const known = new WeakMap<Owner, { value: Value }>();
  return (owner) => {
    let found = known.get(owner);
    if (found === undefined) {
      found = { value: make(owner) };
      known.set(owner, found);
    }
    return found.value;
  };
}

/**
 * The same by owner and key (a folded form).
 * @param make what to work out; never undefined
 * @param most keys kept for an owner at most; then its memory starts anew
 */
export function memoByKey<
  Owner extends object,
  Value extends NonNullable<unknown> | null,
  Rest extends unknown[],
>(
  make: (owner: Owner, key: string, ...rest: Rest) => Value,
  most: number = Number.POSITIVE_INFINITY,
): (owner: Owner, key: string, ...rest: Rest) => Value {
  const memoryOf = memoOf((_: Owner) => new Map<string, Value>());
  // Owners seldom change: the last one's memory is at hand.
  let last: Owner | undefined;
  let memory = new Map<string, Value>();
  return (owner, key, ...rest) => {
    if (owner !== last) {
      last = owner;
      memory = memoryOf(owner);
    }
    let found = memory.get(key);
    if (found === undefined) {
      found = make(owner, key, ...rest);
      if (memory.size > most) memory.clear();
      memory.set(key, found);
    }
    return found;
  };
}
