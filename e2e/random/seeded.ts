/** Random choices that are the same in every run. */

export interface Seeded {
  /** A whole number from 0 up to, and without, `limit`. */
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(items: readonly T[]) => T;
  /** Whether something happens that does so in `share` of all cases. */
  readonly chance: (share: number) => boolean;
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

/** Lehmer's generator (Park and Miller, Communications of the ACM 31, 1988), from a seed of 1 or more. */
export function seeded(seed: number): Seeded {
  let state = seed;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  // The first numbers of neighbouring seeds are neighbours themselves.
  for (let skipped = 0; skipped < 5; skipped += 1) next();
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (items) => items[below(items.length)]!,
    chance: (share) => next() < share,
    shuffled: (items) => {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
