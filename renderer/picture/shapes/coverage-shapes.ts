/** Which of the compared sources tell an event: a disc with a part for each, filled where the source tells it. */
import type { Path } from "./path.ts";
import { group, shape, type Shape } from "./shape.ts";
import { seriesColor, type Theme } from "./theme.ts";
import type { Coverage } from "../scene.ts";

const RADIUS = 6.5;
/** What none of them tells is there, and steps back. */
const SMALL = 2.6;

/** The disc in place of a point, or on the middle of a bar. */
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
