/** A rim of paper around a glyph's words, so that an arc behind them never strikes them through. */
import type { Shape } from "./shape.ts";
import type { Theme } from "./theme.ts";

/** Wide enough to interrupt a hairline, px on both sides of a stroke's middle together. */
const WIDTH = 3.5;

/** The glyph with a rim around each of its own lines of text; chips have their boxes. */
export function withHalo(glyph: Shape, theme: Theme): Shape {
  const halo = {
    stroke: theme.paper,
    "stroke-width": WIDTH,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const children = glyph.children?.map((child) =>
    child.tag === "text" ? { ...child, attributes: { ...child.attributes, ...halo } } : child,
  );
  return { ...glyph, ...(children && { children }) };
}
