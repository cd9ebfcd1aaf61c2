import { expect, test } from "vitest";
import { contrast } from "../../../e2e/helpers/contrast.ts";
import type { CrossingKind } from "../grid.ts";
import { crossingShape, gridShapes } from "./grid-shapes.ts";
import type { Shape } from "./shape.ts";
import { THEMES } from "./theme.ts";

const KINDS = ["tells", "tellsOtherwise", "passesOn", "passesOnOtherwise", "leavesOut", "differsOn"] as const;

function mark(kind: CrossingKind, theme = THEMES.light): Shape {
  return crossingShape({ of: "alpha", series: 0, kind, x: 10, y: 20 }, theme);
}

/** What a mark looks like to those who see no colour: its shapes, each filled or not. */
function form({ children = [] }: Shape, paper: string): string {
  return children
    .map(({ tag, attributes: { fill } }) => `${tag} ${fill === paper || fill === "none" || !fill ? "open" : "filled"}`)
    .join(", ");
}

test.each(Object.values(THEMES))("marks are told apart by their form alone, in a theme on $paper", (theme) => {
  expect(new Set(KINDS.map((kind) => form(mark(kind, theme), theme.paper))).size).toBe(KINDS.length);
});

test.each(Object.values(THEMES))("every mark can be seen on its band, in a theme on $paper", (theme) => {
  for (const kind of KINDS) {
    const inks = mark(kind, theme).children!.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]);
    const seen = inks.filter((ink) => ink !== undefined && ink !== "none").map((ink) => contrast(ink!, theme.shade));
    expect(Math.max(...seen), kind).toBeGreaterThanOrEqual(3);
  }
});

test("scripts find what a source did, and what accounts differ on", () => {
  expect(mark("leavesOut").attributes).toMatchObject({ "data-crossing-of": "alpha", "data-telling": "leavesOut" });
  expect(mark("differsOn").attributes).toMatchObject({ "data-differs-on": "alpha" });
  expect(mark("differsOn").attributes["data-crossing-of"]).toBeUndefined();
});

test("a band has a diamond where its source was published, and none where it goes on", () => {
  const line = { source: "alpha", series: 1, x1: 0, y1: 5, x2: 50, y2: 5 };
  const published = (isPublished: boolean) => {
    const grid = { isAcross: true, lines: [{ ...line, isPublished }], rules: [], texts: [] };
    return gridShapes(grid, THEMES.light).find(({ key }) => key === "published")!.children;
  };
  expect(published(true)).toMatchObject([{ attributes: { "data-published": "alpha", fill: THEMES.light.series[1] } }]);
  expect(published(false)).toEqual([]);
});
