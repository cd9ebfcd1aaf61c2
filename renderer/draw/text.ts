/** Lines of text, each where the scene measured it. */
import { STYLES, type StyleName, type Text } from "../model/text.ts";
import { type Attributes, type Shape } from "./shape.ts";
import type { Theme } from "./theme.ts";

/** Quoted, because a family name that ends in a digit is no CSS identifier. */
export const FONT_FAMILY = "'Source Sans 3', 'Source Sans Pro', sans-serif";

const VOICES: Readonly<Record<StyleName, "ink" | "muted" | "accent">> = {
  title: "ink",
  subtitle: "muted",
  lane: "ink",
  laneNote: "muted",
  laneCount: "muted",
  axisUpper: "ink",
  axisLower: "muted",
  axisMajor: "ink",
  event: "ink",
  note: "muted",
  differs: "accent",
  chip: "ink",
  legendHead: "ink",
  legend: "ink",
  legendNote: "muted",
};

/** One line of text, in the voice of its style unless `attributes` says otherwise. */
export function textShape(key: string, line: Text, theme: Theme, attributes: Attributes = {}): Shape {
  const { size, weight, tracking }: { size: number; weight: number; tracking?: number } = STYLES[line.style];
  return {
    tag: "text",
    key,
    text: line.text,
    attributes: {
      x: line.x,
      y: line.y,
      "font-size": size,
      "font-weight": weight,
      "letter-spacing": tracking,
      // A viewer without the font sets its own in the same width, so that nothing overlaps there either.
      textLength: line.width - (tracking ?? 0),
      lengthAdjust: "spacingAndGlyphs",
      fill: theme[VOICES[line.style]],
      ...attributes,
    },
  };
}
