/**
 * Which of the compared sources tell an event: a part for each, filled where the source tells it. In place of a point they
 * are the parts of a disc, on a bar those of a strip: a disc on it would name a day that nobody did.
 */
import type { Path } from "./path.ts";
import { group, shape, type Shape } from "./shape.ts";
import { seriesColor, type Theme } from "./theme.ts";
import type { Coverage } from "../scene.ts";

const RADIUS = 6.5;
/** What none of them tells is there, and steps back. */
const SMALL = 2.6;

/** Of a strip on a bar, px; of that which stands for none of them, half as long. */
const STRIP = { width: 22, height: 7 };

/** The strip on the middle of a bar. */
export function coverageStrip({ standing, parts }: Coverage, x: number, y: number, theme: Theme): Shape[] {
  const box = { x: x - STRIP.width / 2, y: y - STRIP.height / 2, width: STRIP.width, height: STRIP.height };
  if (standing === "none")
    return [
      shape("rect", "told", {
        x: x - STRIP.width / 4,
        y: y - 1.5,
        width: STRIP.width / 2,
        height: 3,
        fill: theme.faint,
      }),
    ];
  if (standing === "all") return [shape("rect", "told", { ...box, fill: theme.ink })];
  const width = STRIP.width / parts.length;
  const filled = parts.flatMap((series, index) =>
    series === null
      ? []
      : [
          shape("rect", `part ${String(index)}`, {
            ...box,
            x: box.x + index * width,
            width,
            fill: seriesColor(theme, series),
          }),
        ],
  );
  const outline = shape("rect", "outline", { ...box, fill: theme.paper, stroke: theme.ink, "stroke-width": 1.2 });
  return [group("told", [outline, ...filled])];
}

/** The disc in place of a point. */
export function coverageShapes({ standing, parts }: Coverage, x: number, y: number, theme: Theme): Shape[] {
  if (standing === "none") return [shape("circle", "told", { cx: x, cy: y, r: SMALL, fill: theme.faint })];
  if (standing === "all") return [shape("circle", "told", { cx: x, cy: y, r: RADIUS, fill: theme.ink })];
  const outline = { cx: x, cy: y, r: RADIUS - 0.6, fill: theme.paper, stroke: theme.ink, "stroke-width": 1.2 };
  const filled = parts.flatMap((series, index) =>
    series === null
      ? []
      : [
          shape("path", `part ${String(index)}`, {
            d: sector(x, y, index, parts.length),
            fill: seriesColor(theme, series),
          }),
        ],
  );
  return [group("told", [shape("circle", "outline", outline), ...filled])];
}

/** Of two, the first is the left half; of more, they follow one another clockwise from the top. */
function sector(x: number, y: number, index: number, count: number): Path {
  const first = count === 2 ? 0.5 : 0;
  const at = (turn: number): readonly [number, number] => {
    const angle = (turn - 0.25) * 2 * Math.PI;
    return [x + RADIUS * Math.cos(angle), y + RADIUS * Math.sin(angle)];
  };
  const [from, to] = [first + index / count, first + (index + 1) / count];
  return [["M", x, y], ["L", ...at(from)], ["A", RADIUS, ...at(to)], ["z"]];
}

/** The colour in which the bar of an event is drawn, and the gradient of its soft ends. */
export function coverageInking({ standing, parts }: Coverage, theme: Theme) {
  const series = parts.find((part) => part !== null);
  if (standing === "none") return { color: theme.faint };
  if (standing !== "only" || series === undefined) return { color: theme.ink };
  return { color: seriesColor(theme, series) };
}
