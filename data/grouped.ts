/** Items by a key, each group in their order, groups in the order of their first item. Never empty ones. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    append(groups, key, item);
  }
  return groups;
}

/** Adds an item to the list of a key, which it begins if there is none. */
export function append<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
