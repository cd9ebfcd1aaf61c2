/** The overview as shapes: the ground that stays while one navigates, and the brush that moves over it. */
import { OVERVIEW_HEIGHT, type Overview, type Published } from "../overview/overview.ts";
import type { Brush } from "../overview/brush.ts";
import { chevron, diamond, type Path } from "./path.ts";
import type { Fade } from "../mark.ts";
import type { Box } from "../scene.ts";
import { shapesOnce, type ShapeMemory, group, shape, type Attributes, type Shape } from "./shape.ts";
import { textShape } from "./text-shape.ts";
import { seriesColor, type Theme } from "./theme.ts";

const DIAMOND = 4;
/** Something that is there is never too low to be seen, px. */
const LOWEST_BAR = 1.5;
/** As low as it can be and still show a line of the hatching, px. */
const LOWEST_HATCHED = 6;
/** Lines that are so far apart, px; thick enough to be seen on a narrow bar. */
const HATCH = { step: 5, width: 1.3 };
const HANDLE = { width: 5, height: 18 };
const BRUSH_TOP = 1;

/** Bars, publication dates and axis. `drawn` remembers what stays from strip to strip. */
export function overviewShapes(overview: Overview, theme: Theme, drawn: ShapeMemory = new WeakMap()): Shape[] {
  const { plot, bars, reports, labels, ticks } = overview;
  const bottom = plot.y + plot.height;
  return [
    group(
      "ticks",
      ticks.map((x) =>
        shape("line", String(x), { x1: x, y1: bottom, x2: x, y2: bottom + 4, stroke: theme.strongRule }),
      ),
    ),
    ...allShapes(overview, theme),
    shape("path", "passing", { class: "passing", d: barsPath(barBoxes(overview, bars.passing)), fill: theme.faint }),
    ...disputedShapes(overview, theme),
    shape("line", "axis", {
      x1: plot.x,
      y1: bottom,
      x2: plot.x + plot.width,
      y2: bottom,
      stroke: theme.strongRule,
    }),
    group(
      "reports",
      shapesOnce(drawn, reports, () => reports.map((report) => publishedShape(report, theme))),
    ),
    ...labels.map(({ key, text }) => textShape(key, text, theme)),
  ];
}

/** What is filtered out is no more than an outline, which is seen on the ground, and beside what passes. */
function allShapes(overview: Overview, theme: Theme): Shape[] {
  const d = barsPath(barBoxes(overview, overview.bars.all));
  const outline = { fill: theme.strongRule, "fill-opacity": 0.25, stroke: theme.strongRule, "stroke-width": 1 };
  return [shape("path", "all", { class: "all", d, ...outline })];
}

/**
 * Where accounts differ, bars are hatched, so that they are told apart without colour too: the lines are of paper, which
 * stands out from both inks in every theme. No such bar is too low for a line.
 */
function disputedShapes(overview: Overview, theme: Theme): Shape[] {
  const boxes = barBoxes(overview, overview.bars.disputed, LOWEST_HATCHED);
  const lines = { fill: "none", stroke: theme.paper, "stroke-width": HATCH.width };
  return [
    shape("path", "disputed", { class: "disputed", d: barsPath(boxes), fill: theme.accent }),
    shape("path", "hatch", { class: "hatch", d: boxes.flatMap(hatched), ...lines }),
  ];
}

/** A line along the top, which parts the bar from what it stands in, and slanting lines, which meet from bar to bar. */
function hatched({ x, y, width, height }: Box): Path {
  const [right, bottom] = [x + width, y + height];
  const first = Math.ceil((x + y) / HATCH.step);
  const count = Math.floor((right + bottom) / HATCH.step) - first + 1;
  const slanting = Array.from({ length: count }, (_, index): Path => {
    const sum = (first + index) * HATCH.step;
    const [from, to] = [Math.max(x, sum - bottom), Math.min(right, sum - y)];
    return [
      ["M", from, sum - from],
      ["L", to, sum - to],
    ];
  });
  return [["M", x, y], ["H", right], ...slanting.flat()];
}

