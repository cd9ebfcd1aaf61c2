import { expect, test } from "vitest";
import { mostUsed } from "./most-used.ts";

test.each<[string[], string | undefined]>([
  [[], undefined],
  [["guild"], "guild"],
  [["Guild", "guild", "guild"], "guild"],
  [["guild", "Guild"], "Guild"],
  [["b", "c", "a", "c", "b"], "b"],
])("of %j the spelling used most is %j, whatever their order", (spellings, best) => {
  expect(mostUsed(spellings)).toBe(best);
  expect(mostUsed([...spellings].reverse())).toBe(best);
});
