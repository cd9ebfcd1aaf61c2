import { expect, test } from "vitest";
import { seeded } from "../../../../e2e/random/seeded.ts";
import { actorNamesIn, actorNamesText } from "./actor-names.ts";

test.each([
  [["Ada", "Kent & Sons"], "Ada; Kent & Sons"],
  [["Kent; Sons", "Ada"], '"Kent; Sons"; Ada'],
  [['Ada "Bee" Kent'], 'Ada "Bee" Kent'],
  [['"Bee" Kent', "Ada"], '"""Bee"" Kent"; Ada'],
  [[" Ada"], '" Ada"'],
  [[], ""],
])("%j are written as %s, and read again", (names, text) => {
  expect(actorNamesText(names)).toBe(text);
  expect(actorNamesIn(text)).toEqual(names);
});

test.each([
  [" Ada ;; Kent;", ["Ada", "Kent"]],
  ['"Ada', ['"Ada']],
  ['"Ada" Kent; Bo', ['"Ada" Kent', "Bo"]],
  ['"Ada"  ;Bo', ["Ada", "Bo"]],
])("%s, as somebody types it, is %j", (text, names) => {
  expect(actorNamesIn(text)).toEqual(names);
});

test("whatever names there are, their text gives them back, and the same text again", () => {
  const random = seeded(16);
  for (let round = 0; round < 3000; round += 1) {
    const letters = (): string =>
      Array.from({ length: 1 + random.below(6) }, () => random.oneOf([...'ab;;"" ,\tא'])).join("");
    const names = Array.from({ length: random.below(4) }, letters);
    const text = actorNamesText(names);
    expect(actorNamesIn(text), text).toEqual(names);
    expect(actorNamesText(actorNamesIn(text))).toBe(text);
  }
});
