/** Arcs between events: a hairline with an arrowhead at the later end. */
import type { Path } from "./path.ts";
import { group, shape, type Shape } from "./shape.ts";
import type { Theme } from "./theme.ts";
import type { Arc, Point } from "../scene.ts";

const HEAD = { length: 8, half: 3.2 };

/** One group for each arc; dashed where it leaves the view. */
export function arcShapes(arcs: readonly Arc[], theme: Theme): Shape[] {
  return arcs.map(({ from, to, start, control, end, leaves }) =>
    group(
      `${from} ${to}`,
      [
        shape("path", "line", {
          d: [
            ["M", start.x, start.y],
            ["Q", control.x, control.y, end.x, end.y],
          ],
          fill: "none",
          stroke: theme.strongRule,
          "stroke-width": 1.1,
          "stroke-dasharray": leaves === undefined ? undefined : "5 3",
        }),
        shape("path", "head", { d: arrowhead(control, end), fill: theme.muted }),
      ],
      { class: "arc", "data-arc-from": from, "data-arc-to": to, "data-leaves": leaves },
    ),
  );
}

/** With its tip at `tip`, pointing away from `back`. */
function arrowhead(back: Point, tip: Point): Path {
  const length = Math.max(Math.hypot(tip.x - back.x, tip.y - back.y), 1);
  const [ux, uy] = [(tip.x - back.x) / length, (tip.y - back.y) / length];
  const foot = { x: tip.x - ux * HEAD.length, y: tip.y - uy * HEAD.length };
  const [dx, dy] = [uy * HEAD.half, ux * HEAD.half];
  return [["M", tip.x, tip.y], ["L", foot.x - dx, foot.y + dy], ["L", foot.x + dx, foot.y - dy], ["z"]];
}

/** Of a rim of paper around words: wide enough to interrupt a hairline, px on both sides of a stroke's middle together. */
const HALO_WIDTH = 3.5;

/** The glyph with a rim of paper around each of its own lines of text, so that an arc behind them never strikes them through; chips have their boxes. */
export function withHalo(glyph: Shape, theme: Theme): Shape {
  const halo = {
    stroke: theme.paper,
    "stroke-width": HALO_WIDTH,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const children = glyph.children?.map((child) =>
    child.tag === "text" ? { ...child, attributes: { ...child.attributes, ...halo } } : child,
  );
  return { ...glyph, ...(children && { children }) };
}
