import { expect, test } from "vitest";
import { LAYOUT_HEIGHT, LAYOUT_WIDTH, layoutSize, MAGNIFICATION, pixelWidth } from "./picture-options.ts";
import { presetNamed, presetPage, PRESETS } from "./presets.ts";

test.each(PRESETS)("$name lies within the limits of every picture", (preset) => {
  const page = presetPage(preset);
  const { width, height } = layoutSize(page);
  const isWithin = (value = NaN, { least, most }: { readonly least: number; readonly most: number }) =>
    value >= least && value <= most;
  expect(isWithin(page.magnification, MAGNIFICATION)).toBe(true);
  expect(isWithin(width, LAYOUT_WIDTH)).toBe(true);
  expect(height === undefined || isWithin(height, LAYOUT_HEIGHT)).toBe(true);
});

test.each([
  ["column", 1004],
  ["a4", 3508],
  ["letter", 3300],
  ["a3", 4961],
  ["slide", 1920],
  ["card", 1200],
] as const)("a PNG of %s is %i pixels wide: 300 to the inch on paper, its own on a screen", (name, pixels) => {
  expect(pixelWidth(presetPage(presetNamed(name)!))).toBe(pixels);
});
