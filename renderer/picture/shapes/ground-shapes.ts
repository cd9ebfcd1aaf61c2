/** What lies under and around the marks: weekends, gridlines, lanes, axis labels; where time runs down, its line. */
import type { Axis, AxisBreak, EraBand, Rail, Scene } from "../scene.ts";
import type { Path } from "./path.ts";
import { chipShape } from "./chip-shape.ts";
import { group, shape, type Shape } from "./shape.ts";
import { textShape } from "./text-shape.ts";
import type { Theme } from "./theme.ts";

/** Weekends, background periods and gridlines behind everything, as high as the plot. */
export function groundShapes({ axis, plot, eras }: Scene, theme: Theme): Shape[] {
  const bottom = plot.y + plot.height;
  return [
    group(
      "shades",
      axis.shades.map(({ key, x, width }) =>
        shape("rect", key, { x, y: plot.y, width, height: plot.height, fill: theme.shade }),
      ),
    ),
    ...(eras
      ? [
          group(
            "periods",
            eras.map(({ id, x1, x2 }) =>
              shape("rect", id, {
                ...{ x: x1, y: plot.y, width: x2 - x1, height: plot.height },
                ...{ fill: theme.muted, "fill-opacity": ERA_OPACITY },
              }),
            ),
          ),
        ]
      : []),
    ...breakEdges(axis, { from: plot.y, to: bottom }, theme),
    group(
      "gridlines",
      axis.lines.map(({ key, x }) =>
        shape("line", key, { x1: x, y1: plot.y, x2: x, y2: bottom, stroke: theme.gridline, "stroke-width": 1 }),
      ),
    ),
  ];
}

/** Where empty time is drawn short: its edges through all lanes, as nothing lies between them. */
function breakEdges(
  { breaks }: Axis,
  { from, to }: { readonly from: number; readonly to: number },
  theme: Theme,
): Shape[] {
  if (!breaks) return [];
  const edge = (key: string, x: number): Shape =>
    shape("line", key, {
      ...{ x1: x, y1: from, x2: x, y2: to, stroke: theme.rule, "stroke-width": 1, "stroke-dasharray": "1 4" },
    });
  return [
    group(
      "breaks",
      breaks.flatMap(({ key, x1, x2 }) => [edge(`from ${key}`, x1), edge(`to ${key}`, x2)]),
    ),
  ];
}

/** Quiet enough for text to be read on several that overlap. */
const ERA_OPACITY = 0.035;
const ERA_BAR = 3;
const SOFT_BAR = 0.35;
/** How far the band of a period reaches out of the words on it to both sides, px. */
const ERA_REACH = 8;

/** The names of background periods in their strip, each under a bar that is pale where the period may not have been. */
export function eraShapes(eras: readonly EraBand[], theme: Theme): Shape[] {
  return eras.flatMap(({ id, name, x1, x2, bar, label }) => {
    if (!bar) return [];
    const { y, solid1, solid2 } = bar;
    const part = (key: string, from: number, to: number, opacity: number): Shape =>
      shape("rect", key, {
        ...{ x: from, y, width: to - from, height: ERA_BAR, fill: theme.muted, "fill-opacity": opacity },
      });
    const isSoft = x1 < solid1 || solid2 < x2;
    return [
      group(
        id,
        [
          ...(isSoft ? [part("soft", x1, x2, SOFT_BAR)] : []),
          part("bar", solid1, solid2, 0.75),
          ...(label ? [textShape("label", label, theme)] : []),
        ],
        { class: "era", "data-era-id": id, role: "group", "aria-label": name },
      ),
    ];
  });
}

/** Paper under the axis, px above its line, so that lanes can scroll away beneath it in the window. */
export const AXIS_GROUND = 54;

