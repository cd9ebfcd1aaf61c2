import { expect, test } from "vitest";
import { lookAlike } from "./look-alike.ts";

test.each([
  ["the guild", "Guilds", true],
  ["a guild", "an guild", true],
  ["The guild!", "guild", true],
  ["ship-owners", "ship owners", true],
  ["  guild  ", "guild", true],
  ["glass", "glas", false],
  ["glass", "glasss", false],
  ["gas", "ga", false],
  ["ties", "tie", true],
  ["theguild", "guild", false],
  ["guild the", "guild", false],
  ["another", "other", false],
  ["42", "4 2", false],
  ["guild 1", "guild 2", false],
])("%j and %j are the same to a reader: %s", (a, b, same) => {
  expect(lookAlike(a) === lookAlike(b)).toBe(same);
});
