/** What is in one list and not in the other, by identity. */
export interface Differing<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** Linear, and without a look-up for each item where both lists are of one length: most edits change one item in its place. */
export function differing<T extends object>(before: readonly T[], now: readonly T[]): Differing<T> {
  if (before === now) return { gone: [], come: [] };
  if (before.length === now.length) {
    const gone = before.filter((item, index) => item !== now[index]);
    const come = now.filter((item, index) => item !== before[index]);
    return beyond(gone, come);
  }
  return beyond(before, now);
}

function beyond<T extends object>(before: readonly T[], now: readonly T[]): Differing<T> {
  const [old, fresh] = [new Set(before), new Set(now)];
  return { gone: before.filter((item) => !fresh.has(item)), come: now.filter((item) => !old.has(item)) };
}
