/** Source chips: a code in a rounded box, in the source's colour and over its line. */
import type { Chip } from "../scene.ts";
import { seriesLine } from "./series-line.ts";
import { shape, type Shape } from "./shape.ts";
import { textShape } from "./text-shape.ts";
import { seriesColor, type Theme } from "./theme.ts";

const RADIUS = 3.5;

/**
 * A chip; a ghost's is dashed, because its source says it of another date. Where sources are compared, theirs are
 * filled, and the others step back.
 */
export function chipShape(chip: Chip, theme: Theme, ghost = false): Shape {
  const color = chip.voice === "aside" ? theme.faint : seriesColor(theme, chip.series);
  const isFilled = chip.voice === "compared";
  const { x, y, width, height } = chip.box;
  const inset = 0.6;
  return {
    tag: "g",
    key: `chip ${chip.source}`,
    attributes: { class: "chip", "data-source-id": chip.source, "aria-label": chip.name, "data-voice": chip.voice },
    children: [
      shape("rect", "box", {
        x: x + inset,
        y: y + inset,
        width: width - 2 * inset,
        height: height - 2 * inset,
        rx: RADIUS,
        fill: isFilled ? color : theme.paper,
        stroke: color,
        "stroke-width": 1.2,
        "stroke-dasharray": ghost ? "2.5 2" : undefined,
      }),
      ...seriesLine(chip, isFilled ? theme.paper : color),
      textShape("code", chip.text, theme, { fill: isFilled ? theme.paper : color }),
    ],
  };
}
