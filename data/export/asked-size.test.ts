import { expect, test } from "vitest";
import { askedPage, sizeOfWords, sizeProblems } from "./asked-size.ts";
import type { Length } from "./length.ts";
import { layoutSize, pixelSize, pixelWidth } from "./picture-options.ts";
import { presetNamed } from "./presets.ts";

const px = (value: number): Length => ({ value, unit: "px" });
const a4 = presetNamed("a4")!;

test("words that are no preset and no length ask for nothing, and those that are stand beside numbers", () => {
  expect(sizeOfWords({ preset: "a0", width: "wide", height: "high" })).toStrictEqual({});
  expect(sizeOfWords({})).toStrictEqual({});
  expect(sizeOfWords({ preset: "a4", width: "10mm", height: "2in", dpi: 150, "type-scale": 2 })).toStrictEqual({
    preset: a4,
    width: { value: 10, unit: "mm" },
    height: { value: 2, unit: "in" },
    "type-scale": 2,
    dpi: 150,
  });
  expect(sizeOfWords({ height: "auto" })).toStrictEqual({ height: "auto" });
});

test("what is asked for comes before the preset, and the preset before what is usual", () => {
  expect(askedPage({})).toStrictEqual({ width: 1600, unit: "px", dpi: 96, magnification: 1 });
  expect(askedPage({ scale: 2 }).dpi).toBe(192);
  expect(askedPage({ scale: 2, dpi: 150 }).dpi).toBe(150);
  expect(askedPage({ preset: a4 })).toMatchObject({ unit: "mm", dpi: 300, magnification: 8 / 11 });
  expect(askedPage({ preset: a4, width: px(800), height: px(600), "type-scale": 2 })).toStrictEqual({
    width: 800,
    height: 600,
    unit: "px",
    dpi: 96,
    magnification: 2,
  });
  expect(askedPage({ preset: a4, height: "auto" })).not.toHaveProperty("height");
});

test.each([
  [{ width: px(320), height: px(240) }, []],
  [{ width: px(20_000), height: px(20_000) }, []],
  [{ width: px(319) }, ['width must be from 320px to 20000px, not "319px"']],
  [{ width: px(20_001) }, ['width must be from 320px to 20000px, not "20001px"']],
  [
    { width: { value: 10, unit: "mm" }, height: px(239) },
    ['width must be from 84.7mm to 5291.6mm, not "10mm"', 'height must be from 240px to 20000px, not "239px"'],
  ],
  [{ height: px(20_001) }, ['height must be from 240px to 20000px, not "20001px"']],
  [{ width: px(639), "type-scale": 2 }, ['width must be from 640px to 40000px, not "639px"']],
  [{ width: px(640), height: px(480), "type-scale": 2 }, []],
  [{ height: "auto" }, []],
] as const)("of the size %j no picture can have: %j", (asked, problems) => {
  expect(sizeProblems(asked).map(({ field, reason }) => `${field} ${reason}`)).toEqual(problems);
});

test("a scene is laid out at the size of its type, and has whole pixels, one at the least", () => {
  expect(layoutSize({ width: 800 })).toStrictEqual({ width: 800 });
  expect(layoutSize({ width: 800, height: 600, magnification: 2 })).toStrictEqual({ width: 400, height: 300 });
  expect(pixelWidth({ width: 800 })).toBe(800);
  expect(pixelWidth({ width: 0.2 })).toBe(1);
  expect(pixelSize({ width: 800, dpi: 144 }, { width: 400, height: 300.2 })).toEqual({ width: 1200, height: 901 });
});
