/** Arcs between events: a hairline with an arrowhead at the later end. */
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
          d: `M${point(start)}Q${point(control)} ${point(end)}`,
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
function arrowhead(back: Point, tip: Point): string {
  const length = Math.max(Math.hypot(tip.x - back.x, tip.y - back.y), 1);
  const [ux, uy] = [(tip.x - back.x) / length, (tip.y - back.y) / length];
  const foot = { x: tip.x - ux * HEAD.length, y: tip.y - uy * HEAD.length };
  const side = (sign: 1 | -1): Point => ({ x: foot.x - sign * uy * HEAD.half, y: foot.y + sign * ux * HEAD.half });
  return `M${point(tip)}L${point(side(1))}L${point(side(-1))}z`;
}

function point({ x, y }: Point): string {
  return `${num(x)},${num(y)}`;
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}
