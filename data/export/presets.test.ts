import { expect, test } from "vitest";
import { LAYOUT_HEIGHT, LAYOUT_WIDTH, layoutSize, MAGNIFICATION, pixelWidth } from "./picture-options.ts";
import { presetNamed, presetPage, PRESETS } from "./presets.ts";

test.each(PRESETS)("$name lies within the limits of every picture", (preset) => {
  const page = presetPage(preset);
  const { width, height = LAYOUT_HEIGHT.least } = layoutSize(page);
  expect(page.magnification).toBeGreaterThanOrEqual(MAGNIFICATION.least);
  expect(width).toBeGreaterThanOrEqual(LAYOUT_WIDTH.least);
  expect(height).toBeGreaterThanOrEqual(LAYOUT_HEIGHT.least);
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
