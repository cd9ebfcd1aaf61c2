/** Where a line of text stands, and in which type. */
import type { Shape } from "../../../renderer/picture/shapes/shape.ts";

/** `x` the left end and `y` the baseline, px; of a group, those of the first line in it. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
}

/** The place of a line, or of the first in a group; of anything else, its own. */
export function lineAt(shape: Shape): LinePlace {
  const { attributes, line } = firstText(shape) ?? shape;
  const { x = 0, y = 0, "font-size": size = 0, "font-weight": weight = 0 } = attributes;
  return { x: line?.x ?? x, y, size, weight };
}

function firstText(shape: Shape): Shape | undefined {
  if (shape.tag === "text") return shape;
  for (const child of shape.children ?? []) {
    const found = firstText(child);
    if (found) return found;
  }
  return undefined;
}
