import { createHash } from "node:crypto";

/**
 * Places with all of their mutants, as many as make `size` mutants: those whose hashes come first. So a sample depends on
 * the seed and on the code alone, and new code changes it by itself at most.
 *
 * @param size how many mutants at least; all of them where there are no more
 */
export function sampled(mutants, size, seed) {
  const places = new Map();
  for (const mutant of mutants) {
    const { file, start, end } = mutant;
    const place = JSON.stringify([file, start, end]);
    places.set(place, [...(places.get(place) ?? []), mutant]);
  }
  // The same words in one file are told apart by which of them it is.
  const met = new Map();
  const ranked = [...places.values()].map((there) => {
    const words = JSON.stringify([there[0].file, there[0].from]);
    met.set(words, (met.get(words) ?? 0) + 1);
    const rank = createHash("sha256").update(JSON.stringify([seed, words, met.get(words)]));
    return { there, rank: rank.digest("hex") };
  });
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const chosen = [];
  for (const { there } of ranked) {
    if (chosen.length >= size) break;
    chosen.push(...there);
  }
  return chosen;
}
