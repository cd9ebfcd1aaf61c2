/** The line of time of a page on which it runs down, open where time is passed over. */
import type { Rail } from "../scene.ts";
import type { Path } from "./path.ts";
import { group, shape, type Shape } from "./shape.ts";
import { textShape } from "./text-shape.ts";
import type { Theme } from "./theme.ts";

/** Half the height of a break, px, and how far its strokes reach to both sides. */
const BREAK = { half: 7, reach: 4 };

/** The line behind all marks, and its breaks with how much time they stand for. */
export function railShapes({ x, y1, y2, gaps }: Rail, theme: Theme): Shape[] {
  const { half } = BREAK;
  const ends = [...gaps.flatMap(({ y }) => [y - half, y + half]), y2];
  const starts = [y1, ...gaps.map(({ y }) => y + half)];
  const stops = ends.filter((_, index) => index % 2 === 0);
  return [
    group(
      "rail",
      starts.map((from, index) =>
        shape("line", String(index), {
          ...{ x1: x, y1: from, x2: x, y2: stops[index] ?? y2 },
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
