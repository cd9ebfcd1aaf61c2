/** Which statements can be true together. */

/** More distinct statements than this on one matter are left apart: nobody reads them as groups. */
export const MOST_GROUPED = 200;
/** Steps of the search; without zones in the way it needs about as many as there are statements. */
const MOST_STEPS = 5_000;

/**
 * The maximal groups of items of which any two agree: none can take in another item, and together they hold every item
 * at least once, so that one that agrees with two that do not agree is in two groups. By Bron and Kerbosch's algorithm
 * (Communications of the ACM 16, 1973) with pivots. Items that are too many or too entangled are a group each.
 *
 * @param agree whether two items do; symmetrical
 * @returns indices, ascending; groups in the order of their first items
 */
export function maximalGroups<T>(items: readonly T[], agree: (a: T, b: T) => boolean): readonly (readonly number[])[] {
  const alone = items.map((_, index) => [index]);
  if (items.length > MOST_GROUPED) return alone;
  const agreeing = items.map(
    (item, index) =>
      new Set(items.flatMap((other, at) => (at !== index && agree(item, other) ? [at] : []))) as ReadonlySet<number>,
  );
  const groups: number[][] = [];
  let steps = 0;
  const extend = (group: readonly number[], open: ReadonlySet<number>, done: ReadonlySet<number>): boolean => {
    steps += 1;
    if (steps > MOST_STEPS) return false;
    if (open.size === 0 && done.size === 0) groups.push([...group].sort((a, b) => a - b));
    const pivot = mostAgreeing([...open, ...done], open, agreeing);
    const left = new Set(open);
    const passed = new Set(done);
    for (const item of open) {
      if (pivot?.has(item)) continue;
      const near = agreeing[item] ?? new Set();
      if (!extend([...group, item], common(left, near), common(passed, near))) return false;
      left.delete(item);
      passed.add(item);
    }
    return true;
  };
  const isDone = extend([], new Set(items.keys()), new Set());
  return isDone ? groups.sort(byFirst) : alone;
}

/** What the one agrees with that agrees with most of those that are open; undefined where none does with any. */
function mostAgreeing(
  candidates: readonly number[],
  open: ReadonlySet<number>,
  agreeing: readonly ReadonlySet<number>[],
): ReadonlySet<number> | undefined {
  let best: ReadonlySet<number> | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const near = agreeing[candidate]!;
    const count = common(open, near).size;
    if (count > most) [best, most] = [near, count];
  }
  return best;
}

function common(some: ReadonlySet<number>, others: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...some].filter((item) => others.has(item)));
}

function byFirst(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((item, index) => item !== b[index]);
  return at === -1 ? 0 : (a[at] ?? -1) - (b[at] ?? -1);
}
