import { expect, test } from "vitest";
import type { Coverage } from "../scene.ts";
import { coverageShapes, coverageStrip } from "./coverage-shapes.ts";
import type { Shape } from "./shape.ts";
import { seriesColor, THEMES } from "./theme.ts";

const theme = THEMES.light;
const told = (standing: Coverage["standing"], ...parts: Coverage["parts"]): Coverage => ({ standing, parts, name: "" });

/** Tags and places of all shapes, groups opened. */
function flat(shapes: readonly Shape[]): readonly (readonly unknown[])[] {
  return shapes.flatMap(({ tag, attributes, children = [] }) => {
    const { x, y, width, height, fill } = attributes;
    return tag === "g" ? flat(children) : [[tag, x, y, width, height, fill]];
  });
}

test("on a bar, a strip has a part for each compared source, filled where it tells the event, in the same order", () => {
  expect(flat(coverageStrip(told("several", 0, null, 2), 100, 50, theme))).toEqual([
    ["rect", 89, 46.5, 22, 7, theme.paper],
    ["rect", 89, 46.5, 22 / 3, 7, seriesColor(theme, 0)],
    ["rect", 89 + (22 / 3) * 2, 46.5, 22 / 3, 7, seriesColor(theme, 2)],
  ]);
  expect(flat(coverageStrip(told("only", null, 4), 100, 50, theme)).slice(1)).toEqual([
    ["rect", 100, 46.5, 11, 7, seriesColor(theme, 4)],
  ]);
});

test("a strip that all tell is full, one that none tells is a thin dash that steps back", () => {
  expect(flat(coverageStrip(told("all", 0, 1), 100, 50, theme))).toEqual([["rect", 89, 46.5, 22, 7, theme.ink]]);
  expect(flat(coverageStrip(told("none", null, null), 100, 50, theme))).toEqual([
    ["rect", 94.5, 48.5, 11, 3, theme.faint],
  ]);
});

test("a strip has no disc, which would name a day", () => {
  const standings = [told("only", 0, null), told("several", 0, 1, null), told("all", 0, 1), told("none", null, null)];
  const tags = (draw: typeof coverageStrip) =>
    new Set(standings.flatMap((coverage) => flat(draw(coverage, 0, 0, theme)).map(([tag]) => tag)));
  expect(tags(coverageStrip)).toEqual(new Set(["rect"]));
  expect(tags(coverageShapes)).toEqual(new Set(["circle", "path"]));
});
