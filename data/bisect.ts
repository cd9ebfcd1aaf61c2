/**
 * The first whole number from `low` (inclusive) to `high` (exclusive) for which `holds`, or `high` when there is none.
 * `holds` has to stay true once it is. It is asked about log2(high - low) times.
 *
 * @example firstWhere(0, 10, (n) => n * n > 30) // 6
 */
export function firstWhere(low: number, high: number, holds: (candidate: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
