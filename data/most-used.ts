/**
 * Of several spellings of one thing the one that is used most, and of those used as often the first by its letters: the
 * same in whatever order they stand. Undefined without any.
 */
export function mostUsed(spellings: readonly string[]): string | undefined {
  const uses = new Map<string, number>();
  for (const spelling of spellings) uses.set(spelling, (uses.get(spelling) ?? 0) + 1);
  let best: string | undefined;
  for (const [spelling, count] of uses) {
    const most = uses.get(best ?? "") ?? 0;
    if (best === undefined || count > most || (count === most && spelling < best)) best = spelling;
  }
  return best;
}
