import { expect, test } from "vitest";
import { contrast } from "../../../e2e/helpers/contrast.ts";
import { day, event, timeline } from "../../../e2e/helpers/example.ts";
import { makeOverview } from "../overview/overview.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { overviewShapes } from "./overview-shapes.ts";
import type { Path } from "./path.ts";
import { THEMES, type Theme } from "./theme.ts";

/** Of a hundred events, accounts differ on one: its bar is as low as any. */
const events = [
  event("differs", { when: day("2016-09-07") }),
  ...Array.from({ length: 99 }, (_, index) => event(String(index), { when: day("2016-09-20") })),
];
const all = new Set(events.map(({ id }) => id));

/** A shape of the strip by its key. */
function drawn(key: string, theme: Theme = THEMES.light, disputed: readonly string[] = ["differs"]) {
  const told = { passing: all, disputed: new Set(disputed) };
  const overview = makeOverview(timeline(events), told, 900, measureWithSourceSans());
  return overviewShapes(overview, theme).find((shape) => shape.key === key)!.attributes;
}

/** Of a path: the ends of its lines, px. */
function points(path: Path | undefined): readonly { readonly x: number; readonly y: number }[] {
  let [x, y] = [0, 0];
  return (path ?? []).flatMap((step) => {
    if (step[0] === "M" || step[0] === "L") [x, y] = [step[1], step[2]];
    else if (step[0] === "H") x = step[1];
    else if (step[0] === "V") y = step[1];
    return [{ x, y }];
  });
}

test("bars on which accounts differ are hatched, and no line of it lies beside them", () => {
  const [bar, lines] = [points(drawn("disputed").d), points(drawn("hatch").d)];
  const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = range(bar.map(({ x }) => x));
  const [top, bottom] = range(bar.map(({ y }) => y));
  // A line along the top, and slanting ones: the bar is 42 px wide.
  expect(lines.length).toBeGreaterThan(2 + 2 * 8);
  for (const { x, y } of lines) {
    expect(x).toBeGreaterThanOrEqual(left);
    expect(x).toBeLessThanOrEqual(right);
    expect(y).toBeGreaterThanOrEqual(top);
    expect(y).toBeLessThanOrEqual(bottom);
  }
  expect(bottom - top).toBeGreaterThanOrEqual(6);
});

test("each line of the hatching slants at 45 degrees", () => {
  const [, , ...slanting] = points(drawn("hatch").d);
  for (let at = 0; at < slanting.length; at += 2) {
    const [from, to] = [slanting[at]!, slanting[at + 1]!];
    expect(to.x - from.x).toBeCloseTo(from.y - to.y, 6);
  }
});

test("bars of what accounts agree on are not hatched", () => {
  expect(drawn("hatch", THEMES.light, []).d).toEqual([]);
  expect(drawn("passing").d).not.toEqual([]);
});

test.each(Object.entries(THEMES))(
  "in the %s theme, hatching and outlines stand out by 3:1 from what is beside them",
  (_, theme) => {
    const lines = drawn("hatch", theme).stroke!;
    const outline = drawn("all", theme).stroke!;
    expect(contrast(lines, drawn("disputed", theme).fill!)).toBeGreaterThanOrEqual(3);
    expect(contrast(lines, drawn("passing", theme).fill!)).toBeGreaterThanOrEqual(3);
    expect(contrast(outline, theme.paper)).toBeGreaterThanOrEqual(3);
  },
);
