/** The tables of the bundled fonts say what the fonts say, and text is as wide as a shaper sets it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FONT_PACKAGES, makeFontTable, openFont, widthIn } from "../../../e2e/generate/font-tables.ts";
import { measureWithSourceSans } from "./measure.ts";

test.each(FONT_PACKAGES)("the table of %s is that of the bundled font", { timeout: 60_000 }, (name) => {
  const committed: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"));
  expect(committed, "npm run generate writes it anew").toEqual(makeFontTable(name));
});

test.each([
  ["US suspends talks with Russia", 600],
  ["AVATAR To Ty. Łódź “Tø” 1,700 – 83", 400],
  ["How the Syria ceasefire deal came apart", 700],
  ["Off-office staff after afternoon", 400],
] as const)("%s is as wide as a shaper sets it", (text, weight) => {
  const shaped = (openFont(weight).layout(text).advanceWidth * 20) / 1000;
  expect(measureWithSourceSans()(text, { size: 20, weight })).toBeCloseTo(shaped, 6);
});

test.each([
  ["اتفاق وقف إطلاق النار في سوريا", "noto-sans-arabic", 600],
  ["مُحَمَّد لا إله إلا الله", "noto-sans-arabic", 400],
  ["پاکستان کے وزیر اعظم، آتش‌بس", "noto-sans-arabic", 700],
  ["שָׁלוֹם עַל הַנָּמָל: צה״ל", "noto-sans-hebrew", 400],
] as const)("%s is as wide as a shaper sets it, to one part in a hundred", (text, font, weight) => {
  const shaped = widthIn(openFont(weight, font), text) / 1000;
  expect(measureWithSourceSans()(text, { size: 1, weight }) / shaped).toBeCloseTo(1, 2);
});

test("a letter that no font has takes the width of the missing-glyph box; ideographs, kana and Hangul fill a square", () => {
  const width = (text: string) => measureWithSourceSans()(text, { size: 1000, weight: 400 });
  expect(width("ᏣᎳ")).toBe(2 * openFont(400).getGlyph(0).advanceWidth);
  for (const character of ["漢", "か", "カ", "한", "。"]) expect(width(character), character).toBe(1000);
});
