/** What lies under and around the marks: weekends, gridlines, lanes, axis labels, heading. */
import type { Scene } from "../scene.ts";
import { group, shape, type Shape } from "./shape.ts";
import { textShape } from "./text-shape.ts";
import type { Theme } from "./theme.ts";

/** Weekends and gridlines behind everything, as high as the plot. */
export function groundShapes({ axis, plot }: Scene, theme: Theme): Shape[] {
  const bottom = plot.y + plot.height;
  return [
    group(
      "shades",
      axis.shades.map(({ key, x, width }) =>
        shape("rect", key, { x, y: plot.y, width, height: plot.height, fill: theme.shade }),
      ),
    ),
    group(
      "gridlines",
      axis.lines.map(({ key, x }) =>
        shape("line", key, { x1: x, y1: plot.y, x2: x, y2: bottom, stroke: theme.gridline, "stroke-width": 1 }),
      ),
    ),
  ];
}

/** Paper under the axis, px above its line, so that lanes can scroll away beneath it in the window. */
export const AXIS_GROUND = 54;

/** The axis: its labels on the paper, and the line under them. */
export function axisShapes({ axis, plot, width }: Scene, theme: Theme, margin: number): Shape[] {
  return [
    shape("rect", "paper", { x: 0, y: axis.y - AXIS_GROUND, width, height: AXIS_GROUND, fill: theme.paper }),
    ...axis.labels.map(({ key, text, faint }) => textShape(key, text, theme, faint ? { fill: theme.faint } : {})),
    shape("line", "line", {
      x1: margin,
      y1: axis.y,
      x2: plot.x + plot.width,
      y2: axis.y,
      stroke: theme.strongRule,
      "stroke-width": 1.2,
    }),
  ];
}
