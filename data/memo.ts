/**
 * Work that is not done twice, and work that is not done all at once. A memo lives as long as somebody holds it, and is
 * never shared by a module.
 */

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

/** Work in steps, each of them short, so that whoever does it may do something else between them; the last one gives the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The items, with a step after each thousand or so. */
export function* inSteps<T>(items: readonly T[], each: (item: T, place: number) => void): Steps<void> {
  for (let place = 0; place < items.length; place += 1) {
    if (place % STEP === STEP - 1) yield;
    each(items[place]!, place);
  }
}

const STEP = 1024;
