import { expect, test } from "vitest";
import { contrast } from "../../../e2e/helpers/contrast.ts";
import { day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { asWritten } from "../../../data/written.ts";
import { makeOverview, type Overview } from "../overview/overview.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { Brush } from "../overview/brush.ts";
import { brushShapes, overviewShapes } from "./overview-shapes.ts";
import { chevron, type Path } from "./path.ts";
import type { Attributes, Shape, ShapeMemory } from "./shape.ts";
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

const { light } = THEMES;

/** A strip of 128 px with four bars over a plot that ends at 49 px. */
function strip(more: Partial<Overview> = {}): Overview {
  const none = [0, 0, 0, 0];
  return {
    ...makeOverview(timeline([]), { passing: new Set(), disputed: new Set() }, 128, measureWithSourceSans()),
    plot: { x: 14, y: 17, width: 100, height: 32 },
    bars: { step: 25, all: none, passing: none, disputed: none },
    reports: [],
    labels: [],
    ticks: [],
    ...more,
  };
}

const shapeOf = (overview: Overview, key: string): Shape =>
  overviewShapes(overview, light).find((shape) => shape.key === key)!;
/** The bars of what passes, each as its left, top, right and bottom, px. */
function bars(step: number, passing: readonly number[]): readonly (readonly number[])[] {
  const { d } = shapeOf(strip({ bars: { step, all: passing, passing, disputed: passing } }), "passing").attributes;
  const corners = points(d);
  const starts = d!.flatMap(([letter], index) => (letter === "M" ? [index] : []));
  return starts.map((at) => [corners[at]!.x, corners[at + 1]!.y, corners[at + 2]!.x, corners[at + 3]!.y]);
}

test("the axis lies under the plot, with a tick of 4 px where a unit begins", () => {
  const overview = strip({ ticks: [20, 60] });
  expect(shapeOf(overview, "axis").attributes).toEqual({ x1: 14, y1: 49, x2: 114, y2: 49, stroke: light.strongRule });
  expect(shapeOf(overview, "ticks").children?.map(({ key, attributes }) => [key, attributes])).toEqual([
    ["20", { x1: 20, y1: 49, x2: 20, y2: 53, stroke: light.strongRule }],
    ["60", { x1: 60, y1: 49, x2: 60, y2: 53, stroke: light.strongRule }],
  ]);
});

test("a bar stands on the axis, as high as the square root of its share, with a px of paper on its right", () => {
  expect(bars(25, [0, 1, 0.25, 0])).toEqual([
    [39, 17, 63, 49],
    [64, 33, 88, 49],
  ]);
  expect(bars(6, [1])).toEqual([[14, 17, 19, 49]]);
});

test("bars that are narrow touch each other, and none is too low to be seen", () => {
  expect(bars(5.5, [1, 0.000001])).toEqual([
    [14, 17, 19.5, 49],
    [19.5, 47.5, 25, 49],
  ]);
});

test("the last bar ends with the plot", () => {
  expect(bars(40, [0, 0, 1])).toEqual([[94, 17, 113, 49]]);
});

test("a bar is hatched every 5 px of its slant, and no more", () => {
  const overview = strip({ bars: { step: 11, all: [1], passing: [1], disputed: [0.25] } });
  // From 14 to 24 px, and from 33 to 49: the sums of both from 47 to 73.
  expect(shapeOf(overview, "hatch").attributes.d).toEqual([
    ["M", 14, 33],
    ["H", 24],
    ...[50, 55, 60, 65, 70].flatMap((sum) => {
      const [from, to] = [Math.max(14, sum - 49), Math.min(24, sum - 33)];
      return [
        ["M", from, sum - from],
        ["L", to, sum - to],
      ];
    }),
  ]);
});

test("what accounts differ on is at least 6 px high", () => {
  const overview = strip({ bars: { step: 25, all: [1], passing: [1], disputed: [0.0001] } });
  expect(points(shapeOf(overview, "disputed").attributes.d)[1]).toEqual({ x: 14, y: 43 });
});

test("a report is a diamond in its colour, a hollow one on its range where no day is known", () => {
  const day = { id: "a", x1: 50, x: 50, x2: 50, y: 9, series: 1 };
  const range = { ...day, id: "b", x1: 30 };
  const [known, bounded] = shapeOf(strip({ reports: [day, range] }), "reports").children!;
  const color = light.series[1]!;
  expect(known).toMatchObject({ key: "a", attributes: { class: "published", "data-published": "a" } });
  expect(known!.children?.map(({ key, attributes }) => [key, attributes.fill, attributes.stroke])).toEqual([
    ["mark", color, color],
  ]);
  expect(points(known!.children![0]!.attributes.d)[0]).toEqual({ x: 50, y: 5 });
  expect(bounded!.children?.map(({ key, attributes }) => [key, attributes.fill, attributes.stroke])).toEqual([
    ["range", undefined, color],
    ["mark", light.paper, color],
  ]);
  expect(bounded!.children![0]!.attributes).toMatchObject({ x1: 30, y1: 9, x2: 50, y2: 9 });
});

test("labels of the axis stand in the strip by their keys", () => {
  const overview = makeOverview(timeline([]), { passing: all, disputed: all }, 900, measureWithSourceSans());
  const keys = overviewShapes(overview, light).map(({ key }) => key);
  expect(overview.labels.length).toBeGreaterThan(2);
  expect(keys.slice(-overview.labels.length)).toEqual(overview.labels.map(({ key }) => key));
});

const within: Brush = { left: 40, right: 80, before: false, after: false, outside: false };
const brushed = (brush: Partial<Brush> = {}) =>
  brushShapes(strip(), { ...within, ...brush }, { "aria-label": "View" }, light);

test("what is outside the brush pales as far as the strip goes", () => {
  const [before, after] = brushed();
  const veil = { class: "veil", y: 0, height: 49, fill: light.paper };
  expect(before!.attributes).toEqual({ ...veil, x: 0, width: 40 });
  expect(after!.attributes).toEqual({ ...veil, x: 80, width: 48 });
  expect(brushed({ left: -3, right: 140 }).map(({ attributes }) => attributes.width)).toEqual([0, 0, undefined]);
});

test("the brush frames what is in view, and has a handle at each end", () => {
  const brush = brushed()[2]!;
  expect(brush.attributes).toEqual({ class: "brush", "aria-label": "View" });
  const [frame, ...handles] = brush.children!;
  expect(frame!.attributes).toMatchObject({ x: 40, y: 1, width: 40, height: 48, fill: light.ink, stroke: light.ink });
  const handle: Attributes = { y: 16, width: 5, height: 18, rx: 2.5, fill: light.ink, stroke: light.paper };
  expect(handles.map(({ key, attributes }) => [key, attributes])).toMatchObject([
    ["start", { ...handle, x: 37.5 }],
    ["end", { ...handle, x: 77.5 }],
  ]);
});

test("where the view goes on beyond the strip, an arrow points there in place of a handle", () => {
  const [, start, end] = brushed({ before: true, after: true })[2]!.children!;
  expect(start!.attributes).toMatchObject({ d: chevron(36, 31, 25, 5), "data-beyond": "start", stroke: light.ink });
  expect(end!.attributes).toMatchObject({ d: chevron(84, 89, 25, 5), "data-beyond": "end", stroke: light.ink });
  expect(start!.attributes.fill).toBe("none");
});

test("a brush of which nothing is in the strip has the colour of what to look at", () => {
  const [frame, start] = brushed({ outside: true, before: true })[2]!.children!;
  expect(frame!.attributes).toMatchObject({ fill: light.accent, stroke: light.accent });
  expect(start!.attributes.stroke).toBe(light.accent);
});

test("reports that stay the same are drawn once", () => {
  const overview = makeOverview(
    timeline([], { sources: [source("alpha", { published: day("2016-09-14") })] }),
    { passing: new Set(), disputed: new Set() },
    900,
    measureWithSourceSans(),
  );
  const memory: ShapeMemory = new WeakMap();
  const marksOf = (shapes: readonly Shape[]) => shapes.find(({ key }) => key === "reports")!.children;
  const first = marksOf(overviewShapes(overview, THEMES.light, memory));
  expect(first).toHaveLength(1);
  expect(marksOf(overviewShapes({ ...overview }, THEMES.light, memory))).toBe(first);
});

test("where a report likely came out, its line is whole", () => {
  const published = {
    ...asWritten(day("2016-09-10", "2016-09-19")),
    likely: { latest: "2016-09-12", basis: "So told." },
  };
  const subject = timeline([], { sources: [source("alpha", { published })] });
  const told = { passing: new Set<string>(), disputed: new Set<string>() };
  const strip = overviewShapes(makeOverview(subject, told, 900, measureWithSourceSans()), THEMES.light);
  const lines = strip.find(({ key }) => key === "reports")!.children![0]!.children!;
  expect(lines.map(({ key, attributes }) => [key, attributes["stroke-dasharray"]])).toEqual([
    ["range", "2 3"],
    ["likely", undefined],
    ["mark", undefined],
  ]);
});
