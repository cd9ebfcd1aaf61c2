/** Remembering what was worked out. A memo lives as long as somebody holds it, and is never shared by a module. */

/**
 * `make`, asked once for each key. Keys are told apart as a Map does it.
 *
 * @param most how many results are kept at once; one more forgets all before it
 */
export function memo<K, V>(make: (key: K) => V, most = Infinity): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const value = make(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}

/** As `memo`, for objects: a result goes when its object does. */
export function memoOfObjects<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** `make`, asked once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
