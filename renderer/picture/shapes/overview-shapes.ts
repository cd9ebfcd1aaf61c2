/** The overview as shapes: the ground that stays while one navigates, and the brush that moves over it. */
import { OVERVIEW_HEIGHT, type Overview, type Published } from "../overview/overview.ts";
import type { Brush } from "../overview/brush.ts";
import { chevron, diamond, type Path } from "./path.ts";
import { group, shape, type Attributes, type Shape } from "./shape.ts";
import { textShape } from "./text-shape.ts";
import { seriesColor, type Theme } from "./theme.ts";

const DIAMOND = 4;
/** Something that is there is never too low to be seen, px. */
const LOWEST_BAR = 1.5;
const HANDLE = { width: 5, height: 18 };
const BRUSH_TOP = 1;

/** Bars, publication dates and axis. */
export function overviewShapes(overview: Overview, theme: Theme): Shape[] {
  const { plot, bars, reports, labels, ticks } = overview;
  const bottom = plot.y + plot.height;
  return [
    group(
      "ticks",
      ticks.map((x) =>
        shape("line", String(x), { x1: x, y1: bottom, x2: x, y2: bottom + 4, stroke: theme.strongRule }),
      ),
    ),
    shape("path", "all", { class: "all", d: barsPath(overview, bars.all), fill: theme.strongRule, opacity: 0.4 }),
    shape("path", "passing", { class: "passing", d: barsPath(overview, bars.passing), fill: theme.faint }),
    shape("path", "disputed", { class: "disputed", d: barsPath(overview, bars.disputed), fill: theme.accent }),
    shape("line", "axis", {
      x1: plot.x,
      y1: bottom,
      x2: plot.x + plot.width,
      y2: bottom,
      stroke: theme.strongRule,
    }),
    group(
      "reports",
      reports.map((report) => publishedShape(report, theme)),
    ),
    ...labels.map(({ key, text }) => textShape(key, text, theme)),
  ];
}

/**
 * All bars of one kind as one path, each with a hairline of paper on its right. Heights are square roots: beside the one
 * busy day the quiet ones can still be told apart.
 */
function barsPath({ plot, bars }: Overview, heights: readonly number[]): Path {
  const bottom = plot.y + plot.height;
  const gap = bars.step >= 6 ? 1 : 0;
  return heights.flatMap((share, index): Path => {
    if (share === 0) return [];
    const left = plot.x + index * bars.step;
    const right = Math.min(left + bars.step, plot.x + plot.width) - gap;
    const height = Math.max(LOWEST_BAR, Math.sqrt(share) * plot.height);
    return [["M", left, bottom], ["V", bottom - height], ["H", right], ["V", bottom], ["z"]];
  });
}

/** A diamond; hollow, on the range in which it lies, where no day is known. */
function publishedShape({ id, x1, x, x2, y, series }: Published, theme: Theme): Shape {
  const color = seriesColor(theme, series);
  const range = shape("line", "range", { x1, y1: y, x2, y2: y, stroke: color, "stroke-dasharray": "2 3" });
  const mark = shape("path", "mark", {
    d: diamond(x, y, DIAMOND),
    fill: x2 > x1 ? theme.paper : color,
    stroke: color,
  });
  return group(id, x2 > x1 ? [range, mark] : [mark], { class: "published", "data-published": id });
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
