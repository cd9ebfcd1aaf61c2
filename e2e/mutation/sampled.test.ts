import { expect, test } from "vitest";
import { sampled, type Mutant } from "./sampled.mjs";

/** Two mutants of the code that stands in a line of a file. */
function mutantsOf(file: string, line: number, from = `code of ${String(line)}`): readonly Mutant[] {
  const place = { start: { line, column: 2 }, end: { line, column: 9 } };
  return ["true", "false"].map((to) => ({ file, ...place, from, to }));
}

const lines = Array.from({ length: 40 }, (_, index) => index + 1);
const ALL = lines.flatMap((line) => mutantsOf("a.ts", line));
const chosenOf = (mutants: readonly Mutant[], size: number, seed = "1") =>
  sampled(mutants, size, seed).map(({ from, to }) => `${from}: ${to}`);

test("a sample has all mutants of some places, as many as are asked for, and the same for the same seed", () => {
  const chosen = chosenOf(ALL, 11);
  expect(chosen).toHaveLength(12);
  expect(new Set(chosen).size).toBe(12);
  for (const mutant of chosen) expect(chosen).toContain(mutant.replace(/: .*/u, ": false"));
  expect(chosenOf(ALL, 11)).toEqual(chosen);
  expect(chosenOf(ALL, 11, "2")).not.toEqual(chosen);
  expect(chosenOf(ALL, 1000)).toHaveLength(ALL.length);
});

test("a sample does not depend on where the code stands, and new code takes no other's place", () => {
  const moved = lines.flatMap((line) => mutantsOf("a.ts", line + 5, `code of ${String(line)}`));
  expect(chosenOf(moved, 12)).toEqual(chosenOf(ALL, 12));
  const more = chosenOf([...mutantsOf("b.ts", 1, "new code"), ...ALL], 12);
  expect(chosenOf(ALL, 12)).toEqual(expect.arrayContaining(more.filter((mutant) => !mutant.startsWith("new code"))));
});

test("places with the same code in one file are places of their own", () => {
  const same = [1, 2, 3, 4].flatMap((line) => mutantsOf("a.ts", line, "x"));
  expect(sampled(same, 2, "1").map(({ start }) => start.line)).toHaveLength(2);
  expect(new Set(sampled(same, 8, "1").map(({ start }) => start.line))).toEqual(new Set([1, 2, 3, 4]));
});