/**
 * The bars of one kind, each with a hairline of paper on its right. Heights are square roots: beside the one busy day
 * the quiet ones can still be told apart.
 */
function barBoxes({ plot, bars }: Overview, heights: readonly number[], lowest = LOWEST_BAR): readonly Box[] {
  const bottom = plot.y + plot.height;
  const gap = bars.step >= 6 ? 1 : 0;
  return heights.flatMap((share, index) => {
    if (share === 0) return [];
    const x = plot.x + index * bars.step;
    const right = Math.min(x + bars.step, plot.x + plot.width) - gap;
    const height = Math.max(lowest, Math.sqrt(share) * plot.height);
    return [{ x, y: bottom - height, width: right - x, height }];
  });
}

/** All of them as one path. */
function barsPath(boxes: readonly Box[]): Path {
  return boxes.flatMap(({ x, y, width, height }): Path => {
    return [["M", x, y + height], ["V", y], ["H", x + width], ["V", y + height], ["z"]];
  });
}

/** A diamond; hollow, on the range in which it lies, where no day is known. Where in that it likely lies, the line is whole. */
function publishedShape({ id, x1, x, x2, y, series, likely }: Published, theme: Theme): Shape {
  const color = seriesColor(theme, series);
  const line = (key: string, { from, to }: Fade, attributes: Attributes): Shape =>
    shape("line", key, { x1: from, y1: y, x2: to, y2: y, stroke: color, ...attributes });
  const range = line("range", { from: x1, to: x2 }, { "stroke-dasharray": "2 3" });
  const mark = shape("path", "mark", {
    d: diamond(x, y, DIAMOND),
    fill: x2 > x1 ? theme.paper : color,
    stroke: color,
  });
  const strong = likely && line("likely", likely, { "stroke-width": 2.4 });
  return group(id, x2 > x1 ? [range, ...(strong ? [strong] : []), mark] : [mark], {
    class: "published",
    "data-published": id,
  });
}

/** The brush over the ground: what is outside it pales. `attributes` are those of the control itself. */
export function brushShapes({ plot }: Overview, brush: Brush, attributes: Attributes, theme: Theme): Shape[] {
  const { left, right, before, after, outside } = brush;
  const [top, height] = [BRUSH_TOP, plot.y + plot.height - BRUSH_TOP];
  const veil = (key: string, from: number, to: number): Shape =>
    shape("rect", key, {
      class: "veil",
      x: from,
      y: 0,
      width: Math.max(0, to - from),
      height: plot.y + plot.height,
      fill: theme.paper,
    });
  const color = outside ? theme.accent : theme.ink;
  return [
    veil("before", 0, left),
    veil("after", right, 2 * plot.x + plot.width),
    group(
      "brush",
      [
        shape("rect", "frame", {
          x: left,
          y: top,
          width: right - left,
          height,
          rx: 2,
          fill: color,
          "fill-opacity": 0.035,
          stroke: color,
          "stroke-width": 1.2,
        }),
        before ? beyond("start", left, -1, color) : handle("start", left, theme),
        after ? beyond("end", right, 1, color) : handle("end", right, theme),
      ],
      attributes,
    ),
  ];
}

function handle(key: string, x: number, theme: Theme): Shape {
  const { width, height } = HANDLE;
  const y = (OVERVIEW_HEIGHT - 18 - height) / 2;
  return shape("rect", key, {
    x: x - width / 2,
    y,
    width,
    height,
    rx: width / 2,
    fill: theme.ink,
    stroke: theme.paper,
    "stroke-width": 1,
  });
}

/** The view goes on beyond this edge. */
function beyond(key: string, x: number, direction: 1 | -1, stroke: string): Shape {
  return shape("path", key, {
    d: chevron(x + direction * 4, x + direction * 9, (OVERVIEW_HEIGHT - 18) / 2, 5),
    fill: "none",
    stroke,
    "stroke-width": 1.6,
    "data-beyond": key,
  });
}