/** The axis: its labels on the paper, and the line under them. */
export function axisShapes({ axis, plot, width }: Scene, theme: Theme, margin: number): Shape[] {
  return [
    shape("rect", "paper", { x: 0, y: axis.y - AXIS_GROUND, width, height: AXIS_GROUND, fill: theme.paper }),
    ...(axis.chips ?? []).map((chip) => chipShape(chip, theme)),
    ...axis.labels.map(({ key, text, faint }) => textShape(key, text, theme, faint ? { fill: theme.faint } : {})),
    shape("line", "line", {
      x1: margin,
      y1: axis.y,
      x2: plot.x + plot.width,
      y2: axis.y,
      stroke: theme.strongRule,
      "stroke-width": 1.2,
    }),
    ...(axis.breaks ?? []).map((passed) => breakSign(passed, axis.y, theme)),
  ];
}

/** The line of the axis parted by two strokes, over how much time it passes over. */
export function breakSign(
  { key, x1, x2, passed, text }: Pick<AxisBreak, "key" | "x1" | "x2" | "passed" | "text">,
  y: number,
  theme: Theme,
): Shape {
  const middle = (x1 + x2) / 2;
  const { gap, half, lean } = AXIS_BREAK;
  const stroke = (x: number): Path => [
    ["M", x - lean, y + half],
    ["L", x + lean, y - half],
  ];
  return group(
    `break ${key}`,
    [
      shape("rect", "gap", { x: middle - gap, y: y - 2, width: 2 * gap, height: 4, fill: theme.paper }),
      shape("path", "strokes", {
        ...{ d: [...stroke(middle - gap), ...stroke(middle + gap)], fill: "none" },
        ...{ stroke: theme.muted, "stroke-width": 1.2 },
      }),
      ...(text ? [textShape("passed", text, theme, { fill: theme.muted })] : []),
    ],
    { class: "axis-break", role: "img", "aria-label": `${passed} passed over` },
  );
}

/** Half of what is left out of the line, half the height of the strokes, and how far they lean, px. */
const AXIS_BREAK = { gap: 2.5, half: 3.5, lean: 2 };

/** Background periods of a page on which time runs down: bands as wide as the plot, each under the line that names it. */
export function periodShapes({ eras = [], plot }: Scene, theme: Theme): Shape[] {
  return eras.map(({ id, name, x1, x2, label }) =>
    group(
      id,
      [
        shape("rect", "band", {
          ...{ x: plot.x - ERA_REACH, y: x1, width: plot.width + 2 * ERA_REACH, height: x2 - x1 },
          ...{ fill: theme.muted, "fill-opacity": ERA_OPACITY },
        }),
        shape("rect", "bar", {
          ...{ x: plot.x - ERA_REACH, y: x1, width: plot.width + 2 * ERA_REACH, height: ERA_BAR / 2 },
          ...{ fill: theme.muted, "fill-opacity": SOFT_BAR },
        }),
        ...(label ? [textShape("label", label, theme)] : []),
      ],
      { class: "era", "data-era-id": id, role: "group", "aria-label": name },
    ),
  );
}

/** Half the height of a break, px, and how far its strokes reach to both sides. */
const BREAK = { half: 7, reach: 4 };

/** The line behind all marks, and its breaks with how much time they stand for. */
export function railShapes({ x, y1, y2, gaps }: Rail, theme: Theme): Shape[] {
  const { half } = BREAK;
  const starts = [y1, ...gaps.map(({ y }) => y + half)];
  const stops = [...gaps.map(({ y }) => y - half), y2];
  return [
    group(
      "rail",
      starts.map((from, index) =>
        shape("line", String(index), {
          ...{ x1: x, y1: from, x2: x, y2: stops[index]! },
          ...{ stroke: theme.rule, "stroke-width": 1.2 },
        }),
      ),
    ),
    ...gaps.map(({ key, y, text }) =>
      group(
        `gap ${key}`,
        [
          shape("path", "strokes", { d: strokes(x, y), fill: "none", stroke: theme.muted, "stroke-width": 1.1 }),
          textShape("passed", text, theme, { fill: theme.faint }),
        ],
        { class: "gap" },
      ),
    ),
  ];
}

/** Two short strokes across the line. */
function strokes(x: number, y: number): Path {
  const { half, reach } = BREAK;
  return [-half, half].flatMap((by): Path => [
    ["M", x - reach, y + by + 2],
    ["L", x + reach, y + by - 2],
  ]);
}
