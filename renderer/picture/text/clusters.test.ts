import { expect, test } from "vitest";
import { clusters, withoutJoinedEmoji } from "./clusters.ts";
import { typefaceOf } from "./face.ts";
import { BUNDLED_FONTS, measureWith, measureWithSourceSans } from "./measure.ts";

const FAMILY = "👩‍👩‍👧‍👦";
const FLAG = "🇺🇳";

test.each<[string, string, string]>([
  ["a family", FAMILY, "👩"],
  ["a flag", FLAG, "🇺"],
  ["two flags are two", `${FLAG}${FLAG}`, "🇺🇺"],
  ["a hand with its colour", "👋🏽", "👋"],
  ["a heart in colour", "❤️", "❤"],
  ["words stay as they are", "at the gate, 3 p.m. ©", "at the gate, 3 p.m. ©"],
  ["letters that are joined stay joined", "क्‍ष", "क्‍ष"],
])("of an emoji that is joined of several its first is left: %s", (_name, text, left) => {
  expect(withoutJoinedEmoji(text)).toBe(left);
});

test("a joined emoji is one character for a reader", () => {
  expect(clusters(`a${FAMILY}${FLAG}b`)).toEqual(["a", FAMILY, FLAG, "b"]);
});

test("what no typeface has is one square wide, and stands in a part of its own, so that words after it are not drawn over", () => {
  const measure = measureWithSourceSans();
  const style = { size: 14, weight: 600 } as const;
  for (const emoji of [FAMILY, FLAG, "👩"]) expect(measure(emoji, style)).toBe(14);
  const runs = measure.runs(`Post: ${FAMILY} at the gate`, style)!;
  expect(runs.map(({ text, isLacking }) => [text, isLacking])).toEqual([
    ["Post:", false],
    [" ", false],
    [FAMILY, true],
    [" ", false],
    ["at the gate", false],
  ]);
  const ends = runs.map(({ dx, width }) => dx + width);
  runs.slice(1).forEach(({ dx }, index) => expect(dx).toBeCloseTo(ends[index]!));
});

test("a typeface without rules for it draws the first of an emoji's parts, and not all of them over the words behind", () => {
  const table = {
    family: "Emoji",
    unitsPerEm: 1000,
    missing: 500,
    faces: {
      "400": {
        spans: [
          [0x200d, 0x200d, 0],
          [0x1f000, 0x1ffff, 1200],
        ],
      },
    },
  };
  const partsOf = (joins: boolean) =>
    measureWith([...BUNDLED_FONTS.map(typefaceOf), typefaceOf({ ...table, joins })])
      .runs(`${FAMILY}!`, { size: 10, weight: 400 })!
      .map(({ text, family, width, isLacking }) => [text, family, width, isLacking]);
  expect(partsOf(true)[0]).toEqual([FAMILY, "Emoji", 12, false]);
  expect(partsOf(false)[0]).toEqual([FAMILY, "Emoji", 12, true]);
});

test("a text in its characters is the text, with no character of nothing", () => {
  expect(clusters("")).toEqual([]);
  expect(clusters("e\u0301a\u0301\u0302x")).toEqual(["e\u0301", "a\u0301\u0302", "x"]);
  expect(clusters("\u0301a\n b")).toEqual(["\u0301", "a", "\n", " ", "b"]);
  expect(clusters("👋🏽 ❤\ufe0f")).toEqual(["👋🏽", " ", "❤\ufe0f"]);
});
