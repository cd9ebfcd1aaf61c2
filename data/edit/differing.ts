/** What is in one list and not in the other, by identity. */
export interface Differing<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** Linear, and without a look-up for what stands where it stood: most edits change one item in its place. */
export function differing<T extends object>(before: readonly T[], now: readonly T[]): Differing<T> {
  const gone = before.filter((item, index) => item !== now[index]);
  const come = now.filter((item, index) => item !== before[index]);
  const [old, fresh] = [new Set(gone), new Set(come)];
  return { gone: gone.filter((item) => !fresh.has(item)), come: come.filter((item) => !old.has(item)) };
}
