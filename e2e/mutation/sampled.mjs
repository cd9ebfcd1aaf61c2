import { createHash } from "node:crypto";

/**
 * A sample that depends on the seed and on the items alone: those whose hashes come first. A new mutant elsewhere
 * changes the sample by itself at most.
 *
 * @param size how many; all of them when there are no more
 */
export function sampled(mutants, size, seed) {
  const ranked = mutants.map((mutant) => {
    const { file, from, to, mutator } = mutant;
    return {
      mutant,
      rank: createHash("sha256")
        .update(JSON.stringify([seed, file, mutator, from, to]))
        .digest("hex"),
    };
  });
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  return ranked.slice(0, size).map(({ mutant }) => mutant);
}
