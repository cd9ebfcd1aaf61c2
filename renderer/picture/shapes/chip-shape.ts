/** Source chips: a code in a rounded box, in the source's colour and over its line. */
import type { Box, Chip } from "../scene.ts";
import { seriesLine } from "./series-line.ts";
import { shape, type Shape } from "./shape.ts";
import { textShape } from "./text-shape.ts";
import { seriesColor, type Theme } from "./theme.ts";

const RADIUS = 3.5;
const INSET = 0.6;

/** A dotted outline: nobody wrote that the source tells of it, an importer concluded it. */
export const CONCLUDED_DASHES = "1 1.8";

/**
 * A chip; a ghost's is dashed, because its source says it of another date, and one that an importer concluded is dotted. Where sources are compared, theirs are
 * filled, and the others step back.
 */
export function chipShape(chip: Chip, theme: Theme, ghost = false): Shape {
  const color = chip.voice === "aside" ? theme.faint : seriesColor(theme, chip.series);
  const isFilled = chip.voice === "compared";
  return {
    tag: "g",
    key: `chip ${chip.source}`,
    attributes: { class: "chip", "data-source-id": chip.source, "aria-label": chip.name, "data-voice": chip.voice },
    children: [
      chipOutline(chip.box, {
        fill: isFilled ? color : theme.paper,
        stroke: color,
        dashes: ghost ? "2.5 2" : chip.isConcluded && CONCLUDED_DASHES,
      }),
      ...seriesLine(chip, isFilled ? theme.paper : color),
      textShape("code", chip.text, theme, { fill: isFilled ? theme.paper : color }),
    ],
  };
}

/** How the box of a chip is drawn; `dashes` are those of SVG, absent for a line without gaps. */
interface Outline {
  readonly fill: string;
  readonly stroke: string;
  readonly dashes?: string | undefined;
}

/** The rounded box of a chip. */
export function chipOutline({ x, y, width, height }: Box, inks: Outline): Shape {
  return shape("rect", "box", {
    x: x + INSET,
    y: y + INSET,
    width: width - 2 * INSET,
    height: height - 2 * INSET,
    rx: RADIUS,
    fill: inks.fill,
    stroke: inks.stroke,
    "stroke-width": 1.2,
    "stroke-dasharray": inks.dashes,
  });
}
