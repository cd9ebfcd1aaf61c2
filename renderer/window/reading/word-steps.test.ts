import { expect, test } from "vitest";
import { spanOfWords, stepChoice, wordSpans, type ChosenWords } from "./word-steps.ts";

const TEXTS = ["“Boats came,” he said.", "—", "Over $1,200 burned."];

/** The words that are chosen after some keys; those with "+" are pressed with Shift. */
function after(...keys: string[]): string | undefined {
  let chosen: ChosenWords | undefined;
  for (const key of keys)
    chosen = stepChoice(TEXTS, chosen, { key: key.replace("+", ""), shiftKey: key.startsWith("+") }) ?? chosen;
  const text = TEXTS[chosen?.paragraph ?? 0] ?? "";
  if (!chosen) return undefined;
  const { from, to } = spanOfWords(text, chosen);
  return `${String(chosen.paragraph)}: ${text.slice(from, to)}`;
}

const [LEFT, RIGHT, UP, DOWN] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

test.each([
  [[RIGHT], "0: Boats"],
  [[RIGHT, RIGHT], "0: came"],
  [[RIGHT, LEFT], "0: Boats"],
  [[RIGHT, "End"], "0: said"],
  [[RIGHT, "End", RIGHT], "1: —"],
  [[RIGHT, DOWN, DOWN, RIGHT], "2: $1,200"],
  [[RIGHT, DOWN, LEFT], "0: said"],
  [[RIGHT, DOWN, UP], "0: Boats"],
  [[RIGHT, UP], "0: Boats"],
  [[RIGHT, DOWN, DOWN, DOWN, "End", RIGHT], "2: burned"],
  [[RIGHT, `+${RIGHT}`], "0: Boats came"],
  [[RIGHT, "End", `+${LEFT}`], "0: he said"],
  [[RIGHT, RIGHT, "+End"], "0: came,” he said"],
  [[RIGHT, "End", "+Home"], "0: Boats came,” he said"],
  [[RIGHT, `+${DOWN}`], "0: Boats came,” he said"],
  [[RIGHT, "End", `+${RIGHT}`], "0: said"],
  [["x"], undefined],
])("%j", (keys, expected) => {
  expect(after(...keys)).toBe(expected);
});

test("the first key chooses the first word of the paragraph that is seen", () => {
  expect(stepChoice(TEXTS, undefined, { key: DOWN, shiftKey: false }, 2)).toStrictEqual({
    paragraph: 2,
    anchor: 0,
    focus: 0,
  });
  expect(stepChoice([], undefined, { key: DOWN, shiftKey: false })).toBeUndefined();
});

test("punctuation around words is none of them", () => {
  expect(wordSpans("“A b-c,” 20%.").map(({ from, to }) => "“A b-c,” 20%.".slice(from, to))).toStrictEqual([
    "A",
    "b-c",
    "20%",
  ]);
});
